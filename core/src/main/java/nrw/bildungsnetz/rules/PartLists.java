package nrw.bildungsnetz.rules;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nrw.bildungsnetz.model.Identified;
import nrw.bildungsnetz.model.IdentifierValidator;
import org.jspecify.annotations.Nullable;

/** The lists of a network or register to which references lead, by name. For one thread. */
final class PartLists {

  private final Map<String, Parts<?>> byName = new LinkedHashMap<>();

  // References come in runs to one list, which need not be looked up each time.
  private String lastName = "";
  private @Nullable Parts<?> last;

  /** Takes a list in. */
  <T extends Identified> Parts<T> add(String name, List<T> values) {
    Parts<T> parts = new Parts<>(name, values);
    byName.put(name, parts);
    return parts;
  }

  /** All lists in the order of the model. */
  Collection<Parts<?>> all() {
    return byName.values();
  }

  /** The well-formed ids of the first elements of a list. */
  List<String> firstIds(String list, int most) {
    Parts<?> parts = byName.get(list);
    return parts == null
        ? List.of()
        : parts.stream()
            .limit(most)
            .map(part -> part.value().getId())
            .filter(IdentifierValidator::isWellFormed)
            .toList();
  }

  /** Whether a list has an element with the id. */
  boolean has(String list, Object id) {
    if (!list.equals(lastName)) {
      lastName = list;
      last = byName.get(list);
    }
    return last != null && last.has((String) id);
  }
}
