package nrw.bildungsnetz.testkit.generator;

import java.time.LocalDate;
import java.util.List;

/**
 * What the generators of all themes need to know about the network.
 *
 * @param seed determines everything
 * @param members the number of memberships to generate
 * @param territory the territory of the network
 * @param timeline the history of its contracts
 * @param sources the sources of statements
 */
record Setting(
    long seed, int members, DrawnTerritory territory, Timeline timeline, Sources sources) {

  static Setting of(long seed, int members) {
    return of(seed, members, DrawnTerritory.any(new Dice(seed).fork("territory")));
  }

  static Setting of(long seed, int members, DrawnTerritory territory) {
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

  /** The days on which the network's parts exist. */
  Span span() {
    return timeline.span();
  }

  /** The sources of a statement. */
  List<String> sourced(Dice dice) {
    return sources.any(dice);
  }

  /** Whether a meeting can have been held on a day: under contract, and not in the future. */
  boolean isWorkday(LocalDate day) {
    return timeline.isInForce(day) && !day.isAfter(Timeline.STAND);
  }
}
