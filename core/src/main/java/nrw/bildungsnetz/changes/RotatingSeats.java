package nrw.bildungsnetz.changes;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.stream.Stream;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.Seat;

/**
 * Reports that a rotating seat changed hands if one member leaves it and another takes it. For a
 * single comparison.
 */
final class RotatingSeats {

  private final Set<String> rotating;
  private final Map<Object, Queue<Change>> left = new HashMap<>();

  private RotatingSeats(Set<String> rotating) {
    this.rotating = rotating;
  }

  /** Remembers which seats rotate. */
  static RotatingSeats of(Network before, Network after) {
    return new RotatingSeats(
        Stream.of(before, after)
            .flatMap(network -> network.getSeats().stream())
            .filter(Seat::isRotating)
            .map(Seat::getId)
            .collect(toUnmodifiableSet()));
  }

  /** Returns the changes, with one in place of each pair of members who leave and take a seat. */
  List<Change> told(List<Change> changes) {
    List<Change> others = new ArrayList<>();
    for (Change each : changes) {
      if (each.getKind() == ChangeKind.MEMBER_LEFT && isRotating(each)) {
        left.computeIfAbsent(seatOf(each), seat -> new ArrayDeque<>()).add(each);
      } else {
        others.add(each);
      }
    }
    List<Change> told = new ArrayList<>(others.stream().map(this::told).toList());
    left.values().forEach(told::addAll);
    return told;
  }

  private Change told(Change change) {
    return switch (change.getKind()) {
      case MEMBER_JOINED -> isRotating(change) ? taken(change) : change;
      case MEMBER_ORGANISATION_CHANGED -> isRotating(change) ? handedOn(change) : change;
      default -> change;
    };
  }

  private Change taken(Change joined) {
    Queue<Change> holders = left.getOrDefault(seatOf(joined), new ArrayDeque<>());
    Change last = holders.peek();
    if (last == null || last.getObjectId().equals(joined.getObjectId())) {
      return joined;
    }
    holders.remove();
    return Change.builder()
        .from(joined)
        .kind(ChangeKind.SEAT_CHANGED_HANDS)
        .putArgument("before", organisationOf(last))
        .putArgument("after", organisationOf(joined))
        .build();
  }

  private static Change handedOn(Change changed) {
    return Change.builder().from(changed).kind(ChangeKind.SEAT_CHANGED_HANDS).build();
  }

  private boolean isRotating(Change change) {
    return rotating.contains(seatOf(change));
  }

  private static Object seatOf(Change change) {
    return change.getArguments().getOrDefault("seat", "");
  }

  private static Object organisationOf(Change change) {
    return change.getArguments().getOrDefault("organisation", List.of());
  }
}
