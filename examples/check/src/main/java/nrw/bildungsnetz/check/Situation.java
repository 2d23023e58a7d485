package nrw.bildungsnetz.check;

/** How a run can end, and with which exit status. The help lists them in this order. */
enum Situation {
  /** Everything named was checked, and all documents are acceptable. */
  ALL_ACCEPTABLE(0),
  /** Everything named was checked, and a document is not acceptable. */
  NOT_ACCEPTABLE(1),
  /** Everything named was read, and there was no document in it. */
  NO_DOCUMENT(1),
  /** A file or folder is missing or cannot be read, or not to its end. */
  NOT_READ(2),
  /** A folder holds no document. */
  EMPTY_FOLDER(2),
  /** An option, a profile or an earlier report cannot be used. */
  NOT_USABLE(2),
  /** The output cannot be written, or nobody reads it anymore. */
  NOT_WRITTEN(2),
  /** The program itself fails, for example for lack of memory. */
  FAULT(2);

  private final int status;

  Situation(int status) {
    this.status = status;
  }

  int status() {
    return status;
  }
}
