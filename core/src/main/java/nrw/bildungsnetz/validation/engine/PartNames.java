package nrw.bildungsnetz.validation.engine;

import static java.util.Map.entry;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nrw.bildungsnetz.model.ElementPath;
import nrw.bildungsnetz.model.description.Attribute;
import nrw.bildungsnetz.model.description.ObjectType;
import org.jspecify.annotations.Nullable;

/**
 * The names of a document's parts, shown next to their ids in messages; never a name marked as
 * personal. Built lazily. Not thread-safe.
 */
final class PartNames<T> {

  /** The list of the document that the ids of an argument belong to. */
  private static final Map<String, String> LISTS =
      Map.ofEntries(
          entry("acting", "posts"),
          entry("agreement", "agreements"),
          entry("agreements", "agreements"),
          entry("bezirkskoordination", "organisations"),
          entry("committee", "committees"),
          entry("committees", "committees"),
          entry("evaluation", "evaluations"),
          entry("field", "handlungsfelder"),
          entry("first", "committees"),
          entry("goal", "goals"),
          entry("handlungsfeld", "handlungsfelder"),
          entry("handlungsfelder", "handlungsfelder"),
          entry("holderOf", "posts"),
          entry("indicator", "indicators"),
          entry("measure", "measures"),
          entry("network", "networks"),
          entry("organisation", "organisations"),
          entry("organisations", "organisations"),
          entry("post", "posts"),
          entry("resolution", "resolutions"),
          entry("seat", "seats"),
          entry("series", "indicators"),
          entry("servicestelle", "servicestellen"),
          entry("successor", "indicators"),
          entry("transition", "transitions"),
          entry("vacant", "posts"));

  /** Arguments whose ids belong to the list of the finding. */
  private static final List<String> OF_THE_SAME_LIST = List.of("ids", "object", "other", "parts");

  private final ObjectType<T, ?> root;
  private final T document;
  private final Map<String, Map<String, String>> byList = new HashMap<>();

  PartNames(ObjectType<T, ?> root, T document) {
    this.root = root;
    this.document = document;
  }

  /** The names of the parts among the arguments of a finding, by argument and id. */
  Map<String, Map<String, String>> among(Map<String, Object> arguments, ElementPath path) {
    Map<String, Map<String, String>> names = new TreeMap<>();
    arguments.forEach(
        (key, value) -> {
          String list = OF_THE_SAME_LIST.contains(key) ? listOf(path) : LISTS.get(key);
          Map<String, String> of = list == null ? Map.of() : namesOf(value, list);
          if (!of.isEmpty()) {
            names.put(key, Map.copyOf(of));
          }
        });
    return names;
  }

  private static @Nullable String listOf(ElementPath path) {
    List<Object> steps = path.getSteps();
    return steps.isEmpty() ? null : steps.get(0).toString();
  }

  private Map<String, String> namesOf(Object value, String list) {
    Map<String, String> names = new TreeMap<>();
    for (Object each : value instanceof Collection<?> several ? several : List.of(value)) {
      String name = each instanceof String id ? namesIn(list).get(id) : null;
      if (name != null) {
        names.put(each.toString(), name);
      }
    }
    return names;
  }

  private Map<String, String> namesIn(String list) {
    return byList.computeIfAbsent(list, this::read);
  }

  private Map<String, String> read(String list) {
    Map<String, String> names = new HashMap<>();
    for (Attribute<T, ?, ?> attribute : root.getAttributes()) {
      if (attribute.getName().equals(list)
          && attribute.getType() instanceof ObjectType<?, ?> type) {
        attribute.elementsOf(document).forEach(part -> read(type, part, names));
      }
    }
    return names;
  }

  @SuppressWarnings("unchecked") // the type is that of the list the part stands in
  private static <P> void read(ObjectType<P, ?> type, Object part, Map<String, String> names) {
    for (Attribute<P, ?, ?> attribute : type.getAttributes()) {
      if (attribute.getName().equals("name")) {
        Object name = attribute.valueOf((P) part);
        String id = type.idOf((P) part);
        if (name != null && id != null && !name.equals(id)) {
          // If an id is used twice, references mean the first part.
          names.putIfAbsent(id, name.toString());
        }
      }
    }
  }
}
