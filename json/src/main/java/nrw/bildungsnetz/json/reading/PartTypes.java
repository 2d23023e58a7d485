package nrw.bildungsnetz.json.reading;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import nrw.bildungsnetz.model.description.Attribute;
import nrw.bildungsnetz.model.description.ObjectType;
import nrw.bildungsnetz.model.tables.NetworkRegisterTable;
import nrw.bildungsnetz.validation.engine.ProfileTable;
import org.jspecify.annotations.Nullable;

/** The types of the model that have attributes, from its description. Thread-safe. */
final class PartTypes {

  private static final Map<Class<?>, ObjectType<?, ?>> BY_CLASS = new LinkedHashMap<>();

  static {
    add(NetworkRegisterTable.TYPE);
    add(ProfileTable.TYPE);
  }

  private PartTypes() {}

  private static void add(ObjectType<?, ?> type) {
    if (BY_CLASS.putIfAbsent(type.getJavaType(), type) == null) {
      for (Attribute<?, ?, ?> attribute : type.getAttributes()) {
        if (attribute.getType() instanceof ObjectType<?, ?> inner) {
          add(inner);
        }
      }
    }
  }

  /** All types. */
  static Set<Class<?>> all() {
    return Collections.unmodifiableSet(BY_CLASS.keySet());
  }

  /** The description of a type of the model, or of the type an implementation implements. */
  @SuppressWarnings("unchecked") // each description is kept under its own type
  static <T> ObjectType<T, ?> of(Class<T> type) {
    ObjectType<?, ?> found = find(type);
    if (found == null) {
      throw new IllegalArgumentException(type.getName() + " is no type of the model");
    }
    return (ObjectType<T, ?>) found;
  }

  private static @Nullable ObjectType<?, ?> find(Class<?> type) {
    ObjectType<?, ?> found = BY_CLASS.get(type);
    for (Class<?> implemented : type.getInterfaces()) {
      found = found == null ? BY_CLASS.get(implemented) : found;
    }
    return found;
  }
}
