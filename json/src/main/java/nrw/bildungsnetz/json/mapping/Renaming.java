package nrw.bildungsnetz.json.mapping;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nrw.bildungsnetz.model.Instrument;

/**
 * A step from one schema version to a later one: a property that documents before it call by
 * another name. What it holds stays the same, and is a single value: of parts, places in the
 * document would have to be translated as well.
 *
 * @param owner the type of the model that has the property
 * @param oldName what it is called before
 * @param newName what it is called from the version on
 * @param since the version
 */
public record Renaming(Class<?> owner, String oldName, String newName, SchemaVersion since) {

  /** Every step there ever was. */
  public static final List<Renaming> ALL =
      List.of(new Renaming(Instrument.class, "sinceYear", "startYear", new SchemaVersion(0, 3)));

  /** Those of a type, by the old names. */
  public static Map<String, Renaming> of(Class<?> owner) {
    return ALL.stream()
        .filter(each -> each.owner == owner)
        .collect(Collectors.toUnmodifiableMap(Renaming::oldName, Function.identity()));
  }
}
