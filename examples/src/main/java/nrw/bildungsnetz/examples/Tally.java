package nrw.bildungsnetz.examples;

/** Counts the documents of one run. */
final class Tally {

  private int documents;
  private int acceptable;

  void add(boolean isAcceptable) {
    documents++;
    acceptable += isAcceptable ? 1 : 0;
  }

  int documents() {
    return documents;
  }

  int acceptable() {
    return acceptable;
  }

  boolean allAcceptable() {
    return acceptable == documents;
  }
}
