package nrw.bildungsnetz.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nrw.bildungsnetz.NetworkValidator;
import nrw.bildungsnetz.model.ElementPath;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.NetworkRegister;
import nrw.bildungsnetz.model.PersonalData;
import nrw.bildungsnetz.model.description.Attribute;
import nrw.bildungsnetz.model.description.Getters;
import nrw.bildungsnetz.model.description.ObjectType;
import nrw.bildungsnetz.model.description.ValueType;
import nrw.bildungsnetz.model.extensions.ExtensionValue;
import nrw.bildungsnetz.model.extensions.Extensions;
import nrw.bildungsnetz.model.tables.NetworkRegisterTable;
import nrw.bildungsnetz.model.tables.NetworkTable;
import nrw.bildungsnetz.rules.catalogue.RuleExamples;
import nrw.bildungsnetz.samples.SampleRegisters;
import nrw.bildungsnetz.testkit.rules.RuleCase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No free text or personal data of a document appears in messages or logs. */
class NothingPersonalTest {

  private static final String MARKER = "Xq7Geheim";
  private static final NetworkValidator VALIDATOR =
      NetworkValidator.create().on(StockProvider.CLOCK);

  static List<RuleCase<Network>> violating() {
    return RuleExamples.violating();
  }

  @ParameterizedTest
  @MethodSource("violating")
  @Tag("everyExample")
  void noFreeTextInReports(RuleCase<Network> example) {
    Network seeded = seed(NetworkTable.TYPE, example.getDocument());
    assertThat(seeded.getName()).contains(MARKER);
    Report report = VALIDATOR.validate(seeded, example.getAsOf());
    // Equal names and persons violate rules, so no report is empty.
    assertThat(report.getFindings()).isNotEmpty();
    assertThat(report.toString()).doesNotContain(MARKER);
    for (Finding finding : report.getFindings()) {
      assertThat(finding.toString()).doesNotContain(MARKER);
      assertThat(finding.getMessage(Locale.GERMAN)).doesNotContain(MARKER);
      assertThat(finding.getMessage(Locale.ENGLISH)).doesNotContain(MARKER);
    }
  }

  @ParameterizedTest
  @MethodSource("violating")
  @Tag("everyExample")
  void noFreeTextInMessagesOfAProvider(RuleCase<Network> example) {
    Network seeded = seed(NetworkTable.TYPE, example.getDocument());
    assertThat(StockProvider.validate(seeded))
        .isNotEmpty()
        .noneMatch(violation -> violation.getMessage().contains(MARKER));
  }

  @Test
  void noFreeTextInReportsOnRegisters() {
    NetworkRegister seeded = seed(NetworkRegisterTable.TYPE, SampleRegisters.valid());
    Report report = VALIDATOR.validate(seeded);
    assertThat(report.getFindings())
        .extracting(Finding::getPath)
        .contains(
            ElementPath.root().property("bezirkskoordinationen").element(0).property("person"))
        .contains(ElementPath.root().property("networks").element(0).property("name"))
        .contains(ElementPath.root().property("servicestellen").element(0).property("extensions"));
    assertThat(report.toString()).doesNotContain(MARKER);
    for (Finding finding : report.getFindings()) {
      assertThat(finding.getMessage(Locale.GERMAN)).doesNotContain(MARKER);
      assertThat(finding.getMessage(Locale.ENGLISH)).doesNotContain(MARKER);
    }
  }

  @ParameterizedTest
  @MethodSource("nrw.bildungsnetz.model.description.ModelTypes#all")
  void personsAndExtensionsAreMarkedAsPersonal(ObjectType<?, ?> type) {
    for (Method getter : Getters.of(type.getJavaType())) {
      assertThat(getter.isAnnotationPresent(PersonalData.class))
          .as("%s", getter)
          .isEqualTo(Set.of("person", "extensions").contains(Getters.nameOf(getter)));
    }
  }

  private static <T, B> T seed(ObjectType<T, B> type, T object) {
    B builder = type.newBuilder();
    for (Attribute<T, B, ?> attribute : type.getAttributes()) {
      seed(attribute, object, builder, freeText(type, attribute));
    }
    return type.build(builder);
  }

  private static <T, B, V> void seed(
      Attribute<T, B, V> attribute, T object, B builder, @Nullable String freeText) {
    if (attribute.getMultiplicity().isMany()) {
      attribute.elementsOf(object).forEach(each -> set(attribute, builder, each, freeText));
    } else {
      set(attribute, builder, attribute.valueOf(object), freeText);
    }
  }

  @SuppressWarnings("unchecked") // free text is a String, and so on
  private static <B, V> void set(
      Attribute<?, B, V> attribute, B builder, @Nullable V value, @Nullable String freeText) {
    if (freeText != null) {
      attribute.set(builder, (V) freeText);
    } else if (attribute.getType() instanceof ValueType.Foreign) {
      ExtensionValue text = ExtensionValue.of(MARKER + "\u0007");
      attribute.set(builder, (V) Extensions.empty().with(MARKER, text));
    } else if (value != null && attribute.getType() instanceof ObjectType<V, ?> nested) {
      attribute.set(builder, seed(nested, value));
    } else if (value != null) {
      attribute.set(builder, value);
    }
  }

  /** What stands for a free text: the marker, but for the name of a part, which may be shown. */
  private static @Nullable String freeText(ObjectType<?, ?> owner, Attribute<?, ?, ?> attribute) {
    if (!(attribute.getType() instanceof ValueType.Text)
        || Getters.isKey(owner.getJavaType(), attribute.getName())) {
      return null;
    }
    boolean isNameOfPart =
        attribute.getName().equals("name")
            && NetworkTable.TYPE.getAttributes().stream()
                .anyMatch(list -> list.getType().equals(owner));
    // A control character violates the form of every free text.
    return (isNameOfPart ? "Gleicher Name" : MARKER) + "\u0007";
  }
}
