package nrw.bildungsnetz.changes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What differences in the parts of one list mean: how a part is known again, what every change of
 * it names, and which kinds of change there are. Immutable and safe for use by many threads.
 */
final class PartTable {

  private static final List<List<String>> BY_ID = List.of(List.of("id"));

  /** Single parts, which are the same part whatever they say. */
  static final PartTable PLAIN = of("").knownBy().end();

  private final String list;
  private final List<List<String>> keys;
  private final List<String> told;
  private final Optional<String> noun;
  private final Occurrence appearing;
  private final Occurrence vanishing;
  private final Map<String, Reading> readings;
  private final Reading otherwise;

  private PartTable(Rows rows) {
    this.list = rows.list;
    this.keys = rows.keys.isEmpty() ? BY_ID : List.copyOf(rows.keys);
    this.told = rows.told;
    this.noun = rows.noun;
    this.appearing = rows.appearing;
    this.vanishing = rows.vanishing;
    this.readings = Map.copyOf(rows.readings);
    this.otherwise = rows.otherwise;
  }

  /**
   * Starts a table.
   *
   * @param list the attributes that lead from the network to the parts, joined by dots
   */
  static Rows of(String list) {
    return new Rows(list);
  }

  String list() {
    return list;
  }

  /** What a part is known by; the first that fits counts. */
  List<List<String>> keys() {
    return keys;
  }

  /**
   * The attributes every change of a part names, as far as they may be shown; the first tells which
   * of several parts without an id it is.
   */
  List<String> told() {
    return told;
  }

  /** What to call a part in a text. */
  String noun(String type) {
    return noun.orElse(type);
  }

  Occurrence appearing() {
    return appearing;
  }

  Occurrence vanishing() {
    return vanishing;
  }

  Reading reading(String attribute) {
    return readings.getOrDefault(attribute, otherwise);
  }

  /** Collects the rows of one table. */
  static final class Rows {

    private final String list;
    private final List<List<String>> keys = new ArrayList<>();
    private final Map<String, Reading> readings = new HashMap<>();
    private List<String> told = List.of();
    private Optional<String> noun = Optional.empty();
    private Occurrence appearing = Occurrence.as(ChangeKind.PART_ADDED);
    private Occurrence vanishing = Occurrence.as(ChangeKind.PART_REMOVED);
    private Reading otherwise = Reading.CHANGED;

    private Rows(String list) {
      this.list = list;
    }

    /** Parts that say the same in these attributes are the same part; of none, any two are. */
    Rows knownBy(String... attributes) {
      keys.add(List.of(attributes));
      return this;
    }

    Rows telling(String... attributes) {
      told = List.of(attributes);
      return this;
    }

    Rows called(String word) {
      noun = Optional.of(word);
      return this;
    }

    Rows added(ChangeKind kind) {
      return added(Occurrence.as(kind));
    }

    Rows added(Occurrence occurrence) {
      appearing = occurrence;
      return this;
    }

    Rows removed(ChangeKind kind) {
      return removed(Occurrence.as(kind));
    }

    Rows removed(Occurrence occurrence) {
      vanishing = occurrence;
      return this;
    }

    /** Parts that have a period begin when it does and end when it does. */
    Rows lasting(ChangeKind begun, ChangeKind ended) {
      return added(Occurrence.as(begun, "start", "end"))
          .removed(ended)
          .on("start", Reading.newlyKnown(begun))
          .on("end", Reading.newlyKnown(ended));
    }

    Rows on(String attribute, ChangeKind kind) {
      return on(attribute, Reading.as(kind));
    }

    Rows on(String attribute, Reading reading) {
      readings.put(attribute, reading);
      return this;
    }

    Rows otherwise(ChangeKind kind) {
      otherwise = Reading.as(kind);
      return this;
    }

    PartTable end() {
      return new PartTable(this);
    }
  }
}
