package nrw.bildungsnetz.rules;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nrw.bildungsnetz.model.Identified;
import org.jspecify.annotations.Nullable;

/** The lists of a network or register to which references lead, by name. For one thread. */
public final class PartLists {

  private final Map<String, IndexedList<?>> byName = new LinkedHashMap<>();

  // References come in runs to one list, which need not be looked up each time.
  private String lastName = "";
  private @Nullable IndexedList<?> last;

  PartLists() {}

  /** Takes a list in. */
  <T extends Identified> IndexedList<T> add(String name, List<T> values) {
    IndexedList<T> parts = new IndexedList<>(name, values);
    byName.put(name, parts);
    return parts;
  }

  /**
   * All lists in the order of the model.
   *
   * @return the lists
   */
  public Collection<IndexedList<?>> all() {
    return byName.values();
  }

  /**
   * Whether a list has an element with the id.
   *
   * @param list the name of the list, for example {@code committees}
   * @param id the id
   * @return false where there is no such element, or no such list
   */
  public boolean has(String list, Object id) {
    if (!list.equals(lastName)) {
      lastName = list;
      last = byName.get(list);
    }
    return last != null && last.has((String) id);
  }
}
