package nrw.bildungsnetz.json.exchange;

/** A kind of token, as JSON has it. */
public enum SourceToken {
  /** The beginning of an object. */
  START_OBJECT,
  /** The end of an object. */
  END_OBJECT,
  /** The beginning of an array. */
  START_ARRAY,
  /** The end of an array. */
  END_ARRAY,
  /** The name of a property. */
  NAME,
  /** A text. */
  STRING,
  /** A number. */
  NUMBER,
  /** True. */
  TRUE,
  /** False. */
  FALSE,
  /** Null. */
  NULL,
  /** A value that does not exist in JSON, such as an object of Java in a mapper's tree. */
  FOREIGN
}
