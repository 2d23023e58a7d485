package nrw.bildungsnetz.changes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Defines how differences in the parts of one list become changes: how parts are matched, which
 * attributes every change includes, and which kinds of change there are. Immutable and thread-safe.
 */
final class PartTable {

  private static final List<List<String>> BY_ID = List.of(List.of("id"));

  /** The default: single parts, which match regardless of their content. */
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

  /** The match keys of a part, in order of precedence. */
  List<List<String>> keys() {
    return keys;
  }

  /**
   * The attributes every change of a part includes, as far as they may be shown; the first one
   * distinguishes parts without an id.
   */
  List<String> told() {
    return told;
  }

  /** The noun for a part in texts. */
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

  /** Builder of a table. */
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

    /**
     * Adds a match key: parts with equal values of these attributes match. Without attributes, any
     * two parts match.
     */
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

    /** For parts with a period: they begin and end when the period does. */
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
