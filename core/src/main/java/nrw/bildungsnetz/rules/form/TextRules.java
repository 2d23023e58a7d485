package nrw.bildungsnetz.rules.form;

import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.NetworkRegister;
import nrw.bildungsnetz.model.constraints.CharacterName;
import nrw.bildungsnetz.model.constraints.InvisibleCharacters;
import nrw.bildungsnetz.model.constraints.PlainText;
import nrw.bildungsnetz.model.description.Attribute;
import nrw.bildungsnetz.model.description.AttributeSelection;
import nrw.bildungsnetz.model.description.ModelWalk;
import nrw.bildungsnetz.model.description.ObjectType;
import nrw.bildungsnetz.model.description.ShapeConstraint;
import nrw.bildungsnetz.model.description.ValueType;
import nrw.bildungsnetz.model.tables.NetworkRegisterTable;
import nrw.bildungsnetz.model.tables.NetworkTable;
import nrw.bildungsnetz.rules.Category;
import nrw.bildungsnetz.rules.Memo;
import nrw.bildungsnetz.rules.NetworkRule;
import nrw.bildungsnetz.rules.RegisterRule;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.rules.Violations;
import nrw.bildungsnetz.rules.support.KeyAttributes;

/** Rules about characters that are legal but were probably not meant. */
public final class TextRules {

  private static final AttributeSelection<Network> TEXTS = texts(NetworkTable.TYPE);
  private static final AttributeSelection<Network> NAMES = names(NetworkTable.TYPE);
  private static final AttributeSelection<NetworkRegister> TEXTS_OF_REGISTER =
      texts(NetworkRegisterTable.TYPE);
  private static final AttributeSelection<NetworkRegister> NAMES_OF_REGISTER =
      names(NetworkRegisterTable.TYPE);

  private static final Memo<Boolean> UNUSUAL =
      new Memo<>(facts -> UnusualTexts.isAnyIn(facts.getNetwork()));

  /** F12: a text has no invisible characters. */
  public static final NetworkRule NO_INVISIBLE_CHARACTERS =
      NetworkRule.declare(
          Rule.builder()
              .id("F12")
              .severity(Severity.WARNING)
              .category(Category.FORM)
              .addAllReads(TEXTS.getPaths())
              .source("Unicode, Eigenschaft Default_Ignorable_Code_Point")
              .since("0.1.0"),
          (facts, violations) -> {
            if (UNUSUAL.from(facts)) {
              report(TEXTS, facts.getNetwork(), InvisibleCharacters::firstIn, violations);
            }
          });

  /** F13: a name is written with the letters of DIN 91379. */
  public static final NetworkRule LETTERS_OF_NAMES =
      NetworkRule.declare(
          Rule.builder()
              .id("F13")
              .severity(Severity.WARNING)
              .category(Category.FORM)
              .addAllReads(TEXTS.getPaths()) // the quick look goes over all texts
              .source("DIN 91379:2022-08, Buchstaben")
              .since("0.1.0"),
          (facts, violations) -> {
            if (UNUSUAL.from(facts)) {
              report(NAMES, facts.getNetwork(), NameLetters::firstStrangeIn, violations);
            }
          });

  /** F12 for the register's own texts. */
  public static final RegisterRule NO_INVISIBLE_CHARACTERS_IN_REGISTER =
      new RegisterRule(
          NO_INVISIBLE_CHARACTERS.getRule(),
          TEXTS_OF_REGISTER.getPaths(),
          (facts, violations) ->
              report(
                  TEXTS_OF_REGISTER,
                  facts.getRegister(),
                  InvisibleCharacters::firstIn,
                  violations));

  /** F13 for the register's own names. */
  public static final RegisterRule LETTERS_OF_NAMES_IN_REGISTER =
      new RegisterRule(
          LETTERS_OF_NAMES.getRule(),
          NAMES_OF_REGISTER.getPaths(),
          (facts, violations) ->
              report(
                  NAMES_OF_REGISTER, facts.getRegister(), NameLetters::firstStrangeIn, violations));

  private TextRules() {}

  /**
   * F12 and F13 for a part by itself.
   *
   * @param <T> the model type
   * @param type the type of the part
   * @return the rules
   */
  public static <T> List<PartRule<T>> inPart(ObjectType<T, ?> type) {
    AttributeSelection<T> texts = texts(type);
    AttributeSelection<T> names = names(type);
    return List.of(
        new PartRule<>(
            NO_INVISIBLE_CHARACTERS.getRule(),
            texts.getPaths(),
            (part, violations) -> report(texts, part, InvisibleCharacters::firstIn, violations)),
        new PartRule<>(
            LETTERS_OF_NAMES.getRule(),
            names.getPaths(),
            (part, violations) -> report(names, part, NameLetters::firstStrangeIn, violations)));
  }

  private static <T> void report(
      AttributeSelection<T> texts, T document, ToIntFunction<String> first, Violations violations) {
    ModelWalk.over(
        texts,
        document,
        (walk, attribute, value) -> {
          String text = (String) value;
          int index = UsualText.is(text) ? -1 : first.applyAsInt(text);
          // F04 reports a text that is not readable at all.
          if (index >= 0 && isReadable(attribute, text)) {
            violations.add(
                walk.path(),
                walk.objectId(),
                Map.of(
                    "property", attribute.getName(),
                    "place", text.codePointCount(0, index) + 1,
                    "character", CharacterName.of(text.codePointAt(index))));
          }
        });
  }

  private static boolean isText(Attribute<?, ?, ?> attribute) {
    return attribute.getType() instanceof ValueType.Text
        && KeyAttributes.has(PlainText.class, attribute);
  }

  private static boolean isReadable(Attribute<?, ?, ?> attribute, String text) {
    return attribute.getConstraints().stream()
        .filter(each -> each.getAnnotationType() == PlainText.class)
        .allMatch(each -> each.isSatisfiedBy(text));
  }

  private static <T> AttributeSelection<T> texts(ObjectType<T, ?> root) {
    return AttributeSelection.of(root, (owner, attribute) -> isText(attribute));
  }

  private static <T> AttributeSelection<T> names(ObjectType<T, ?> root) {
    return AttributeSelection.of(
        root,
        (owner, attribute) ->
            isText(attribute)
                && attribute.getConstraints().contains(ShapeConstraint.NON_BLANK)
                && attribute.getConstraints().contains(ShapeConstraint.PLAIN_TEXT));
  }
}
