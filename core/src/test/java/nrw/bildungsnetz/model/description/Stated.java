package nrw.bildungsnetz.model.description;

import java.time.LocalDate;

/** Builds a value that states only what a test table lists. */
public final class Stated {

  private Stated() {}

  /**
   * Builds a value with its required attributes and those listed.
   *
   * @param statements names and values, for example {@code start=2020-05-10 endYear=2021}
   */
  public static <T> T in(Class<T> type, String statements) {
    return build(ModelTypes.of(type), statements);
  }

  private static <T, B> T build(ObjectType<T, B> type, String statements) {
    B builder =
        new FullNetwork()
            .builder(type, attribute -> attribute.getMultiplicity() == Multiplicity.REQUIRED);
    for (String statement : statements.split(" ", -1)) {
      String[] sides = statement.split("=", -1);
      set(type.getAttributes().get(type.indexOf(sides[0])), builder, sides[1]);
    }
    return type.build(builder);
  }

  @SuppressWarnings("unchecked") // each branch returns a value of its type
  private static <B, V> void set(Attribute<?, B, V> attribute, B builder, String value) {
    attribute.set(builder, (V) parse(attribute.getType(), value));
  }

  private static Object parse(ValueType<?> type, String value) {
    if (type instanceof ValueType.Day) {
      return LocalDate.parse(value);
    }
    return type instanceof ValueType.Flag ? Boolean.valueOf(value) : Integer.valueOf(value);
  }
}
