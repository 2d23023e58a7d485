package nrw.bildungsnetz.rules.support;

import java.util.Collection;
import java.util.List;
import nrw.bildungsnetz.codes.CodeList;
import nrw.bildungsnetz.model.description.Attribute;
import nrw.bildungsnetz.model.description.ObjectType;
import nrw.bildungsnetz.model.tables.NetworkTable;

/** Looks up key values in a code list. */
public final class CodeListKeys {

  /** All attributes with such keys have the same constraints, so one is enough. */
  private static final Attribute<?, ?, ?> EXAMPLE =
      attribute(
          (ObjectType<?, ?>) attribute(NetworkTable.TYPE, "handlungsfelder").getType(),
          "catalogueTopics");

  private CodeListKeys() {}

  /** The keys that are not in a list. */
  public static List<String> unknown(Collection<String> keys, CodeList<?> list) {
    return keys.stream().filter(key -> isUnknown(key, list)).toList();
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
