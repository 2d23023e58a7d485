package nrw.bildungsnetz.rules;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Queue;
import nrw.bildungsnetz.model.Period;

/**
 * A share of a full-time post that somebody certainly works on all days from a first to a last one.
 */
record CertainShare(PlacedHolder held, LocalDate first, LocalDate last, BigDecimal fte) {

  /** Exact for every share that keeps its form; 1E-999999999 must not take a gigabyte. */
  private static final MathContext ROUNDING = MathContext.DECIMAL64;

  /**
   * Left out is a share for which no day is certain, or of which nothing tells when it began; one
   * of which nothing at all is told is taken to be worked on a day.
   */
  static Optional<CertainShare> of(PlacedHolder held, BigDecimal fte, LocalDate unlessTold) {
    Period period = held.period();
    if (period.equals(NetworkFacts.UNBOUNDED)) {
      return Optional.of(new CertainShare(held, unlessTold, unlessTold, fte));
    }
    LocalDate first = period.latestPossibleStart();
    return first.isBefore(LocalDate.MAX) && period.certainlyOverlaps(period)
        ? Optional.of(new CertainShare(held, first, period.earliestPossibleEnd(), fte))
        : Optional.empty();
  }

  /**
   * The dated shares, or all where none is: beside dated ones, one of which nothing is told may be
   * of the past.
   */
  static List<CertainShare> ofOneKind(List<CertainShare> shares) {
    List<CertainShare> dated = new ArrayList<>();
    for (CertainShare share : shares) {
      if (!share.held.period().equals(NetworkFacts.UNBOUNDED)) {
        dated.add(share);
      }
    }
    return dated.isEmpty() ? shares : dated;
  }

  /** The share whose beginning first makes all shares of one day more than a number. */
  static Optional<CertainShare> firstAbove(BigDecimal most, List<CertainShare> shares) {
    Queue<CertainShare> running = new PriorityQueue<>(Comparator.comparing(CertainShare::last));
    BigDecimal sum = BigDecimal.ZERO;
    for (CertainShare share : inOrder(shares)) {
      while (!running.isEmpty() && running.element().last.isBefore(share.first)) {
        sum = sum.subtract(running.remove().fte, ROUNDING);
      }
      running.add(share);
      sum = sum.add(share.fte, ROUNDING);
      if (sum.compareTo(most) > 0) {
        return Optional.of(share);
      }
    }
    return Optional.empty();
  }

  private static List<CertainShare> inOrder(List<CertainShare> shares) {
    return shares.stream()
        .sorted(
            Comparator.comparing(CertainShare::first).thenComparing(share -> share.held().postId()))
        .toList();
  }
}
