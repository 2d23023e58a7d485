package nrw.bildungsnetz.rules.support;

/** Compares numbers of persons, which sources often round. */
public final class RoundedNumbers {

  /** A rounded number may be off by a tenth. */
  private static final double ROUNDING = 0.1;

  private RoundedNumbers() {}

  /** Whether a number is certainly greater than a rounded or exact one. */
  public static boolean isMore(long number, long than, boolean isRounded) {
    return isRounded ? number * (1 - ROUNDING) > than * (1 + ROUNDING) : number > than;
  }

  /** The least share of the whole that a part can have, in per cent. */
  public static double leastPercent(long part, long whole, boolean isRounded) {
    return 100.0 * part / whole * (isRounded ? (1 - ROUNDING) / (1 + ROUNDING) : 1);
  }

  /** The greatest share of the whole that a part can have, in per cent. */
  public static double greatestPercent(long part, long whole, boolean isRounded) {
    return 100.0 * part / whole * (isRounded ? (1 + ROUNDING) / (1 - ROUNDING) : 1);
  }
}
