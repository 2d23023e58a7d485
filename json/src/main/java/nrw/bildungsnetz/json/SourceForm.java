package nrw.bildungsnetz.json;

import nrw.bildungsnetz.json.documents.RawForm;

/** How a file or stream holds documents. */
public enum SourceForm {
  /** One document from the beginning to the end, on any number of lines. */
  ONE,

  /**
   * One document a line (NDJSON, JSON Lines); blank lines are passed over. A line ends with a line
   * feed, so a broken document costs no other.
   */
  LINES,

  /**
   * The elements of one array. Where brackets or quotation marks of an element do not match, what
   * follows may be taken for a part of it.
   */
  ARRAY;

  static SourceForm of(RawForm form) {
    return switch (form) {
      case ONE -> ONE;
      case LINES -> LINES;
      case ARRAY -> ARRAY;
    };
  }

  RawForm raw() {
    return switch (this) {
      case ONE -> RawForm.ONE;
      case LINES -> RawForm.LINES;
      case ARRAY -> RawForm.ARRAY;
    };
  }
}
