package nrw.bildungsnetz.json.problems;

import java.util.List;
import nrw.bildungsnetz.rules.Category;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.texts.Texts;

/** The problems a reader can find in a document, as rules with ids and texts. */
public final class ReadingRules {

  /** The texts of this module: those of the problems and of their arguments. */
  public static final Texts TEXTS =
      Texts.read(
          ReadingRules.class.getResourceAsStream("problems_de.properties"),
          ReadingRules.class.getResourceAsStream("problems_en.properties"));

  private static final String JSON = "RFC 8259 (JSON)";
  private static final String FORMAT = "Dokumentformat dieser Bibliothek";

  /** J01: the document is well-formed JSON. */
  public static final Rule SYNTAX = error("J01", JSON);

  /** J02: the document is complete. */
  public static final Rule ENDS_EARLY = error("J02", JSON);

  /** J03: nothing follows the document. */
  public static final Rule TRAILING = error("J03", JSON);

  /** J04: a value has the kind its property requires. */
  public static final Rule WRONG_KIND = error("J04", FORMAT);

  /** J05: every required property is present. */
  public static final Rule MISSING = error("J05", FORMAT);

  /** J06: every property is known. */
  public static final Rule UNKNOWN_PROPERTY = error("J06", FORMAT);

  /** J07: every code is in its list. */
  public static final Rule UNKNOWN_CODE = error("J07", FORMAT);

  /** J08: a day is written YYYY-MM-DD and exists. */
  public static final Rule NO_DAY = error("J08", "ISO 8601; Dokumentformat dieser Bibliothek");

  /** J09: a whole number fits into 32 bits, and so does the exponent of a decimal number. */
  public static final Rule NUMBER_RANGE = error("J09", FORMAT);

  /** J10: what is not stated is absent rather than null. */
  public static final Rule NULL = error("J10", FORMAT);

  /** J11: a property occurs once per object. */
  public static final Rule DUPLICATE_PROPERTY = error("J11", "RFC 7493 (I-JSON)");

  /** J12: an element occurs once in a set. */
  public static final Rule DUPLICATE_ELEMENT = error("J12", FORMAT);

  /** J13: the bytes are UTF-8. */
  public static final Rule ENCODING = error("J13", "RFC 3629 (UTF-8); RFC 8259, Abschnitt 8.1");

  /** J14: the document stays within the limits. */
  public static final Rule LIMIT = error("J14", "Grenzen dieser Bibliothek");

  /** J15: the schema version is well-formed. */
  public static final Rule NO_VERSION = error("J15", FORMAT);

  /** J16: the document has a minor version known to this library. */
  public static final Rule NEWER_MINOR = rule("J16", Severity.INFO, FORMAT);

  /** J17: the document has a major version this library can read. */
  public static final Rule NEWER_MAJOR = error("J17", FORMAT);

  /** J18: a document of a newer schema version has no properties unknown to this library. */
  public static final Rule SKIPPED_PROPERTY = rule("J18", Severity.INFO, FORMAT);

  /** J19: values that have to agree do. */
  public static final Rule CONTRADICTION = error("J19", FORMAT);

  public static final List<Rule> ALL =
      List.of(
          SYNTAX,
          ENDS_EARLY,
          TRAILING,
          WRONG_KIND,
          MISSING,
          UNKNOWN_PROPERTY,
          UNKNOWN_CODE,
          NO_DAY,
          NUMBER_RANGE,
          NULL,
          DUPLICATE_PROPERTY,
          DUPLICATE_ELEMENT,
          ENCODING,
          LIMIT,
          NO_VERSION,
          NEWER_MINOR,
          NEWER_MAJOR,
          SKIPPED_PROPERTY,
          CONTRADICTION);

  private ReadingRules() {}

  private static Rule error(String id, String source) {
    return rule(id, Severity.ERROR, source);
  }

  private static Rule rule(String id, Severity severity, String source) {
    return Rule.builder()
        .id(id)
        .severity(severity)
        .category(Category.READING)
        .source(source)
        .since("0.1.0")
        .texts(TEXTS)
        .build();
  }
}
