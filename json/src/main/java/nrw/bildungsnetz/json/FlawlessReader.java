package nrw.bildungsnetz.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nrw.bildungsnetz.model.ContradictionException;
import nrw.bildungsnetz.model.description.ShapeConstraint;
import nrw.bildungsnetz.model.description.ValueType;
import nrw.bildungsnetz.model.extensions.ExtensionNumber;
import nrw.bildungsnetz.model.extensions.ExtensionValue;
import nrw.bildungsnetz.model.extensions.Extensions;
import org.jspecify.annotations.Nullable;

/**
 * Reads documents about which there is nothing to report, as about most, driven by the model's
 * description. All others it leaves to {@link DocumentReader}, which reads these documents too and
 * no differently, at several times the cost. For one document on one thread.
 */
final class FlawlessReader {

  private final ExpectedBytes in;
  private final Limits limits;
  private final Beginnings beginnings = new Beginnings();
  private boolean versionStated;

  private FlawlessReader(byte[] utf8, Limits limits) {
    this.in = new ExpectedBytes(utf8, limits);
    this.limits = limits;
  }

  /**
   * A document that was read.
   *
   * @param <T> the model type of the root
   * @param value what it holds
   * @param beginnings where things stand in it
   */
  record Document<T>(T value, Beginnings beginnings) {}

  /**
   * Reads a document.
   *
   * @param utf8 its bytes
   * @return what was read; null where there may be something to report
   */
  static <T> @Nullable Document<T> read(JsonType<T, ?> root, byte[] utf8, Limits limits) {
    try {
      FlawlessReader reader = new FlawlessReader(utf8, limits);
      return new Document<>(reader.root(root), reader.beginnings);
    } catch (NotFlawless | ContradictionException e) {
      return null;
    }
  }

  private <T> T root(JsonType<T, ?> type) {
    in.peek();
    beginnings.addRoot(in.offset(), in.line());
    T root = object(type);
    if (!versionStated || in.peek() != ExpectedBytes.END) {
      throw new NotFlawless();
    }
    return root;
  }

  private <T, B> T object(JsonType<T, B> type) {
    B builder = type.type.newBuilder();
    long met = 0;
    int likely = 0;
    for (boolean more = in.begin('{', '}'); more; more = in.goesOn('}')) {
      int index = in.attribute(type.writtenNames, likely);
      if ((met >>> index & 1) != 0) {
        throw new NotFlawless();
      }
      met |= 1L << index;
      likely = index + 1;
      property(type, index, builder);
    }
    if ((type.required & ~met) != 0) {
      throw new NotFlawless();
    }
    return type.type.build(builder);
  }

  private <B> void property(JsonType<?, B> type, int index, B builder) {
    if (index == type.attributes.size()) {
      version();
    } else {
      attribute(type.attributes.get(index), builder);
    }
  }

  /** Of the names of a type, the last is that of the version, which stands in the root alone. */
  private void version() {
    SchemaVersion version = SchemaVersion.parse(in.text()).orElseThrow(NotFlawless::new);
    if (in.depth() != 1 || version.isNewerMajor() || version.isNewerMinor()) {
      throw new NotFlawless();
    }
    versionStated = true;
  }

  private <B, V> void attribute(JsonAttribute<?, B, V> attribute, B builder) {
    if (in.depth() == 1) {
      in.peek();
      beginnings.addProperty(attribute.name, in.offset(), in.line());
    }
    if (attribute.many) {
      elements(attribute, builder);
    } else {
      attribute.attribute.set(builder, value(attribute));
    }
  }

  private <B, V> void elements(JsonAttribute<?, B, V> attribute, B builder) {
    Distinct seen = attribute.set ? new Distinct() : null;
    int count = 0;
    for (boolean more = in.begin('[', ']'); more; more = in.goesOn(']')) {
      if (in.depth() == 2) {
        in.peek();
        beginnings.addElement(in.offset(), in.line());
      }
      V value = value(attribute);
      count++;
      if (count > limits.elements() || (seen != null && !seen.add(value))) {
        throw new NotFlawless();
      }
      attribute.attribute.set(builder, value);
    }
  }

  @SuppressWarnings("unchecked") // a text attribute holds a String
  private <V> V value(JsonAttribute<?, ?, V> attribute) {
    if (attribute.objects != null) {
      return object(attribute.objects);
    }
    if (attribute.type instanceof ValueType.Text) {
      return (V) text(attribute.textDemands);
    }
    V value =
        attribute.codeNames == null
            ? simple(attribute.type)
            : attribute.codes.get(in.code(attribute.codeNames));
    for (ShapeConstraint constraint : attribute.constraints()) {
      if (!constraint.isSatisfiedBy(value)) {
        throw new NotFlawless();
      }
    }
    return value;
  }

  private String text(TextDemands demands) {
    String text = in.text();
    if (!demands.areMetBy(text, in.isVisible())) {
      throw new NotFlawless();
    }
    return text;
  }

  @SuppressWarnings("unchecked") // each branch reads what its type says
  private <V> V simple(ValueType<V> type) {
    if (type instanceof ValueType.Day) {
      return (V) CalendarDay.parse(in.text()).orElseThrow(NotFlawless::new);
    } else if (type instanceof ValueType.WholeNumber) {
      return (V) (Integer) in.wholeNumber();
    } else if (type instanceof ValueType.Decimal) {
      return (V) DecimalNumber.parse(in.number()).orElseThrow(NotFlawless::new);
    }
    return type instanceof ValueType.Flag ? (V) (Boolean) in.flag() : (V) extensions(1);
  }

  private Extensions extensions(int depth) {
    Map<String, ExtensionValue> properties = new LinkedHashMap<>();
    for (boolean more = in.begin('{', '}'); more; more = in.goesOn('}')) {
      if (properties.put(in.name(), extension(depth)) != null) {
        throw new NotFlawless();
      }
    }
    return Extensions.of(properties);
  }

  private ExtensionValue extensionArray(int depth) {
    List<ExtensionValue> elements = new ArrayList<>();
    for (boolean more = in.begin('[', ']'); more; more = in.goesOn(']')) {
      elements.add(extension(depth));
      if (elements.size() > limits.elements()) {
        throw new NotFlawless();
      }
    }
    return ExtensionValue.of(elements);
  }

  /** Reads a value inside an object or array of some depth. */
  private ExtensionValue extension(int depth) {
    return switch (in.peek()) {
      case '{' -> extensions(deeper(depth));
      case '[' -> extensionArray(deeper(depth));
      case '"' -> ExtensionValue.of(in.text());
      case 't', 'f' -> ExtensionValue.of(in.flag());
      case 'n' -> {
        in.nothing();
        yield ExtensionValue.ofNull();
      }
      default -> ExtensionNumber.parse(in.number()).orElseThrow(NotFlawless::new);
    };
  }

  private static int deeper(int depth) {
    if (depth == Extensions.DEEPEST) {
      throw new NotFlawless();
    }
    return depth + 1;
  }
}
