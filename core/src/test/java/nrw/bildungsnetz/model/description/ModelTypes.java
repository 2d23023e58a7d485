package nrw.bildungsnetz.model.description;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nrw.bildungsnetz.model.tables.NetworkRegisterTable;
import org.junit.jupiter.api.Named;

/** The types of the model, as test arguments. */
public final class ModelTypes {

  private static final Set<ObjectType<?, ?>> ALL = reachableFrom(NetworkRegisterTable.TYPE);

  private ModelTypes() {}

  /** Every type, starting with the register, each with its name. */
  public static List<Named<ObjectType<?, ?>>> all() {
    return ALL.stream().map(ModelTypes::named).toList();
  }

  /** The description of one type. */
  @SuppressWarnings("unchecked") // a description describes its own Java type
  public static <T> ObjectType<T, ?> of(Class<T> type) {
    return (ObjectType<T, ?>)
        ALL.stream().filter(each -> each.getJavaType() == type).findFirst().orElseThrow();
  }

  /** Every type, without names. */
  public static Set<ObjectType<?, ?>> types() {
    return ALL;
  }

  /** A type and all types its parts consist of. */
  public static Set<ObjectType<?, ?>> reachableFrom(ObjectType<?, ?> type) {
    Set<ObjectType<?, ?>> found = new LinkedHashSet<>();
    collect(type, found);
    return found;
  }

  private static Named<ObjectType<?, ?>> named(ObjectType<?, ?> type) {
    return Named.of(type.getJavaType().getSimpleName(), type);
  }

  private static void collect(ObjectType<?, ?> type, Set<ObjectType<?, ?>> into) {
    if (into.add(type)) {
      for (Attribute<?, ?, ?> attribute : type.getAttributes()) {
        if (attribute.getType() instanceof ObjectType<?, ?> nested) {
          collect(nested, into);
        }
      }
    }
  }
}
