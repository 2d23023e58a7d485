package nrw.bildungsnetz.testkit.generator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nrw.bildungsnetz.model.Membership;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.Period;
import nrw.bildungsnetz.model.Representation;
import nrw.bildungsnetz.model.Role;
import nrw.bildungsnetz.model.Seat;
import nrw.bildungsnetz.model.Side;

/** Determines who holds which seat on a day, in the simplest possible way. */
final class MembersOracle {

  private static final Set<Role> WITHOUT_VOTE = Set.of(Role.GUEST, Role.SUBSTITUTE);

  private final Network network;
  private final Map<String, Seat> seats = new HashMap<>();

  MembersOracle(Network network) {
    this.network = network;
    network.getSeats().forEach(seat -> seats.put(seat.getId(), seat));
  }

  Map<String, List<Membership>> byBody(LocalDate day) {
    Map<String, List<Membership>> members = new HashMap<>();
    for (Membership each : network.getMemberships()) {
      if (each.getPeriod().isEmpty() || holds(each.getPeriod().get(), day)) {
        members.computeIfAbsent(each.getCommittee(), key -> new ArrayList<>()).add(each);
      }
    }
    return members;
  }

  /** The side for which a member votes; empty if none. */
  Optional<Side> votingSide(Membership member) {
    Optional<Seat> seat = member.getSeat().map(seats::get);
    boolean votes = member.getRole().filter(WITHOUT_VOTE::contains).isEmpty();
    if (!votes || member.isAdvisory() || seat.filter(Seat::isAdvisory).isPresent()) {
      return Optional.empty();
    }
    return member
        .getRepresents()
        .or(() -> seat.flatMap(Seat::getRepresents))
        .map(Representation::getSide);
  }

  private static boolean holds(Period period, LocalDate day) {
    boolean begun =
        period.getStart().stream().noneMatch(day::isBefore)
            && period.getNotBefore().stream().noneMatch(day::isBefore)
            && period.getStartYear().stream().noneMatch(year -> day.getYear() < year);
    boolean over =
        period.getEnd().stream().anyMatch(day::isAfter)
            || period.getEndYear().stream().anyMatch(year -> day.getYear() > year)
            || period.getAttestedUntil().stream().anyMatch(day::isAfter);
    return begun && !over;
  }
}
