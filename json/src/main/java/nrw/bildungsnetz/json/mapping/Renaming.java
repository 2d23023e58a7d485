package nrw.bildungsnetz.json.mapping;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nrw.bildungsnetz.model.Instrument;

/**
 * A property whose name changed with a schema version. Its contents are unchanged and must be a
 * single value: for objects and collections, paths in the document would have to be translated as
 * well.
 *
 * @param owner the model type that has the property
 * @param oldName the name before the change
 * @param newName the name since the change
 * @param since the version of the change
 */
public record Renaming(Class<?> owner, String oldName, String newName, SchemaVersion since) {

  /** All renamings so far. */
  public static final List<Renaming> ALL =
      List.of(new Renaming(Instrument.class, "sinceYear", "startYear", new SchemaVersion(0, 3)));

  /** The renamings of a type, by the old names. */
  public static Map<String, Renaming> of(Class<?> owner) {
    return ALL.stream()
        .filter(each -> each.owner == owner)
        .collect(Collectors.toUnmodifiableMap(Renaming::oldName, Function.identity()));
  }
}
