package nrw.bildungsnetz.generator;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nrw.bildungsnetz.model.description.Attribute;
import nrw.bildungsnetz.model.description.ModelWalk;
import nrw.bildungsnetz.model.description.ObjectType;
import nrw.bildungsnetz.model.description.ValueType;

/** Which of what the model can say is said somewhere in a sample. */
final class Occurrences {

  private final Set<ObjectType<?, ?>> types = new HashSet<>();
  private final Set<Attribute<?, ?, ?>> attributes = new HashSet<>();
  private final Set<String> codes = new HashSet<>();

  static <T> Occurrences in(ObjectType<T, ?> root, List<T> sample) {
    Occurrences occurrences = new Occurrences();
    occurrences.collectTypes(root);
    for (T each : sample) {
      ModelWalk.over(root, each, (walk, attribute, value) -> occurrences.add(attribute, value));
    }
    return occurrences;
  }

  /** The attributes that are stated nowhere, as {@code Type.attribute}. */
  Set<String> missingAttributes() {
    Set<String> missing = new TreeSet<>();
    for (ObjectType<?, ?> type : types) {
      for (Attribute<?, ?, ?> attribute : type.getAttributes()) {
        if (!attributes.contains(attribute)) {
          missing.add(type.getJavaType().getSimpleName() + "." + attribute.getName());
        }
      }
    }
    return missing;
  }

  /** The codes that are used nowhere, as {@code Enum.CODE}. */
  Set<String> missingCodes() {
    Set<String> missing = new TreeSet<>();
    for (ObjectType<?, ?> type : types) {
      type.getAttributes().stream().flatMap(Occurrences::codesOf).forEach(missing::add);
    }
    missing.removeAll(codes);
    return missing;
  }

  int typeCount() {
    return types.size();
  }

  private boolean add(Attribute<?, ?, ?> attribute, Object value) {
    attributes.add(attribute);
    if (value instanceof Enum<?> code) {
      codes.add(name(code));
    }
    return true;
  }

  private void collectTypes(ObjectType<?, ?> type) {
    if (types.add(type)) {
      for (Attribute<?, ?, ?> attribute : type.getAttributes()) {
        if (attribute.getType() instanceof ObjectType<?, ?> nested) {
          collectTypes(nested);
        }
      }
    }
  }

  private static Stream<String> codesOf(Attribute<?, ?, ?> attribute) {
    return attribute.getType() instanceof ValueType.Code<?> type
        ? type.names().stream().map(code -> name(type.find(code).orElseThrow()))
        : Stream.of();
  }

  private static String name(Enum<?> code) {
    return code.getDeclaringClass().getSimpleName() + "." + code.name();
  }
}
