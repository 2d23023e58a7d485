package nrw.bildungsnetz.json;

/** What a limit is on, as messages call it. */
enum Limit {
  DOCUMENT,
  DEPTH,
  NAME,
  TEXT,
  NUMBER,
  TOKENS,
  ELEMENTS
}
