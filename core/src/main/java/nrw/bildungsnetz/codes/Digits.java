package nrw.bildungsnetz.codes;

/** Recognizes ASCII digits only, unlike {@link Character#isDigit(char)}. */
final class Digits {

  private Digits() {}

  static boolean only(String value) {
    for (int i = 0; i < value.length(); i++) {
      if (value.charAt(i) < '0' || value.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }
}
