package nrw.bildungsnetz.json.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nrw.bildungsnetz.validation.Finding;
import nrw.bildungsnetz.validation.Position;
import org.jspecify.annotations.Nullable;

/** The places in a document at which findings without a position stand. For one thread. */
final class SoughtPlaces {

  private final List<Finding> findings;
  private final Place root = new Place();

  /** Gathers the places of some findings. */
  SoughtPlaces(List<Finding> findings) {
    this.findings = findings;
    for (Finding finding : findings) {
      if (finding.getPosition().isEmpty()) {
        lookFor(finding);
      }
    }
  }

  /** A place that is looked for, or one on the way to it. */
  static final class Place {

    /** The places inside, by the name of a property or the index of an element. */
    final Map<Object, Place> inside = new HashMap<>();

    /** Where it is; null as long as it was not found. */
    @Nullable Position position;

    /** How many places there are from here on, this one included. */
    int count() {
      return 1 + inside.values().stream().mapToInt(Place::count).sum();
    }
  }

  static boolean areNone(List<Finding> findings) {
    return findings.stream().allMatch(finding -> finding.getPosition().isPresent());
  }

  Place root() {
    return root;
  }

  private void lookFor(Finding finding) {
    Place place = root;
    for (Object step : finding.getPath().getSteps()) {
      place = place.inside.computeIfAbsent(step, s -> new Place());
    }
  }

  /**
   * The findings with the positions that were found; what is absent stands where its owner does.
   */
  List<Finding> located() {
    return findings.stream().map(this::located).toList();
  }

  private Finding located(Finding finding) {
    if (finding.getPosition().isPresent()) {
      return finding;
    }
    Place place = root;
    Position position = root.position;
    for (Object step : finding.getPath().getSteps()) {
      place = place.inside.getOrDefault(step, place);
      position = place.position == null ? position : place.position;
    }
    return position == null ? finding : Finding.builder().from(finding).position(position).build();
  }
}
