// Generated. Do not edit; to regenerate: mvn -q -Pregenerate test
package nrw.bildungsnetz.model.tables;

import static nrw.bildungsnetz.model.description.Multiplicity.LIST;
import static nrw.bildungsnetz.model.description.Multiplicity.OPTIONAL;
import static nrw.bildungsnetz.model.description.Multiplicity.REQUIRED;
import static nrw.bildungsnetz.model.description.Multiplicity.SET;
import static nrw.bildungsnetz.model.description.Row.row;
import static nrw.bildungsnetz.model.description.ShapeConstraint.IDENTIFIER;
import static nrw.bildungsnetz.model.description.ShapeConstraint.MULTILINE_TEXT;
import static nrw.bildungsnetz.model.description.ShapeConstraint.NON_BLANK;
import static nrw.bildungsnetz.model.description.ShapeConstraint.PLAIN_TEXT;
import static nrw.bildungsnetz.model.description.ShapeConstraint.max;
import static nrw.bildungsnetz.model.description.ShapeConstraint.min;
import static nrw.bildungsnetz.model.description.ShapeConstraint.size;
import static nrw.bildungsnetz.model.description.ValueType.EXTENSIONS;
import static nrw.bildungsnetz.model.description.ValueType.TEXT;
import static nrw.bildungsnetz.model.description.ValueType.WHOLE_NUMBER;
import static nrw.bildungsnetz.model.description.ValueType.code;

import nrw.bildungsnetz.model.ImpactLevel;
import nrw.bildungsnetz.model.Indicator;
import nrw.bildungsnetz.model.IndicatorBuilder;
import nrw.bildungsnetz.model.Observation;
import nrw.bildungsnetz.model.description.Accessor;
import nrw.bildungsnetz.model.description.ObjectType;
import nrw.bildungsnetz.model.extensions.Extensions;
import org.jspecify.annotations.Nullable;

/** The attributes of {@link Indicator}, in the order in which they are written. */
public final class IndicatorTable extends Accessor<Indicator, IndicatorBuilder> {

  /** The type. */
  public static final ObjectType<Indicator, IndicatorBuilder> TYPE =
      ObjectType.of(
          Indicator.class,
          new IndicatorTable(),
          row("id", REQUIRED, TEXT, IDENTIFIER),
          row("name", REQUIRED, TEXT, NON_BLANK, size(0, 255), PLAIN_TEXT),
          row("definition", OPTIONAL, TEXT, NON_BLANK, size(0, 10000), MULTILINE_TEXT),
          row("level", OPTIONAL, code(ImpactLevel.values())),
          row("wirkstufe", OPTIONAL, WHOLE_NUMBER, min(1), max(7)),
          row("goals", SET, TEXT, "goals", IDENTIFIER),
          row("measures", SET, TEXT, "measures", IDENTIFIER),
          row("unit", OPTIONAL, TEXT, NON_BLANK, size(0, 255), PLAIN_TEXT),
          row("dataSource", OPTIONAL, TEXT, NON_BLANK, size(0, 255), PLAIN_TEXT),
          row("baseline", OPTIONAL, ObservationTable.TYPE),
          row("target", OPTIONAL, ObservationTable.TYPE),
          row("observations", LIST, ObservationTable.TYPE),
          row("predecessor", OPTIONAL, TEXT, "indicators", IDENTIFIER).withoutCycles(),
          row("sources", SET, TEXT, "sources", IDENTIFIER),
          row("extensions", OPTIONAL, EXTENSIONS, NON_BLANK, MULTILINE_TEXT));

  private IndicatorTable() {}

  @Override
  protected IndicatorBuilder newBuilder() {
    return Indicator.builder();
  }

  @Override
  protected Indicator build(IndicatorBuilder builder) {
    return builder.build();
  }

  @Override
  protected @Nullable Object get(Indicator object, int index) {
    return switch (index) {
      case 0 -> object.getId();
      case 1 -> object.getName();
      case 2 -> object.getDefinition().orElse(null);
      case 3 -> object.getLevel().orElse(null);
      case 4 -> object.getWirkstufe().orElse(null);
      case 5 -> object.getGoals();
      case 6 -> object.getMeasures();
      case 7 -> object.getUnit().orElse(null);
      case 8 -> object.getDataSource().orElse(null);
      case 9 -> object.getBaseline().orElse(null);
      case 10 -> object.getTarget().orElse(null);
      case 11 -> object.getObservations();
      case 12 -> object.getPredecessor().orElse(null);
      case 13 -> object.getSources();
      case 14 -> nullIfEmpty(object.getExtensions());
      default -> throw new IndexOutOfBoundsException(index);
    };
  }

  @Override
  protected void set(IndicatorBuilder builder, int index, Object value) {
    switch (index) {
      case 0 -> builder.id((String) value);
      case 1 -> builder.name((String) value);
      case 2 -> builder.definition((String) value);
      case 3 -> builder.level((ImpactLevel) value);
      case 4 -> builder.wirkstufe((Integer) value);
      case 5 -> builder.addGoal((String) value);
      case 6 -> builder.addMeasure((String) value);
      case 7 -> builder.unit((String) value);
      case 8 -> builder.dataSource((String) value);
      case 9 -> builder.baseline((Observation) value);
      case 10 -> builder.target((Observation) value);
      case 11 -> builder.addObservation((Observation) value);
      case 12 -> builder.predecessor((String) value);
      case 13 -> builder.addSource((String) value);
      case 14 -> builder.extensions((Extensions) value);
      default -> throw new IndexOutOfBoundsException(index);
    }
  }
}
