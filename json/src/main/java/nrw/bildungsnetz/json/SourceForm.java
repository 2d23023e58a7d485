package nrw.bildungsnetz.json;

import nrw.bildungsnetz.json.documents.RawForm;

/**
 * How a file or stream holds documents.
 *
 * @since 0.1.0
 */
public enum SourceForm {
  /** One document, on any number of lines. */
  ONE,

  /**
   * One document per line (NDJSON, JSON Lines); blank lines are skipped. Lines end with a line
   * feed, so a broken document does not affect the others.
   */
  LINES,

  /**
   * The elements of one array. If the brackets or quotation marks of an element are unbalanced, the
   * elements after it may be taken as part of it.
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
