package nrw.bildungsnetz.generator;

import java.time.LocalDate;
import java.util.List;

/**
 * What every theme needs to know of the network that is being made up.
 *
 * @param seed decides everything
 * @param members how many memberships there are to be
 * @param territory where the network lies
 * @param timeline the history of its contracts
 * @param sources where statements come from
 */
record Setting(long seed, int members, Territory territory, Timeline timeline, Sources sources) {

  static Setting of(long seed, int members) {
    return of(seed, members, Territory.any(new Dice(seed).fork("territory")));
  }

  static Setting of(long seed, int members, Territory territory) {
    Dice dice = new Dice(seed);
    // Stadt and Kreis Aachen became the StädteRegion in October 2009.
    int earliestYear = territory.ags().equals("05334") ? 2010 : 2008;
    return new Setting(
        seed,
        members,
        territory,
        Timeline.of(dice.fork("timeline"), earliestYear),
        Sources.of(dice.fork("sources"), territory, members));
  }

  Dice dice(String theme) {
    return new Dice(seed).fork(theme);
  }

  /** The days in which the network's parts exist. */
  Span span() {
    return timeline.span();
  }

  /** Where a statement comes from. */
  List<String> sourced(Dice dice) {
    return sources.any(dice);
  }

  /** Whether a meeting can have been held on a day: under contract, and not in the future. */
  boolean isWorkday(LocalDate day) {
    return timeline.isInForce(day) && !day.isAfter(Timeline.STAND);
  }
}
