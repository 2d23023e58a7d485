// Generated. Do not edit; to regenerate: mvn -q -Pregenerate test
package nrw.bildungsnetz.model.tables;

import static nrw.bildungsnetz.model.description.Multiplicity.OPTIONAL;
import static nrw.bildungsnetz.model.description.Multiplicity.REQUIRED;
import static nrw.bildungsnetz.model.description.Multiplicity.SET;
import static nrw.bildungsnetz.model.description.Row.row;
import static nrw.bildungsnetz.model.description.ShapeConstraint.IDENTIFIER;
import static nrw.bildungsnetz.model.description.ShapeConstraint.digits;
import static nrw.bildungsnetz.model.description.ShapeConstraint.max;
import static nrw.bildungsnetz.model.description.ShapeConstraint.min;
import static nrw.bildungsnetz.model.description.ValueType.DAY;
import static nrw.bildungsnetz.model.description.ValueType.DECIMAL;
import static nrw.bildungsnetz.model.description.ValueType.TEXT;
import static nrw.bildungsnetz.model.description.ValueType.WHOLE_NUMBER;

import java.math.BigDecimal;
import java.time.LocalDate;
import nrw.bildungsnetz.model.Observation;
import nrw.bildungsnetz.model.ObservationBuilder;
import nrw.bildungsnetz.model.description.Accessor;
import nrw.bildungsnetz.model.description.ObjectType;
import org.jspecify.annotations.Nullable;

/** The attributes of {@link Observation}, in the order in which they are written. */
public final class ObservationTable extends Accessor<Observation, ObservationBuilder> {

  /** The type. */
  public static final ObjectType<Observation, ObservationBuilder> TYPE =
      ObjectType.of(
          Observation.class,
          new ObservationTable(),
          row("value", REQUIRED, DECIMAL, digits(15, 6)),
          row("date", OPTIONAL, DAY),
          row("year", OPTIONAL, WHOLE_NUMBER, min(1800), max(2199)),
          row("notBefore", OPTIONAL, DAY),
          row("notAfter", OPTIONAL, DAY),
          row("sources", SET, TEXT, "sources", IDENTIFIER));

  private ObservationTable() {}

  @Override
  protected ObservationBuilder newBuilder() {
    return Observation.builder();
  }

  @Override
  protected Observation build(ObservationBuilder builder) {
    return builder.build();
  }

  @Override
  protected @Nullable Object get(Observation object, int index) {
    return switch (index) {
      case 0 -> object.getValue();
      case 1 -> object.getDate().orElse(null);
      case 2 -> object.getYear().orElse(null);
      case 3 -> object.getNotBefore().orElse(null);
      case 4 -> object.getNotAfter().orElse(null);
      case 5 -> object.getSources();
      default -> throw new IndexOutOfBoundsException(index);
    };
  }

  @Override
  protected void set(ObservationBuilder builder, int index, Object value) {
    switch (index) {
      case 0 -> builder.value((BigDecimal) value);
      case 1 -> builder.date((LocalDate) value);
      case 2 -> builder.year((Integer) value);
      case 3 -> builder.notBefore((LocalDate) value);
      case 4 -> builder.notAfter((LocalDate) value);
      case 5 -> builder.addSource((String) value);
      default -> throw new IndexOutOfBoundsException(index);
    }
  }
}
