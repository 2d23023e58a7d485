package nrw.bildungsnetz.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import nrw.bildungsnetz.model.ContradictionException;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.NetworkRegister;
import nrw.bildungsnetz.model.description.Attribute;
import nrw.bildungsnetz.model.description.Multiplicity;
import nrw.bildungsnetz.model.description.ObjectType;
import nrw.bildungsnetz.model.description.ValueType;
import nrw.bildungsnetz.model.tables.NetworkRegisterTable;
import nrw.bildungsnetz.model.tables.NetworkTable;
import nrw.bildungsnetz.validation.Profile;
import nrw.bildungsnetz.validation.engine.ProfileTable;

/**
 * Generates networks, registers and profiles, driven by the description of the model, so that every
 * attribute is included. Values satisfy the constraints of the model, but not necessarily the
 * rules.
 */
final class NetworkGenerator {

  private static final int MOST_ELEMENTS = 10;

  private final Random random;
  private final TextGenerator texts;
  private final NumberGenerator numbers;
  private final ExtensionsGenerator extensions;

  /** The year of the current object: all its years and half of its days are in it. */
  private int year;

  private NetworkGenerator(Random random) {
    this.random = random;
    this.texts = new TextGenerator(random);
    this.numbers = new NumberGenerator(random);
    this.extensions = new ExtensionsGenerator(random);
  }

  static Arbitrary<Network> networks() {
    return Arbitraries.randomValue(NetworkGenerator::network);
  }

  static Arbitrary<NetworkRegister> registers() {
    return Arbitraries.randomValue(
        random -> new NetworkGenerator(random).object(NetworkRegisterTable.TYPE));
  }

  static Arbitrary<Profile> profiles() {
    return Arbitraries.randomValue(
        random -> new NetworkGenerator(random).object(ProfileTable.TYPE));
  }

  static Network network(Random random) {
    return new NetworkGenerator(random).object(NetworkTable.TYPE);
  }

  private <T, B> T object(ObjectType<T, B> type) {
    int outerYear = year;
    Optional<T> object = Optional.empty();
    while (object.isEmpty()) {
      object = attempt(type);
    }
    year = outerYear;
    return object.orElseThrow();
  }

  /** Empty if the generated days and years contradict each other. */
  private <T, B> Optional<T> attempt(ObjectType<T, B> type) {
    try {
      return Optional.of(type.build(filled(type)));
    } catch (ContradictionException e) {
      return Optional.empty();
    }
  }

  private <B> B filled(ObjectType<?, B> type) {
    year = 1800 + random.nextInt(400);
    B builder = type.newBuilder();
    type.getAttributes().forEach(attribute -> attribute(attribute, builder));
    return builder;
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

  @SuppressWarnings("unchecked") // each branch returns a value of its type
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
      return (V) day();
    }
    if (type instanceof ValueType.WholeNumber) {
      return (V) numbers.wholeNumber(attribute, year);
    }
    if (type instanceof ValueType.Decimal) {
      return (V) numbers.decimal(attribute);
    }
    if (type instanceof ValueType.Foreign) {
      return (V) extensions.any();
    }
    return type instanceof ValueType.Flag
        ? (V) Boolean.valueOf(random.nextBoolean())
        : (V) texts.fitting(attribute);
  }

  private LocalDate day() {
    return random.nextBoolean()
        ? LocalDate.ofYearDay(year, 1 + random.nextInt(365))
        : LocalDate.of(1, 1, 1).plusDays(random.nextInt(3_652_059));
  }
}
