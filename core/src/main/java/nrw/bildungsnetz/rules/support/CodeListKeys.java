package nrw.bildungsnetz.rules.support;

import java.util.Collection;
import java.util.List;
import nrw.bildungsnetz.codes.CodeList;
import nrw.bildungsnetz.model.description.Attribute;
import nrw.bildungsnetz.model.description.ObjectType;
import nrw.bildungsnetz.model.tables.NetworkTable;

/** Looks texts up that stand where the key of a list is due. */
public final class CodeListKeys {

  /** All attributes that hold such keys are constrained alike. */
  private static final Attribute<?, ?, ?> EXAMPLE =
      attribute(
          (ObjectType<?, ?>) attribute(NetworkTable.TYPE, "handlungsfelder").getType(),
          "catalogueTopics");

  private CodeListKeys() {}

  /** The keys that a list does not have. */
  public static List<String> unknown(Collection<String> keys, CodeList<?> list) {
    return keys.stream().filter(key -> isUnknown(key, list)).toList();
  }

  /**
   * Whether a list does not have a key. A text of the wrong form is no key: it is left to the rule
   * about that form, and no message tells it.
   */
  public static boolean isUnknown(String key, CodeList<?> list) {
    return list.find(key).isEmpty() && KeyAttributes.isWellFormed(EXAMPLE, key);
  }

  private static Attribute<?, ?, ?> attribute(ObjectType<?, ?> type, String name) {
    return type.getAttributes().get(type.indexOf(name));
  }
}
