package nrw.bildungsnetz.testkit.generator;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nrw.bildungsnetz.model.description.Attribute;
import nrw.bildungsnetz.model.description.ModelWalk;
import nrw.bildungsnetz.model.description.Multiplicity;
import nrw.bildungsnetz.model.description.ObjectType;
import nrw.bildungsnetz.model.description.ValueType;
import nrw.bildungsnetz.model.tables.NetworkTable;
import nrw.bildungsnetz.rules.NetworkRule;
import nrw.bildungsnetz.rules.catalogue.RuleCatalogue;

/** Which attributes and codes of the model occur in a sample. */
final class Occurrences {

  private static final Set<Attribute<?, ?, ?>> READ = read();

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

  /**
   * The attributes that do not occur, as {@code Type.attribute}. Optional texts that no rule reads
   * may be missing: they make no difference to validity.
   */
  Set<String> missingAttributes() {
    Set<String> missing = new TreeSet<>();
    for (ObjectType<?, ?> type : types) {
      for (Attribute<?, ?, ?> attribute : type.getAttributes()) {
        if (!attributes.contains(attribute)
            && (!isFreeText(attribute) || READ.contains(attribute))) {
          missing.add(type.getJavaType().getSimpleName() + "." + attribute.getName());
        }
      }
    }
    return missing;
  }

  /** The codes that do not occur, as {@code Enum.CODE}. */
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

  private static boolean isFreeText(Attribute<?, ?, ?> attribute) {
    return attribute.getType() instanceof ValueType.Text
        && attribute.getMultiplicity() == Multiplicity.OPTIONAL
        && attribute.getReference().isEmpty();
  }

  /** The attributes that rules declare to read; an object stands for all its attributes. */
  private static Set<Attribute<?, ?, ?>> read() {
    Set<Attribute<?, ?, ?>> read = new HashSet<>();
    for (NetworkRule rule : RuleCatalogue.networkRules()) {
      rule.getRule().getReads().forEach(path -> follow(NetworkTable.TYPE, path, read));
    }
    return read;
  }

  private static void follow(ObjectType<?, ?> type, String path, Set<Attribute<?, ?, ?>> into) {
    int dot = path.indexOf('.');
    String name = dot < 0 ? path : path.substring(0, dot);
    Attribute<?, ?, ?> attribute = type.getAttributes().get(type.indexOf(name));
    into.add(attribute);
    if (attribute.getType() instanceof ObjectType<?, ?> part) {
      if (dot < 0) {
        into.addAll(part.getAttributes());
      } else {
        follow(part, path.substring(dot + 1), into);
      }
    }
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
