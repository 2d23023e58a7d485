package nrw.bildungsnetz.samples;

import java.util.HashSet;
import java.util.Set;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.description.Attribute;
import nrw.bildungsnetz.model.description.ModelWalk;
import nrw.bildungsnetz.model.description.Multiplicity;
import nrw.bildungsnetz.model.description.ObjectType;
import nrw.bildungsnetz.model.tables.NetworkTable;
import org.jspecify.annotations.Nullable;

/** Copies a network without some of its optional values. */
public final class Without {

  private final Choice leftOut;

  private Without(Choice leftOut) {
    this.leftOut = leftOut;
  }

  /** Chooses values. */
  @FunctionalInterface
  public interface Choice {
    boolean test(String path, Attribute<?, ?, ?> attribute, Object value);
  }

  /** The network without the chosen values; required ones are kept. */
  public static Network chosen(Network network, Choice leftOut) {
    return new Without(leftOut).copy(NetworkTable.TYPE, network, "");
  }

  /** The network without dangling references. */
  public static Network danglingReferences(Network network) {
    Set<String> parts = new HashSet<>();
    ModelWalk.over(
        NetworkTable.TYPE,
        network,
        (walk, attribute, value) -> {
          if (attribute.getName().equals("id")) {
            parts.add(listOf(walk) + " " + value);
          }
        });
    return chosen(
        network,
        (path, attribute, value) ->
            attribute.getReference().stream().anyMatch(to -> !parts.contains(to + " " + value)));
  }

  private static String listOf(ModelWalk walk) {
    return walk.path().getSteps().get(0).toString();
  }

  private <T, B> T copy(ObjectType<T, B> type, T object, String prefix) {
    B builder = type.newBuilder();
    for (Attribute<T, B, ?> attribute : type.getAttributes()) {
      copy(attribute, object, builder, prefix + attribute.getName());
    }
    return type.build(builder);
  }

  private <T, B, V> void copy(Attribute<T, B, V> attribute, T object, B builder, String path) {
    if (attribute.getMultiplicity().isMany()) {
      attribute.elementsOf(object).forEach(each -> set(attribute, builder, each, path));
    } else {
      set(attribute, builder, attribute.valueOf(object), path);
    }
  }

  private <B, V> void set(Attribute<?, B, V> attribute, B builder, @Nullable V value, String path) {
    boolean required = attribute.getMultiplicity() == Multiplicity.REQUIRED;
    if (value == null || (!required && leftOut.test(path, attribute, value))) {
      return;
    }
    if (attribute.getType() instanceof ObjectType<V, ?> nested) {
      attribute.set(builder, copy(nested, value, path + "."));
    } else {
      attribute.set(builder, value);
    }
  }
}
