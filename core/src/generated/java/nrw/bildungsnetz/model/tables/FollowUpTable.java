// Generated. Do not edit; to regenerate: mvn -q -Pregenerate test
package nrw.bildungsnetz.model.tables;

import static nrw.bildungsnetz.model.description.Multiplicity.OPTIONAL;
import static nrw.bildungsnetz.model.description.Multiplicity.REQUIRED;
import static nrw.bildungsnetz.model.description.Multiplicity.SET;
import static nrw.bildungsnetz.model.description.Row.row;
import static nrw.bildungsnetz.model.description.ShapeConstraint.IDENTIFIER;
import static nrw.bildungsnetz.model.description.ShapeConstraint.max;
import static nrw.bildungsnetz.model.description.ShapeConstraint.min;
import static nrw.bildungsnetz.model.description.ValueType.DAY;
import static nrw.bildungsnetz.model.description.ValueType.TEXT;
import static nrw.bildungsnetz.model.description.ValueType.WHOLE_NUMBER;
import static nrw.bildungsnetz.model.description.ValueType.code;

import java.time.LocalDate;
import nrw.bildungsnetz.model.FollowUp;
import nrw.bildungsnetz.model.FollowUpBuilder;
import nrw.bildungsnetz.model.FollowUpStatus;
import nrw.bildungsnetz.model.description.Accessor;
import nrw.bildungsnetz.model.description.ObjectType;
import org.jspecify.annotations.Nullable;

/** The attributes of {@link FollowUp}, in the order in which they are written. */
public final class FollowUpTable extends Accessor<FollowUp, FollowUpBuilder> {

  /** The type. */
  public static final ObjectType<FollowUp, FollowUpBuilder> TYPE =
      ObjectType.of(
          FollowUp.class,
          new FollowUpTable(),
          row("status", REQUIRED, code(FollowUpStatus.values())),
          row("date", OPTIONAL, DAY),
          row("year", OPTIONAL, WHOLE_NUMBER, min(1800), max(2199)),
          row("notBefore", OPTIONAL, DAY),
          row("notAfter", OPTIONAL, DAY),
          row("resolution", OPTIONAL, TEXT, "resolutions", IDENTIFIER).withoutCycles(),
          row("responsible", OPTIONAL, TEXT, "committees", IDENTIFIER),
          row("sources", SET, TEXT, "sources", IDENTIFIER));

  private FollowUpTable() {}

  @Override
  protected FollowUpBuilder newBuilder() {
    return FollowUp.builder();
  }

  @Override
  protected FollowUp build(FollowUpBuilder builder) {
    return builder.build();
  }

  @Override
  protected @Nullable Object get(FollowUp object, int index) {
    return switch (index) {
      case 0 -> object.getStatus();
      case 1 -> object.getDate().orElse(null);
      case 2 -> object.getYear().orElse(null);
      case 3 -> object.getNotBefore().orElse(null);
      case 4 -> object.getNotAfter().orElse(null);
      case 5 -> object.getResolution().orElse(null);
      case 6 -> object.getResponsible().orElse(null);
      case 7 -> object.getSources();
      default -> throw new IndexOutOfBoundsException(index);
    };
  }

  @Override
  protected void set(FollowUpBuilder builder, int index, Object value) {
    switch (index) {
      case 0 -> builder.status((FollowUpStatus) value);
      case 1 -> builder.date((LocalDate) value);
      case 2 -> builder.year((Integer) value);
      case 3 -> builder.notBefore((LocalDate) value);
      case 4 -> builder.notAfter((LocalDate) value);
      case 5 -> builder.resolution((String) value);
      case 6 -> builder.responsible((String) value);
      case 7 -> builder.addSource((String) value);
      default -> throw new IndexOutOfBoundsException(index);
    }
  }
}
