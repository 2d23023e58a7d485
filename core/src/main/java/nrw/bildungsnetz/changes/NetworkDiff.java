package nrw.bildungsnetz.changes;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import nrw.bildungsnetz.model.Network;

/**
 * The changes between two states of one network.
 *
 * <pre>{@code
 * Network later = network.with(copy -> copy.name("Bildungsregion Olpe"));
 * String changes = NetworkDiff.between(network, later).toText(Locale.GERMAN);
 * }</pre>
 *
 * <p>It is empty if and only if both states are equal, ignoring the order of their parts and
 * trailing zeros of decimal numbers. Extensions are compared literally, and the diff reports only
 * that they have changed. Parts are matched by id. Parts without an id, such as events of an
 * agreement, are matched by equal content, or else by a key such as kind, organisation or day, so
 * that a corrected date is a single change.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
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
   * @return the changes from the earlier to the later state
   * @throws IllegalArgumentException if the two have different ids and are therefore states of
   *     different networks
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
   * staff, their meetings and resolutions, then Handlungsfelder, goals, measures and everything
   * else.
   *
   * @return the changes; empty if nothing has changed
   */
  public List<Change> getChanges() {
    return changes;
  }

  /**
   * Whether nothing has changed.
   *
   * @return true if both states are equal, ignoring the order of their parts
   */
  public boolean isEmpty() {
    return changes.isEmpty();
  }

  /**
   * The changes as text.
   *
   * @param locale English for a locale whose language is English, German for every other
   * @return one line per change, in the order of {@link #getChanges()}, without a trailing line
   *     break; empty if nothing has changed
   */
  public String toText(Locale locale) {
    return changes.stream().map(change -> change.getText(locale)).collect(joining("\n"));
  }

  @Override
  public String toString() {
    return "NetworkDiff{" + changes + "}";
  }
}
