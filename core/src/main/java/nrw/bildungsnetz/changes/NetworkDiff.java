package nrw.bildungsnetz.changes;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import nrw.bildungsnetz.model.Network;

/**
 * What has changed between two states of one network.
 *
 * <p>It is empty if and only if both states are equal, where the order of their parts and trailing
 * zeros of decimal numbers do not count; extensions are compared to the letter, and only told to
 * have changed. A part is the same in both states if it has the same id; a part without an id, such
 * as an event of an agreement, if both say the same, or else if both are known by the same: kind,
 * organisation or day. So a date that was corrected is one change.
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class NetworkDiff {

  private final List<Change> changes;

  private NetworkDiff(List<Change> changes) {
    this.changes = List.copyOf(changes);
  }

  /**
   * Compares two states of one network.
   *
   * @param before the earlier state
   * @param after the later state
   * @return what has changed from the one to the other
   * @throws IllegalArgumentException if the two have different ids, and so are states of different
   *     networks
   */
  public static NetworkDiff between(Network before, Network after) {
    if (!before.getId().equals(after.getId())) {
      throw new IllegalArgumentException(
          ChangeTexts.TEXTS.render(
              "differentNetworks",
              Locale.ENGLISH,
              Map.of("before", before.getId(), "after", after.getId())));
    }
    List<Change> parts = Comparison.of(PartReader.read(before), PartReader.read(after));
    List<Change> told = RotatingSeats.of(before, after).told(Chairs.of(before).told(parts));
    return new NetworkDiff(told.stream().sorted(ChangeOrder.BY_THEME).toList());
  }

  /**
   * The changes, ordered by theme: the network itself, its agreements, organisations, bodies and
   * staff, their meetings and resolutions, then Handlungsfelder, goals, measures and all else.
   *
   * @return the changes; empty where nothing has changed
   */
  public List<Change> getChanges() {
    return changes;
  }

  /**
   * Whether nothing has changed.
   *
   * @return true where both states are equal up to the order of their parts
   */
  public boolean isEmpty() {
    return changes.isEmpty();
  }

  /**
   * The changes as text.
   *
   * @param locale English for a locale whose language is English, German for every other
   * @return one line a change in the order of {@link #getChanges()}, without a line break at the
   *     end; empty where nothing has changed
   */
  public String toText(Locale locale) {
    return changes.stream().map(change -> change.getText(locale)).collect(joining("\n"));
  }

  @Override
  public String toString() {
    return "NetworkDiff{" + changes + "}";
  }
}
