package nrw.bildungsnetz.json.tokens;

/** The limits, as referred to by messages. */
public enum Limit {
  /** The size of a document in bytes. */
  DOCUMENT,
  /** The nesting depth of objects and arrays. */
  DEPTH,
  /** The length of a property name in characters. */
  NAME,
  /** The length of a text in characters. */
  TEXT,
  /** The length of a number in characters. */
  NUMBER,
  /** The number of tokens in a document. */
  TOKENS,
  /** The number of elements in an array. */
  ELEMENTS
}
