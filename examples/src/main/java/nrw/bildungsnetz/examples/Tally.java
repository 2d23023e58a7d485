package nrw.bildungsnetz.examples;

/** Counts the documents of one run. */
final class Tally {

  private int documents;
  private int valid;

  void add(boolean isValid) {
    documents++;
    valid += isValid ? 1 : 0;
  }

  int documents() {
    return documents;
  }

  int valid() {
    return valid;
  }

  boolean allValid() {
    return valid == documents;
  }
}
