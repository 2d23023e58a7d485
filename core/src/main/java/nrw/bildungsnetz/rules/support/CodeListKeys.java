package nrw.bildungsnetz.rules.support;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import nrw.bildungsnetz.codes.CodeEntry;
import nrw.bildungsnetz.codes.CodeList;
import nrw.bildungsnetz.model.description.Attribute;
import nrw.bildungsnetz.model.description.ObjectType;
import nrw.bildungsnetz.model.tables.NetworkTable;
import nrw.bildungsnetz.texts.NearestName;

/** Looks up key values in a code list. */
public final class CodeListKeys {

  /** All attributes with such keys have the same constraints, so one is enough. */
  private static final Attribute<?, ?, ?> EXAMPLE =
      attribute(
          (ObjectType<?, ?>) attribute(NetworkTable.TYPE, "handlungsfelder").getType(),
          "catalogueTopics");

  private static final int MOST_COMPARED = 10;

  private CodeListKeys() {}

  /** The keys that are not in a list. */
  public static List<String> unknown(Collection<String> keys, CodeList<?> list) {
    return keys.stream().filter(key -> isUnknown(key, list)).toList();
  }

  /**
   * The keys that unknown ones probably mean, as a further argument of a message: {@code nearest},
   * or none.
   */
  public static Map<String, Object> nearest(List<String> unknown, CodeList<?> list) {
    NearestName known =
        NearestName.among(list.getEntries().stream().map(CodeEntry::getKey).toList());
    List<String> nearest =
        unknown.stream()
            .limit(MOST_COMPARED)
            .flatMap(key -> known.to(key).stream())
            .distinct()
            .toList();
    return nearest.isEmpty() ? Map.of() : Map.of("nearest", nearest);
  }

  /**
   * Whether a key is not in a list. Returns false for malformed keys: the format rules report
   * those, and their text must not appear in messages.
   */
  public static boolean isUnknown(String key, CodeList<?> list) {
    return list.find(key).isEmpty() && KeyAttributes.isWellFormed(EXAMPLE, key);
  }

  private static Attribute<?, ?, ?> attribute(ObjectType<?, ?> type, String name) {
    return type.getAttributes().get(type.indexOf(name));
  }
}
