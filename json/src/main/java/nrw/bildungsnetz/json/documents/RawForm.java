package nrw.bildungsnetz.json.documents;

/** How a file or stream holds documents. */
public enum RawForm {
  /** One document. */
  ONE,
  /** One document a line. */
  LINES,
  /** The elements of one array. */
  ARRAY
}
