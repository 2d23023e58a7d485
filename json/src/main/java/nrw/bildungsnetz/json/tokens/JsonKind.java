package nrw.bildungsnetz.json.tokens;

/** The kinds of JSON values that messages distinguish. */
public enum JsonKind {
  /** Braces. */
  OBJECT,

  /** Brackets. */
  ARRAY,

  /** A text. */
  STRING,

  /** A number without a decimal point or exponent. */
  WHOLE_NUMBER,

  /** A number with a decimal point or exponent. */
  NUMBER,

  /** Expected where any number is accepted. */
  ANY_NUMBER,

  /** True or false. */
  BOOLEAN,

  /** Null, and values that do not exist in JSON. */
  NULL
}
