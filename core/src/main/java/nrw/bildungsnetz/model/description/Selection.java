package nrw.bildungsnetz.model.description;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * The attributes a walk is after, and those that lead to them, so that a walk passes by all others.
 *
 * <p>A network in a register is a whole of its own: what is chosen in a register is what the
 * register itself states. Immutable and safe for use by many threads.
 *
 * @param <T> the model type at the root
 */
public final class Selection<T> {

  private final ObjectType<T, ?> root;
  private final IdentityHashMap<Object, List<? extends Attribute<?, ?, ?>>> chosen =
      new IdentityHashMap<>();
  private final Set<Attribute<?, ?, ?>> wanted = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<String> paths = new LinkedHashSet<>();

  private Selection(ObjectType<T, ?> root) {
    this.root = root;
  }

  /**
   * Chooses attributes.
   *
   * @param <T> the model type at the root
   * @param root where walks begin
   * @param wanted whether a walk is after an attribute of a type
   * @return the choice
   */
  public static <T> Selection<T> of(
      ObjectType<T, ?> root, BiPredicate<ObjectType<?, ?>, Attribute<?, ?, ?>> wanted) {
    Selection<T> selection = new Selection<>(root);
    selection.choose(root, "", wanted);
    return selection;
  }

  /**
   * The paths of the attributes the walk is after, and of the ids of the objects on its way.
   *
   * @return attribute paths such as {@code committees.period}
   */
  public Set<String> getPaths() {
    return Set.copyOf(paths);
  }

  ObjectType<T, ?> root() {
    return root;
  }

  @SuppressWarnings("unchecked") // the attributes are those of the type
  <U> List<Attribute<U, ?, ?>> attributesOf(ObjectType<U, ?> type) {
    return (List<Attribute<U, ?, ?>>) chosen.getOrDefault(type, List.of());
  }

  boolean isWanted(Attribute<?, ?, ?> attribute) {
    return wanted.contains(attribute);
  }

  private <U, B> boolean choose(
      ObjectType<U, B> type,
      String prefix,
      BiPredicate<ObjectType<?, ?>, Attribute<?, ?, ?>> predicate) {
    List<Attribute<U, B, ?>> attributes = new ArrayList<>();
    for (Attribute<U, B, ?> attribute : type.getAttributes()) {
      String path = prefix + attribute.getName();
      boolean hit = predicate.test(type, attribute);
      if (hit) {
        wanted.add(attribute);
        paths.add(path);
      }
      boolean leads =
          attribute.getType() instanceof ObjectType<?, ?> nested
              && nested != NetworkDescription.NETWORK
              && choose(nested, path + ".", predicate);
      if (hit || leads) {
        attributes.add(attribute);
      }
    }
    chosen.put(type, List.copyOf(attributes));
    if (type.hasId() && !attributes.isEmpty() && !prefix.isEmpty()) {
      paths.add(prefix + "id");
    }
    return !attributes.isEmpty();
  }
}
