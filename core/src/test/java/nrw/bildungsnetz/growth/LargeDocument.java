package nrw.bildungsnetz.growth;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nrw.bildungsnetz.codes.AgsKey;
import nrw.bildungsnetz.codes.SchulformKey;
import nrw.bildungsnetz.codes.SchulnummerKey;
import nrw.bildungsnetz.model.ContradictionException;
import nrw.bildungsnetz.model.NetworkStatus;
import nrw.bildungsnetz.model.constraints.HttpUrl;
import nrw.bildungsnetz.model.description.Attribute;
import nrw.bildungsnetz.model.description.Multiplicity;
import nrw.bildungsnetz.model.description.ObjectType;
import nrw.bildungsnetz.model.description.ValueType;
import org.jspecify.annotations.Nullable;

/**
 * Builds a document with a large collection from the description of the model, with every attribute
 * stated. Not thread-safe.
 */
final class LargeDocument {

  private static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 1);
  private static final LocalDate LAST_DAY = LocalDate.of(2027, 12, 31);

  private final ObjectType<?, ?> root;
  private final String large;
  private final Shape shape;
  private final int size;
  private final Set<String> referredTo = new HashSet<>();

  /** Attributes that contradict others of their object. */
  private final Set<String> omitted = new HashSet<>();

  LargeDocument(ObjectType<?, ?> root, String large, Shape shape, int size) {
    this.root = root;
    this.large = large;
    this.shape = shape;
    this.size = size;
    collectReferences(root, "");
  }

  private void collectReferences(ObjectType<?, ?> type, String prefix) {
    for (Attribute<?, ?, ?> attribute : type.getAttributes()) {
      String path = prefix + attribute.getName();
      if (path.equals(large) || path.startsWith(large + ".")) {
        attribute.getReference().ifPresent(referredTo::add);
      }
      if (attribute.getType() instanceof ObjectType<?, ?> inner) {
        collectReferences(inner, path + ".");
      }
    }
  }

  <T> T build(ObjectType<T, ?> type) {
    return object(type, new At("", 0, true));
  }

  /**
   * A place in the document.
   *
   * @param path its attributes, each with a dot behind
   * @param index tells parts apart that stand at one path
   * @param first whether it is in the first element of each collection
   */
  private record At(String path, int index, boolean first) {}

  private <T, B> T object(ObjectType<T, B> type, At at) {
    while (true) {
      B builder = type.newBuilder();
      for (Attribute<T, B, ?> attribute : type.getAttributes()) {
        if (!omitted.contains(at.path + attribute.getName())) {
          fill(attribute, builder, at);
        }
      }
      try {
        return type.build(builder);
      } catch (ContradictionException e) {
        omitted.add(at.path + e.getAttribute());
      }
    }
  }

  private <B, V> void fill(Attribute<?, B, V> attribute, B builder, At at) {
    String path = at.path + attribute.getName();
    int count = attribute.getMultiplicity().isMany() ? count(path, at) : 1;
    for (int i = 0; i < count; i++) {
      V value = value(attribute, at, count > 2 || isListOfRoot(path) ? i : at.index + i, i);
      if (value != null) {
        attribute.set(builder, value);
      }
    }
  }

  private int count(String path, At at) {
    if (isListOfRoot(path)) {
      return isLarge(path) ? size : 2;
    }
    return path.equals(large) && at.first ? size : 2;
  }

  private boolean isListOfRoot(String path) {
    return root.indexOf(path) >= 0;
  }

  private boolean isLarge(String list) {
    return large.isEmpty() || list.equals(large) || referredTo.contains(list);
  }

  @SuppressWarnings("unchecked") // each branch returns a value of its type
  private <V> @Nullable V value(Attribute<?, ?, V> attribute, At at, int index, int element) {
    String path = at.path + attribute.getName();
    if (attribute.getType() instanceof ObjectType<V, ?> inner) {
      return object(inner, new At(path + ".", index, at.first && element == 0));
    }
    if (attribute.getReference().isPresent()) {
      return (V) reference(attribute, path, index, element);
    }
    if (attribute.getName().equals("id")) {
      return (V) shape.id(at.path.isEmpty() ? "root" : list(at.path), index);
    }
    return (V) simple(attribute, index, element);
  }

  private static String list(String prefix) {
    String path = prefix.substring(0, prefix.length() - 1);
    return path.substring(path.lastIndexOf('.') + 1);
  }

  private @Nullable String reference(
      Attribute<?, ?, ?> attribute, String path, int index, int element) {
    String list = attribute.getReference().orElseThrow();
    int targets = isLarge(list) ? size : 2;
    boolean own = path.startsWith(list + ".");
    int target =
        path.equals(large)
            ? element
            : own || shape == Shape.STAR ? shape.target(index, targets) + element : index;
    if (target < 0 && attribute.getMultiplicity() != Multiplicity.REQUIRED) {
      return null;
    }
    return shape.id(list, Math.floorMod(target, targets));
  }

  private @Nullable Object simple(Attribute<?, ?, ?> attribute, int index, int element) {
    ValueType<?> type = attribute.getType();
    if (type instanceof ValueType.Day) {
      return day(attribute.getName(), index);
    }
    if (type instanceof ValueType.WholeNumber) {
      return fitting(attribute, List.of(shape == Shape.CHAIN ? index + 1 : 1, 1, 2024, 0));
    }
    if (type instanceof ValueType.Decimal) {
      return fitting(attribute, List.of(BigDecimal.valueOf(1 + index % 90L), BigDecimal.ONE));
    }
    if (type instanceof ValueType.Flag) {
      return true;
    }
    if (type instanceof ValueType.Foreign) {
      return null;
    }
    return type instanceof ValueType.Code<?> code
        ? code(code, shape == Shape.CIRCLE ? element : index)
        : text(attribute, shape == Shape.STAR && element > 0 ? element : index, element > 0);
  }

  /** Half of the periods of a chain have ended. */
  private @Nullable LocalDate day(String attribute, int index) {
    boolean chain = shape == Shape.CHAIN;
    if (attribute.equals("end")) {
      return chain && index % 2 == 0 ? FIRST_DAY.plusYears(1) : LAST_DAY;
    }
    return chain ? FIRST_DAY.plusDays(index % 360) : FIRST_DAY;
  }

  private static Object code(ValueType.Code<?> code, int index) {
    if (code.names().contains(NetworkStatus.ACTIVE.name()) && index == 0) {
      return code.find(NetworkStatus.ACTIVE.name()).orElseThrow();
    }
    String name = code.names().stream().skip(index % code.names().size()).findFirst().orElseThrow();
    return code.find(name).orElseThrow();
  }

  private String text(Attribute<?, ?, ?> attribute, int number, boolean further) {
    String text =
        further && shape == Shape.STAR
            ? attribute.getName() + number
            : shape.text(attribute.getName(), number);
    return (String)
        fitting(
            attribute,
            constrainedBy(attribute, HttpUrl.class)
                ? List.of("https://example.org/" + text)
                : constrainedBy(attribute, AgsKey.class)
                    ? List.of("05913", "05913000")
                    : constrainedBy(attribute, SchulnummerKey.class)
                        ? List.of(String.valueOf(100_000 + number % 90_000))
                        : constrainedBy(attribute, SchulformKey.class)
                            ? List.of("02")
                            : List.of(text));
  }

  private static boolean constrainedBy(Attribute<?, ?, ?> attribute, Class<?> annotation) {
    return attribute.getConstraints().stream()
        .anyMatch(each -> each.getAnnotationType() == annotation);
  }

  /** The first value that meets the constraints of an attribute, or else the last one. */
  private static Object fitting(Attribute<?, ?, ?> attribute, List<?> values) {
    Object last = values.get(values.size() - 1);
    for (Object value : values) {
      if (attribute.getConstraints().stream().allMatch(each -> each.isSatisfiedBy(value))) {
        return value;
      }
    }
    return last;
  }
}
