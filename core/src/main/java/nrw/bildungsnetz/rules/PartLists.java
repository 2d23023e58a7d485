package nrw.bildungsnetz.rules;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nrw.bildungsnetz.model.Identified;
import nrw.bildungsnetz.model.constraints.IdentifierValidator;
import org.jspecify.annotations.Nullable;

/**
 * The lists of a network or register that references can point to, by name. Not thread-safe.
 *
 * @since 0.1.0
 */
public final class PartLists {

  private final Map<String, IndexedList<?>> byName = new LinkedHashMap<>();

  // Consecutive lookups usually target the same list, so the last one is cached.
  private String lastName = "";
  private @Nullable IndexedList<?> last;

  PartLists() {}

  /** Adds a list. */
  <T extends Identified> IndexedList<T> add(String name, List<T> values) {
    IndexedList<T> parts = new IndexedList<>(name, values);
    byName.put(name, parts);
    return parts;
  }

  /**
   * All lists in model order.
   *
   * @return the lists
   */
  public Collection<IndexedList<?>> getAll() {
    return byName.values();
  }

  /**
   * The well-formed ids of the first elements of a list.
   *
   * @param list the name of the list, for example {@code committees}
   * @param most how many elements to look at
   * @return the ids; empty if there is no such list
   */
  public List<String> firstIds(String list, int most) {
    IndexedList<?> parts = byName.get(list);
    return parts == null
        ? List.of()
        : parts.stream()
            .limit(most)
            .map(part -> part.getValue().getId())
            .filter(IdentifierValidator::isWellFormed)
            .toList();
  }

  /**
   * Whether a list has an element with the id.
   *
   * @param list the name of the list, for example {@code committees}
   * @param id the id
   * @return false if there is no such element or no such list
   */
  public boolean has(String list, Object id) {
    if (!list.equals(lastName)) {
      lastName = list;
      last = byName.get(list);
    }
    return last != null && last.has((String) id);
  }
}
