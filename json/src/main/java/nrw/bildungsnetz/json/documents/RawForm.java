package nrw.bildungsnetz.json.documents;

/** How a file or stream holds documents. */
public enum RawForm {
  /** One document. */
  ONE,
  /** One document per line. */
  LINES,
  /** The elements of one array. */
  ARRAY
}
