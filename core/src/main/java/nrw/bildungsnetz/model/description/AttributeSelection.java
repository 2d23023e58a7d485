package nrw.bildungsnetz.model.description;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import nrw.bildungsnetz.model.Network;
import org.jspecify.annotations.Nullable;

/**
 * A selection of attributes and the paths to them, so that a walk can skip all others.
 *
 * <p>A selection on a register does not descend into its networks; it covers only what the register
 * itself states. Immutable and thread-safe.
 *
 * @param <T> the model type at the root
 */
public final class AttributeSelection<T> {

  private final ObjectType<T, ?> root;
  private final Step[] steps;
  private final Set<String> paths = new LinkedHashSet<>();

  private AttributeSelection(ObjectType<T, ?> root, Wanted wanted) {
    this.root = root;
    this.steps = choose(root, "", wanted);
  }

  /**
   * Selects attributes.
   *
   * @param <T> the model type at the root
   * @param root the type at which walks begin
   * @param wanted returns true for attributes of a type that are to be visited
   * @return the selection
   */
  public static <T> AttributeSelection<T> of(
      ObjectType<T, ?> root, BiPredicate<ObjectType<?, ?>, Attribute<?, ?, ?>> wanted) {
    return new AttributeSelection<>(root, (type, attribute, path) -> wanted.test(type, attribute));
  }

  /**
   * Selects one attribute.
   *
   * @param <T> the model type at the root
   * @param root the type at which walks begin
   * @param path the path of the attribute, such as {@code committees.period}
   * @return the selection
   */
  public static <T> AttributeSelection<T> at(ObjectType<T, ?> root, String path) {
    return new AttributeSelection<>(root, (type, attribute, at) -> at.equals(path));
  }

  /**
   * The paths of the selected attributes and of the ids of the objects on the way to them.
   *
   * @return attribute paths such as {@code committees.period}
   */
  public Set<String> getPaths() {
    return Set.copyOf(paths);
  }

  ObjectType<T, ?> root() {
    return root;
  }

  Step[] steps() {
    return steps;
  }

  private Step[] choose(ObjectType<?, ?> type, String prefix, Wanted wanted) {
    List<Step> chosen = new ArrayList<>();
    for (Attribute<?, ?, ?> attribute : type.getAttributes()) {
      String path = prefix + attribute.getName();
      boolean hit = wanted.test(type, attribute, path);
      if (hit) {
        paths.add(path);
      }
      ObjectType<?, ?> inner = typeIn(attribute);
      Step[] next = inner == null ? new Step[0] : choose(inner, path + ".", wanted);
      if (hit || next.length > 0) {
        chosen.add(new Step(attribute, hit, next.length == 0 ? null : inner, next));
      }
    }
    if (type.hasId() && !chosen.isEmpty() && !prefix.isEmpty()) {
      paths.add(prefix + "id");
    }
    return chosen.toArray(Step[]::new);
  }

  private static @Nullable ObjectType<?, ?> typeIn(Attribute<?, ?, ?> attribute) {
    return attribute.getType() instanceof ObjectType<?, ?> type
            && type.getJavaType() != Network.class
        ? type
        : null;
  }

  @FunctionalInterface
  private interface Wanted {

    boolean test(ObjectType<?, ?> type, Attribute<?, ?, ?> attribute, String path);
  }
}
