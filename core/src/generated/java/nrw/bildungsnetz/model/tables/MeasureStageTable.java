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
import static nrw.bildungsnetz.model.description.ValueType.FLAG;
import static nrw.bildungsnetz.model.description.ValueType.TEXT;
import static nrw.bildungsnetz.model.description.ValueType.WHOLE_NUMBER;
import static nrw.bildungsnetz.model.description.ValueType.code;

import java.time.LocalDate;
import nrw.bildungsnetz.model.MeasureStage;
import nrw.bildungsnetz.model.MeasureStageBuilder;
import nrw.bildungsnetz.model.MeasureStageKind;
import nrw.bildungsnetz.model.description.Accessor;
import nrw.bildungsnetz.model.description.ObjectType;
import org.jspecify.annotations.Nullable;

/** The attributes of {@link MeasureStage}, in the order in which they are written. */
public final class MeasureStageTable extends Accessor<MeasureStage, MeasureStageBuilder> {

  /** The type. */
  public static final ObjectType<MeasureStage, MeasureStageBuilder> TYPE =
      ObjectType.of(
          MeasureStage.class,
          new MeasureStageTable(),
          row("kind", REQUIRED, code(MeasureStageKind.values())),
          row("date", OPTIONAL, DAY),
          row("year", OPTIONAL, WHOLE_NUMBER, min(1800), max(2199)),
          row("notBefore", OPTIONAL, DAY),
          row("notAfter", OPTIONAL, DAY),
          row("planned", OPTIONAL, FLAG),
          row("sources", SET, TEXT, "sources", IDENTIFIER));

  private MeasureStageTable() {}

  @Override
  protected MeasureStageBuilder newBuilder() {
    return MeasureStage.builder();
  }

  @Override
  protected MeasureStage build(MeasureStageBuilder builder) {
    return builder.build();
  }

  @Override
  protected @Nullable Object get(MeasureStage object, int index) {
    return switch (index) {
      case 0 -> object.getKind();
      case 1 -> object.getDate().orElse(null);
      case 2 -> object.getYear().orElse(null);
      case 3 -> object.getNotBefore().orElse(null);
      case 4 -> object.getNotAfter().orElse(null);
      case 5 -> object.isPlanned() ? true : null;
      case 6 -> object.getSources();
      default -> throw new IndexOutOfBoundsException(index);
    };
  }

  @Override
  protected void set(MeasureStageBuilder builder, int index, Object value) {
    switch (index) {
      case 0 -> builder.kind((MeasureStageKind) value);
      case 1 -> builder.date((LocalDate) value);
      case 2 -> builder.year((Integer) value);
      case 3 -> builder.notBefore((LocalDate) value);
      case 4 -> builder.notAfter((LocalDate) value);
      case 5 -> builder.planned((Boolean) value);
      case 6 -> builder.addSource((String) value);
      default -> throw new IndexOutOfBoundsException(index);
    }
  }
}
