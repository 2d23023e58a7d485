package nrw.bildungsnetz.changes;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nrw.bildungsnetz.model.Membership;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.Role;

/**
 * Reports a change of chair for each body, derived from the changes of its members. For a single
 * comparison.
 */
final class Chairs {

  private final Set<String> chairsBefore;
  private final Map<Object, List<Change>> givenUp = new LinkedHashMap<>();
  private final Map<Object, List<Change>> taken = new LinkedHashMap<>();

  private Chairs(Set<String> chairsBefore) {
    this.chairsBefore = chairsBefore;
  }

  /** Remembers who held the chair in the earlier state. */
  static Chairs of(Network before) {
    return new Chairs(
        before.getMemberships().stream()
            .filter(member -> member.getRole().filter(role -> role == Role.CHAIR).isPresent())
            .map(Membership::getId)
            .collect(toUnmodifiableSet()));
  }

  /**
   * Returns the changes with one change of chair per body in place of the role changes of its
   * chairs.
   */
  List<Change> told(List<Change> changes) {
    List<Change> told = new ArrayList<>();
    for (Change each : changes) {
      boolean isOfChair = collect(each);
      if (!isOfChair || each.getKind() != ChangeKind.MEMBER_ROLE_CHANGED) {
        told.add(each);
      }
    }
    Set<Object> committees = new LinkedHashSet<>(givenUp.keySet());
    committees.addAll(taken.keySet());
    committees.forEach(committee -> told.add(chairChanged(committee)));
    return told;
  }

  private boolean collect(Change change) {
    boolean isGivenUp = isGivenUp(change);
    boolean isTaken = isTaken(change);
    if (isGivenUp) {
      group(givenUp, change);
    }
    if (isTaken) {
      group(taken, change);
    }
    return isGivenUp || isTaken;
  }

  private static boolean isGivenUp(Change change) {
    return switch (change.getKind()) {
      case MEMBER_LEFT -> isChair(change, "role");
      case MEMBER_ROLE_CHANGED -> isChair(change, "before");
      default -> false;
    };
  }

  private boolean isTaken(Change change) {
    return switch (change.getKind()) {
      case MEMBER_JOINED -> isChair(change, "role") && !chairsBefore.contains(change.getObjectId());
      case MEMBER_ROLE_CHANGED -> isChair(change, "after");
      default -> false;
    };
  }

  private static boolean isChair(Change change, String argument) {
    return change.getArguments().get(argument) == Role.CHAIR;
  }

  private static void group(Map<Object, List<Change>> groups, Change change) {
    Object committee = change.getArguments().getOrDefault("committee", "");
    groups.computeIfAbsent(committee, each -> new ArrayList<>()).add(change);
  }

  private Change chairChanged(Object committee) {
    List<Change> from = givenUp.getOrDefault(committee, List.of());
    List<Change> to = taken.getOrDefault(committee, List.of());
    Change shownBy = to.isEmpty() ? from.get(0) : to.get(0);
    return Change.builder()
        .kind(ChangeKind.CHAIR_CHANGED)
        .path(shownBy.getPath())
        .objectId(shownBy.getObjectId())
        .putArgument("id", shownBy.getObjectId())
        .putArgument("committee", committee)
        .putArgument("before", ids(from))
        .putArgument("after", ids(to))
        .build();
  }

  private static List<String> ids(List<Change> changes) {
    return changes.stream().map(Change::getObjectId).toList();
  }
}
