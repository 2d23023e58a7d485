package nrw.bildungsnetz.rules.form;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.util.LinkedHashMap;
import java.util.Map;
import nrw.bildungsnetz.codes.AgsKey;
import nrw.bildungsnetz.codes.SchulformKey;
import nrw.bildungsnetz.codes.SchulnummerKey;
import nrw.bildungsnetz.model.constraints.HttpUrl;
import nrw.bildungsnetz.model.constraints.Identifier;
import nrw.bildungsnetz.model.constraints.NonBlank;
import nrw.bildungsnetz.model.constraints.PlainText;
import nrw.bildungsnetz.rules.Category;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.rules.RuleTexts;
import nrw.bildungsnetz.rules.Severity;

/**
 * Rules about the format of single values. The checks are the Jakarta constraints on the model's
 * getters; this class maps each constraint to its rule.
 */
public final class FormRules {

  /** F01: a stated text is not blank. */
  public static final Rule NOT_BLANK = form("F01", "Form der Texte dieser Bibliothek");

  /** F02: a text is no longer than its attribute allows. */
  public static final Rule LENGTH = form("F02", "Form der Texte dieser Bibliothek");

  /** F03: an id is well-formed. */
  public static final Rule IDENTIFIER = form("F03", "Form der Kennungen dieser Bibliothek");

  /** F04: a text is readable: no characters that hide or mislead, NFC. */
  public static final Rule PLAIN_TEXT =
      form("F04", "DIN 91379: Zeichen und Normalform NFC im Datenaustausch der Behörden");

  /** F05: an AGS is well-formed. */
  public static final Rule AGS = form("F05", "Aufbau des Amtlichen Gemeindeschlüssels (Destatis)");

  /** F06: a Schulnummer has six digits. */
  public static final Rule SCHULNUMMER = form("F06", "Schulverzeichnis des Schulministeriums NRW");

  /** F07: a Schulform key has two digits. */
  public static final Rule SCHULFORM = form("F07", "Schulform-Schlüssel des Schulministeriums NRW");

  /** F08: a number is not below the minimum of its attribute. */
  public static final Rule TOO_SMALL = form("F08", "Wertebereiche dieser Bibliothek");

  /** F09: a number is not above the maximum of its attribute. */
  public static final Rule TOO_LARGE = form("F09", "Wertebereiche dieser Bibliothek");

  /** F10: a decimal number has no more digits than its attribute allows. */
  public static final Rule DIGITS = form("F10", "Wertebereiche dieser Bibliothek");

  /** F11: a web address is an absolute http or https URL. */
  public static final Rule HTTP_URL = form("F11", "RFC 9110: Adressen von http und https");

  private static final Map<Class<? extends Annotation>, Rule> BY_CONSTRAINT = byConstraint();

  private FormRules() {}

  public static Rule of(Class<? extends Annotation> constraint) {
    Rule rule = BY_CONSTRAINT.get(constraint);
    if (rule == null) {
      throw new IllegalArgumentException("No rule for the constraint " + constraint.getName());
    }
    return rule;
  }

  private static Rule form(String id, String source) {
    return Rule.builder()
        .id(id)
        .severity(Severity.ERROR)
        .category(Category.FORM)
        .source(source)
        .since("0.1.0")
        .texts(RuleTexts.TEXTS)
        .build();
  }

  private static Map<Class<? extends Annotation>, Rule> byConstraint() {
    Map<Class<? extends Annotation>, Rule> rules = new LinkedHashMap<>();
    rules.put(NonBlank.class, NOT_BLANK);
    rules.put(Size.class, LENGTH);
    rules.put(Identifier.class, IDENTIFIER);
    rules.put(PlainText.class, PLAIN_TEXT);
    rules.put(AgsKey.class, AGS);
    rules.put(SchulnummerKey.class, SCHULNUMMER);
    rules.put(SchulformKey.class, SCHULFORM);
    rules.put(HttpUrl.class, HTTP_URL);
    rules.put(Min.class, TOO_SMALL);
    rules.put(Positive.class, TOO_SMALL);
    rules.put(Max.class, TOO_LARGE);
    rules.put(Digits.class, DIGITS);
    return rules;
  }
}
