package nrw.bildungsnetz.changes;

import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.constraints.PlainText;
import nrw.bildungsnetz.model.description.Attribute;
import nrw.bildungsnetz.model.description.Multiplicity;
import nrw.bildungsnetz.model.description.ObjectType;
import nrw.bildungsnetz.model.description.ValueType;
import nrw.bildungsnetz.model.extensions.ExtensionValue;
import nrw.bildungsnetz.model.extensions.Extensions;
import nrw.bildungsnetz.model.tables.NetworkTable;

/** Creates values of the model with every attribute stated and a marker in all free text. */
final class Filler {

  static final String MARKER = "Xq7Geheim";

  private static final Set<String> DAYS =
      Set.of("date", "notBefore", "notAfter", "start", "end", "attestedUntil");
  private static final Set<String> YEARS = Set.of("year", "startYear", "endYear");

  /** The first number for values that replace others. */
  static final int OTHERS = 100_000;

  private final boolean knowsDays;
  private int next;

  /**
   * Creates a filler.
   *
   * @param knowsDays whether days are stated in addition to the years that contain them
   * @param next a number that distinguishes its values from those of other fillers
   */
  Filler(boolean knowsDays, int next) {
    this.knowsDays = knowsDays;
    this.next = next;
  }

  Network network() {
    return fill(NetworkTable.TYPE);
  }

  /** A value for an attribute; for a collection, one element. */
  @SuppressWarnings("unchecked") // each branch returns a value of its type
  <V> V value(Attribute<?, ?, V> attribute) {
    next++;
    if (attribute.getType() instanceof ObjectType<V, ?> type) {
      return fill(type);
    }
    return (V) simple(attribute);
  }

  private <T, B> T fill(ObjectType<T, B> type) {
    B builder = type.newBuilder();
    for (Attribute<T, B, ?> attribute : type.getAttributes()) {
      if (isStated(attribute)) {
        fill(attribute, builder);
      }
    }
    return type.build(builder);
  }

  private <B, V> void fill(Attribute<?, B, V> attribute, B builder) {
    attribute.set(builder, value(attribute));
    if (attribute.getMultiplicity() == Multiplicity.LIST) {
      attribute.set(builder, value(attribute));
    }
  }

  private boolean isStated(Attribute<?, ?, ?> attribute) {
    String name = attribute.getName();
    return name.equals("unanimous") ? !mayBeAgainst() : knowsDays || !DAYS.contains(name);
  }

  /** A vote with votes against is not unanimous; some networks leave that open. */
  private boolean mayBeAgainst() {
    return knowsDays || next >= OTHERS;
  }

  private Object simple(Attribute<?, ?, ?> attribute) {
    ValueType<?> type = attribute.getType();
    if (type instanceof ValueType.Day) {
      return day(attribute.getName());
    }
    if (type instanceof ValueType.WholeNumber) {
      return wholeNumber(attribute.getName());
    }
    if (type instanceof ValueType.Decimal) {
      return BigDecimal.valueOf(next, 1);
    }
    if (type instanceof ValueType.Flag) {
      return true;
    }
    if (type instanceof ValueType.Foreign) {
      return Extensions.empty().with(MARKER, ExtensionValue.of(MARKER + next));
    }
    return type instanceof ValueType.Code<?> code ? some(code) : text(attribute);
  }

  private LocalDate day(String attribute) {
    return switch (attribute) {
      case "notBefore" -> LocalDate.of(2020, 1, 1).plusDays(next % 90);
      case "notAfter" -> LocalDate.of(2020, 9, 1).plusDays(next % 90);
      default -> LocalDate.of(2020, 5, 1).plusDays(next % 90);
    };
  }

  private int wholeNumber(String attribute) {
    if (YEARS.contains(attribute)) {
      return knowsDays ? 2020 : 2020 + next % 3;
    }
    return attribute.equals("against") && next < OTHERS ? 0 : next;
  }

  private Object some(ValueType.Code<?> code) {
    String name = code.names().stream().skip(next % code.names().size()).findFirst().orElseThrow();
    return code.find(name).orElseThrow();
  }

  private String text(Attribute<?, ?, ?> attribute) {
    return isFreeText(attribute) ? MARKER + next : "key" + next;
  }

  /** Whether an attribute may hold any text; ids, references and official keys may not. */
  static boolean isFreeText(Attribute<?, ?, ?> attribute) {
    return attribute.getConstraints().stream()
        .map(constraint -> constraint.getAnnotationType())
        .anyMatch(type -> type == PlainText.class || type == Size.class);
  }
}
