// Generated. Do not edit; to regenerate: mvn -q -Pregenerate test
package nrw.bildungsnetz.model.tables;

import static nrw.bildungsnetz.model.description.Multiplicity.OPTIONAL;
import static nrw.bildungsnetz.model.description.Row.row;
import static nrw.bildungsnetz.model.description.ShapeConstraint.max;
import static nrw.bildungsnetz.model.description.ShapeConstraint.min;
import static nrw.bildungsnetz.model.description.ValueType.DAY;
import static nrw.bildungsnetz.model.description.ValueType.WHOLE_NUMBER;

import java.time.LocalDate;
import nrw.bildungsnetz.model.Period;
import nrw.bildungsnetz.model.PeriodBuilder;
import nrw.bildungsnetz.model.description.Accessor;
import nrw.bildungsnetz.model.description.ObjectType;
import org.jspecify.annotations.Nullable;

/** The attributes of {@link Period}, in the order in which they are written. */
public final class PeriodTable extends Accessor<Period, PeriodBuilder> {

  /** The type. */
  public static final ObjectType<Period, PeriodBuilder> TYPE =
      ObjectType.of(
          Period.class,
          new PeriodTable(),
          row("start", OPTIONAL, DAY),
          row("startYear", OPTIONAL, WHOLE_NUMBER, min(1800), max(2199)),
          row("notBefore", OPTIONAL, DAY),
          row("end", OPTIONAL, DAY),
          row("endYear", OPTIONAL, WHOLE_NUMBER, min(1800), max(2199)),
          row("attestedUntil", OPTIONAL, DAY));

  private PeriodTable() {}

  @Override
  protected PeriodBuilder newBuilder() {
    return Period.builder();
  }

  @Override
  protected Period build(PeriodBuilder builder) {
    return builder.build();
  }

  @Override
  protected @Nullable Object get(Period object, int index) {
    return switch (index) {
      case 0 -> object.getStart().orElse(null);
      case 1 -> object.getStartYear().orElse(null);
      case 2 -> object.getNotBefore().orElse(null);
      case 3 -> object.getEnd().orElse(null);
      case 4 -> object.getEndYear().orElse(null);
      case 5 -> object.getAttestedUntil().orElse(null);
      default -> throw new IndexOutOfBoundsException(index);
    };
  }

  @Override
  protected void set(PeriodBuilder builder, int index, Object value) {
    switch (index) {
      case 0 -> builder.start((LocalDate) value);
      case 1 -> builder.startYear((Integer) value);
      case 2 -> builder.notBefore((LocalDate) value);
      case 3 -> builder.end((LocalDate) value);
      case 4 -> builder.endYear((Integer) value);
      case 5 -> builder.attestedUntil((LocalDate) value);
      default -> throw new IndexOutOfBoundsException(index);
    }
  }
}
