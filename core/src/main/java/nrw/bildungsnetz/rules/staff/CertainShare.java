package nrw.bildungsnetz.rules.staff;

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
import nrw.bildungsnetz.rules.NetworkFacts;

/** A share of a full-time post that a holder certainly works from {@code first} to {@code last}. */
record CertainShare(LocatedHolder held, LocalDate first, LocalDate last, BigDecimal fte) {

  /** Exact for all well-formed shares. */
  private static final MathContext ROUNDING = MathContext.DECIMAL64;

  /** Numbers of more digits, such as 1E-2147483647, cannot be added up; F10 reports them. */
  private static final int MOST_DIGITS = 100;

  /**
   * Empty if no day is certain, the start is unknown, or the share has far too many digits. A share
   * without any dates counts on the day given.
   */
  static Optional<CertainShare> of(LocatedHolder held, BigDecimal fte, LocalDate unlessStated) {
    Period period = held.period();
    if (Math.abs((long) fte.scale()) > MOST_DIGITS || fte.precision() > MOST_DIGITS) {
      return Optional.empty();
    }
    if (period.equals(NetworkFacts.UNBOUNDED)) {
      return Optional.of(new CertainShare(held, unlessStated, unlessStated, fte));
    }
    LocalDate first = period.latestPossibleStart();
    return first.isBefore(LocalDate.MAX) && period.certainlyOverlaps(period)
        ? Optional.of(new CertainShare(held, first, period.earliestPossibleEnd(), fte))
        : Optional.empty();
  }

  /**
   * The dated shares, or all if none is dated. Next to dated shares, an undated one may have ended.
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

  /** The first share, by start date, that raises the total of a day above the limit. */
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
