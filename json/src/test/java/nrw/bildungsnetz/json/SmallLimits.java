package nrw.bildungsnetz.json;

import java.util.List;

/** Limits, one of which is so small that documents exceed it. */
final class SmallLimits {

  /** How many limits there are. */
  static final int KINDS = 7;

  private static final int AMPLE = 1_000_000_000;

  private SmallLimits() {}

  /** Each limit made small in turn; the number determines how small. */
  static List<Limits> of(int number) {
    return List.of(
        new Limits(60 + number * 37 % 40_000, AMPLE, AMPLE, AMPLE, AMPLE, AMPLE, AMPLE),
        new Limits(AMPLE, 1 + number % 7, AMPLE, AMPLE, AMPLE, AMPLE, AMPLE),
        new Limits(AMPLE, AMPLE, 1 + number % 20, AMPLE, AMPLE, AMPLE, AMPLE),
        new Limits(AMPLE, AMPLE, AMPLE, 1 + number % 90, AMPLE, AMPLE, AMPLE),
        new Limits(AMPLE, AMPLE, AMPLE, AMPLE, 1 + number % 6, AMPLE, AMPLE),
        new Limits(AMPLE, AMPLE, AMPLE, AMPLE, AMPLE, 1 + number * 13 % 3_000, AMPLE),
        new Limits(AMPLE, AMPLE, AMPLE, AMPLE, AMPLE, AMPLE, 1 + number % 12));
  }
}
