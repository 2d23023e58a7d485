package nrw.bildungsnetz.json.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nrw.bildungsnetz.validation.Finding;
import nrw.bildungsnetz.validation.Position;
import org.jspecify.annotations.Nullable;

/** The paths of findings that have no position yet. Not thread-safe. */
final class PendingPositions {

  private final List<Finding> findings;
  private final Node root = new Node();

  PendingPositions(List<Finding> findings) {
    this.findings = findings;
    for (Finding finding : findings) {
      if (finding.getPosition().isEmpty()) {
        lookFor(finding);
      }
    }
  }

  /** A path in question, or a prefix of one. */
  static final class Node {

    /** Child paths, by property name or element index. */
    final Map<Object, Node> children = new HashMap<>();

    /** The position; null until it is found. */
    @Nullable Position position;

    /** The size of this tree. */
    int count() {
      return 1 + children.values().stream().mapToInt(Node::count).sum();
    }
  }

  static boolean areNone(List<Finding> findings) {
    return findings.stream().allMatch(finding -> finding.getPosition().isPresent());
  }

  Node root() {
    return root;
  }

  private void lookFor(Finding finding) {
    Node place = root;
    for (Object step : finding.getPath().getSteps()) {
      place = place.children.computeIfAbsent(step, s -> new Node());
    }
  }

  /** The findings with the positions that were found; an absent value gets that of its owner. */
  List<Finding> located() {
    return findings.stream().map(this::located).toList();
  }

  private Finding located(Finding finding) {
    if (finding.getPosition().isPresent()) {
      return finding;
    }
    Node place = root;
    Position position = root.position;
    for (Object step : finding.getPath().getSteps()) {
      place = place.children.getOrDefault(step, place);
      position = place.position == null ? position : place.position;
    }
    return position == null ? finding : Finding.builder().from(finding).position(position).build();
  }
}
