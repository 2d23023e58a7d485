package nrw.bildungsnetz.json.exchange;

/** What numbers in JSON look like. */
public final class Literals {

  private Literals() {}

  /**
   * Whether a number is written as a whole number.
   *
   * @param literal the number in JSON
   * @return true if it consists of digits and perhaps a minus
   */
  public static boolean isWhole(String literal) {
    return literal.chars().allMatch(each -> each == '-' || (each >= '0' && each <= '9'));
  }
}
