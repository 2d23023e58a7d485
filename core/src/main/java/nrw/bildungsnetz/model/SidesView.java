package nrw.bildungsnetz.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The sides of a body on a day. Where a membership leaves something open, its seat is consulted.
 */
final class SidesView {

  private SidesView() {}

  static SortedMap<Side, List<Membership>> on(Network network, String committee, LocalDate date) {
    SortedMap<Side, List<Membership>> sides =
        network.membersOn(committee, date).stream()
            .filter(member -> hasVote(member, network))
            .filter(member -> representation(member, network).isPresent())
            .collect(
                Collectors.groupingBy(
                    member -> representation(member, network).orElseThrow().getSide(),
                    TreeMap::new,
                    Collectors.toUnmodifiableList()));
    return Collections.unmodifiableSortedMap(sides);
  }

  private static boolean hasVote(Membership member, Network network) {
    return member.hasVote() && seatOf(member, network).filter(Seat::isAdvisory).isEmpty();
  }

  private static Optional<Representation> representation(Membership member, Network network) {
    return member.getRepresents().or(() -> seatOf(member, network).flatMap(Seat::getRepresents));
  }

  private static Optional<Seat> seatOf(Membership member, Network network) {
    return member
        .getSeat()
        .flatMap(
            id -> network.getSeats().stream().filter(seat -> seat.getId().equals(id)).findFirst());
  }
}
