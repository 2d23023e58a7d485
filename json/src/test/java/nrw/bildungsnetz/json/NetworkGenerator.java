package nrw.bildungsnetz.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.description.Attribute;
import nrw.bildungsnetz.model.description.Multiplicity;
import nrw.bildungsnetz.model.description.NetworkDescription;
import nrw.bildungsnetz.model.description.ObjectType;
import nrw.bildungsnetz.model.description.ValueType;

/**
 * Makes networks up, driven by the model's description, so that every attribute there is takes
 * part. Their values have the form the model demands; the rules are none of its business.
 */
final class NetworkGenerator {

  private static final int MOST_ELEMENTS = 10;

  private final Random random;
  private final TextGenerator texts;

  private NetworkGenerator(Random random) {
    this.random = random;
    this.texts = new TextGenerator(random);
  }

  static Arbitrary<Network> networks() {
    return Arbitraries.randomValue(
        random -> new NetworkGenerator(random).object(NetworkDescription.NETWORK));
  }

  private <T, B> T object(ObjectType<T, B> type) {
    B builder = type.newBuilder();
    type.getAttributes().forEach(attribute -> attribute(attribute, builder));
    return type.build(builder);
  }

  private <B, V> void attribute(Attribute<?, B, V> attribute, B builder) {
    for (V value : values(attribute)) {
      attribute.set(builder, value);
    }
  }

  private <V> List<V> values(Attribute<?, ?, V> attribute) {
    List<V> values = new ArrayList<>();
    int count = count(attribute.getMultiplicity());
    for (int i = 0; i < count; i++) {
      values.add(value(attribute));
    }
    return values;
  }

  /** Long lists are rare, or networks would be huge. */
  private int count(Multiplicity multiplicity) {
    return switch (multiplicity) {
      case REQUIRED -> 1;
      case OPTIONAL -> random.nextInt(2);
      case LIST, SET ->
          random.nextInt(10) == 0 ? random.nextInt(MOST_ELEMENTS + 1) : random.nextInt(3);
    };
  }

  @SuppressWarnings("unchecked") // each branch makes what its type says
  private <V> V value(Attribute<?, ?, V> attribute) {
    ValueType<V> type = attribute.getType();
    if (type instanceof ObjectType<V, ?> object) {
      return object(object);
    }
    if (type instanceof ValueType.Code<?> codes) {
      List<String> names = List.copyOf(codes.names());
      return (V) codes.find(names.get(random.nextInt(names.size()))).orElseThrow();
    }
    if (type instanceof ValueType.Day) {
      return (V) LocalDate.of(1, 1, 1).plusDays(random.nextInt(3_652_059));
    }
    if (type instanceof ValueType.WholeNumber) {
      return (V) Integer.valueOf(numberFor(attribute.getName()));
    }
    return type instanceof ValueType.Flag
        ? (V) Boolean.valueOf(random.nextBoolean())
        : (V) texts.fitting(attribute);
  }

  private int numberFor(String attribute) {
    return attribute.equals("meetingsPerYear")
        ? 1 + random.nextInt(52)
        : 1800 + random.nextInt(400);
  }
}
