package nrw.bildungsnetz.json.tokens;

/** The kinds of JSON values, as messages call them. */
public enum JsonKind {
  /** Braces. */
  OBJECT,

  /** Brackets. */
  ARRAY,

  /** A text. */
  STRING,

  /** A number without decimal point and exponent. */
  WHOLE_NUMBER,

  /** A number with either. */
  NUMBER,

  /** What is expected where either will do. */
  ANY_NUMBER,

  /** True or false. */
  BOOLEAN,

  /** Null, and what is no JSON. */
  NULL
}
