package nrw.bildungsnetz.rules;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nrw.bildungsnetz.codes.CodeEntry;
import nrw.bildungsnetz.codes.CodeList;
import nrw.bildungsnetz.model.description.Attribute;
import nrw.bildungsnetz.model.description.NetworkDescription;
import nrw.bildungsnetz.model.description.ObjectType;
import nrw.bildungsnetz.texts.NearestName;

/** Looks texts up that stand where the key of a list is due. */
final class ListKeys {

  /** All attributes that hold such keys are constrained alike. */
  private static final Attribute<?, ?, ?> EXAMPLE =
      attribute(
          (ObjectType<?, ?>) attribute(NetworkDescription.NETWORK, "handlungsfelder").getType(),
          "catalogueTopics");

  private static final int MOST_COMPARED = 10;

  private ListKeys() {}

  /** The keys that a list does not have. */
  static List<String> unknown(Collection<String> keys, CodeList<?> list) {
    return keys.stream().filter(key -> isUnknown(key, list)).toList();
  }

  /**
   * Adds to what a message names the keys that a list does not have, and the keys of the list that
   * were probably meant.
   *
   * @param unknown keys of which there is at least one
   */
  static Map<String, Object> withUnknown(
      Map<String, Object> arguments, List<String> unknown, CodeList<?> list) {
    List<String> known = list.all().stream().map(CodeEntry::getKey).toList();
    List<String> nearest =
        unknown.stream()
            .limit(MOST_COMPARED)
            .flatMap(key -> NearestName.of(key, known).stream())
            .distinct()
            .toList();
    Map<String, Object> all = new TreeMap<>(arguments);
    all.put("unknown", unknown);
    if (!nearest.isEmpty()) {
      all.put("nearest", nearest);
    }
    return all;
  }

  /**
   * Whether a list does not have a key. A text of the wrong form is no key: it is left to the rule
   * about that form, and no message tells it.
   */
  static boolean isUnknown(String key, CodeList<?> list) {
    return list.find(key).isEmpty() && KeyAttributes.isWellFormed(EXAMPLE, key);
  }

  private static Attribute<?, ?, ?> attribute(ObjectType<?, ?> type, String name) {
    return type.getAttributes().get(type.indexOf(name));
  }
}
