package nrw.bildungsnetz.codes;

/** Tells ASCII digits from look-alikes, which {@link Character#isDigit(char)} lets pass. */
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
