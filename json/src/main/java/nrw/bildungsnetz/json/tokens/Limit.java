package nrw.bildungsnetz.json.tokens;

/** What a limit is on, as messages call it. */
public enum Limit {
  /** The bytes of a document. */
  DOCUMENT,
  /** How deep objects and arrays are nested. */
  DEPTH,
  /** The characters of a property name. */
  NAME,
  /** The characters of a text. */
  TEXT,
  /** The characters of a number. */
  NUMBER,
  /** The tokens of a document. */
  TOKENS,
  /** The elements of an array. */
  ELEMENTS
}
