package nrw.bildungsnetz.rules.committee;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import nrw.bildungsnetz.model.Membership;
import nrw.bildungsnetz.model.Period;
import nrw.bildungsnetz.model.Seat;
import nrw.bildungsnetz.rules.Located;
import nrw.bildungsnetz.rules.NetworkFacts;
import nrw.bildungsnetz.rules.support.BodyMembers;
import org.jspecify.annotations.Nullable;

/** The maximum number of voting members of a body within a range of days. */
final class Voters {

  private final NavigableMap<LocalDate, Integer> begunBy;
  private final NavigableMap<LocalDate, Integer> endedBy;

  private final int more;

  private Voters(List<LocalDate> firstDays, List<LocalDate> lastDays, int more) {
    this.more = more;
    this.begunBy = counted(firstDays);
    this.endedBy = counted(lastDays);
  }

  /** Empty if a group without a seat is among them, because its number is then unknown. */
  static Optional<Voters> among(List<Located<Membership>> members, NetworkFacts facts) {
    List<LocalDate> firstDays = new ArrayList<>();
    List<LocalDate> lastDays = new ArrayList<>();
    IdentityHashMap<Seat, List<Membership>> bySeat = new IdentityHashMap<>();
    for (Located<Membership> each : members) {
      Membership member = each.getValue();
      if (BodyMembers.hasVote(facts, member)) {
        Seat seat = BodyMembers.seat(facts, member);
        if (seat != null) {
          bySeat.computeIfAbsent(seat, of -> new ArrayList<>(1)).add(member);
        } else if (BodyMembers.isGroup(facts, member)) {
          return Optional.empty();
        }
        Period period = member.getPeriod().orElse(NetworkFacts.UNBOUNDED);
        firstDays.add(period.firstPossibleDay());
        lastDays.add(lastPossibleDay(period));
      }
    }
    int more = 0;
    for (Map.Entry<Seat, List<Membership>> each : bySeat.entrySet()) {
      more += more(each.getKey().getPlaces().orElse(1), each.getValue(), facts);
    }
    return Optional.of(new Voters(firstDays, lastDays, more));
  }

  /** The voters there may be beside one for each holder of a seat. */
  private static int more(int places, List<Membership> holders, NetworkFacts facts) {
    boolean together = holders.stream().allMatch(holder -> holder.getPeriod().isEmpty());
    // A holder who is alone at some time may stand for all places.
    if (holders.size() == 1 || !together) {
      return places - 1;
    }
    boolean group = holders.stream().anyMatch(holder -> BodyMembers.isGroup(facts, holder));
    return group ? Math.max(0, places - holders.size()) : 0;
  }

  /** The maximum number of voters on any day in the range, both ends inclusive. */
  int between(LocalDate first, LocalDate last) {
    return more + valueOf(begunBy.floorEntry(last)) - valueOf(endedBy.lowerEntry(first));
  }

  /** A period may continue after the last day confirmed by a source. */
  private static LocalDate lastPossibleDay(Period period) {
    LocalDate last =
        period.certainlyExcludes(LocalDate.MAX) ? period.lastKnownDay() : LocalDate.MAX;
    return last.isBefore(period.firstPossibleDay()) ? period.firstPossibleDay() : last;
  }

  private static NavigableMap<LocalDate, Integer> counted(List<LocalDate> days) {
    NavigableMap<LocalDate, Integer> counts = new TreeMap<>();
    days.sort(null);
    for (int i = 0; i < days.size(); i++) {
      counts.put(days.get(i), i + 1);
    }
    return counts;
  }

  private static int valueOf(Map.@Nullable Entry<LocalDate, Integer> entry) {
    return entry == null ? 0 : entry.getValue();
  }
}
