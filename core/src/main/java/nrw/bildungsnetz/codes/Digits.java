package nrw.bildungsnetz.codes;

/** Tells ASCII digits from look-alikes, which {@link Character#isDigit(char)} lets pass. */
final class Digits {

  private Digits() {}

  static boolean only(String value) {
    return value.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
