// Generated. Do not edit; to regenerate: mvn -q -Pregenerate test
package nrw.bildungsnetz.model.tables;

import static nrw.bildungsnetz.model.description.Multiplicity.OPTIONAL;
import static nrw.bildungsnetz.model.description.Multiplicity.REQUIRED;
import static nrw.bildungsnetz.model.description.Multiplicity.SET;
import static nrw.bildungsnetz.model.description.Row.row;
import static nrw.bildungsnetz.model.description.ShapeConstraint.IDENTIFIER;
import static nrw.bildungsnetz.model.description.ShapeConstraint.MULTILINE_TEXT;
import static nrw.bildungsnetz.model.description.ShapeConstraint.NON_BLANK;
import static nrw.bildungsnetz.model.description.ShapeConstraint.PLAIN_TEXT;
import static nrw.bildungsnetz.model.description.ShapeConstraint.size;
import static nrw.bildungsnetz.model.description.ValueType.EXTENSIONS;
import static nrw.bildungsnetz.model.description.ValueType.TEXT;
import static nrw.bildungsnetz.model.description.ValueType.code;

import nrw.bildungsnetz.codes.Regierungsbezirk;
import nrw.bildungsnetz.model.Bezirkskoordination;
import nrw.bildungsnetz.model.BezirkskoordinationBuilder;
import nrw.bildungsnetz.model.Period;
import nrw.bildungsnetz.model.description.Accessor;
import nrw.bildungsnetz.model.description.ObjectType;
import nrw.bildungsnetz.model.extensions.Extensions;
import org.jspecify.annotations.Nullable;

/** The attributes of {@link Bezirkskoordination}, in the order in which they are written. */
public final class BezirkskoordinationTable
    extends Accessor<Bezirkskoordination, BezirkskoordinationBuilder> {

  /** The type. */
  public static final ObjectType<Bezirkskoordination, BezirkskoordinationBuilder> TYPE =
      ObjectType.of(
          Bezirkskoordination.class,
          new BezirkskoordinationTable(),
          row("id", REQUIRED, TEXT, IDENTIFIER),
          row("regierungsbezirk", REQUIRED, code(Regierungsbezirk.values())),
          row("organisation", OPTIONAL, TEXT, "organisations", IDENTIFIER),
          row("office", OPTIONAL, TEXT, NON_BLANK, size(0, 255), PLAIN_TEXT),
          row("person", OPTIONAL, TEXT, NON_BLANK, size(0, 255), PLAIN_TEXT),
          row("tasks", SET, TEXT, NON_BLANK, size(0, 255), PLAIN_TEXT),
          row("period", OPTIONAL, PeriodTable.TYPE),
          row("sources", SET, TEXT, "sources", IDENTIFIER),
          row("extensions", OPTIONAL, EXTENSIONS, NON_BLANK, MULTILINE_TEXT));

  private BezirkskoordinationTable() {}

  @Override
  protected BezirkskoordinationBuilder newBuilder() {
    return Bezirkskoordination.builder();
  }

  @Override
  protected Bezirkskoordination build(BezirkskoordinationBuilder builder) {
    return builder.build();
  }

  @Override
  protected @Nullable Object get(Bezirkskoordination object, int index) {
    return switch (index) {
      case 0 -> object.getId();
      case 1 -> object.getRegierungsbezirk();
      case 2 -> object.getOrganisation().orElse(null);
      case 3 -> object.getOffice().orElse(null);
      case 4 -> object.getPerson().orElse(null);
      case 5 -> object.getTasks();
      case 6 -> object.getPeriod().orElse(null);
      case 7 -> object.getSources();
      case 8 -> nullIfEmpty(object.getExtensions());
      default -> throw new IndexOutOfBoundsException(index);
    };
  }

  @Override
  protected void set(BezirkskoordinationBuilder builder, int index, Object value) {
    switch (index) {
      case 0 -> builder.id((String) value);
      case 1 -> builder.regierungsbezirk((Regierungsbezirk) value);
      case 2 -> builder.organisation((String) value);
      case 3 -> builder.office((String) value);
      case 4 -> builder.person((String) value);
      case 5 -> builder.addTask((String) value);
      case 6 -> builder.period((Period) value);
      case 7 -> builder.addSource((String) value);
      case 8 -> builder.extensions((Extensions) value);
      default -> throw new IndexOutOfBoundsException(index);
    }
  }
}
