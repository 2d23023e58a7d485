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
import static nrw.bildungsnetz.model.description.ShapeConstraint.size;
import static nrw.bildungsnetz.model.description.ValueType.EXTENSIONS;
import static nrw.bildungsnetz.model.description.ValueType.TEXT;
import static nrw.bildungsnetz.model.description.ValueType.code;

import nrw.bildungsnetz.model.Funding;
import nrw.bildungsnetz.model.Period;
import nrw.bildungsnetz.model.Programme;
import nrw.bildungsnetz.model.ProgrammeBuilder;
import nrw.bildungsnetz.model.ProgrammeLevel;
import nrw.bildungsnetz.model.description.Accessor;
import nrw.bildungsnetz.model.description.ObjectType;
import nrw.bildungsnetz.model.extensions.Extensions;
import org.jspecify.annotations.Nullable;

/** The attributes of {@link Programme}, in the order in which they are written. */
public final class ProgrammeTable extends Accessor<Programme, ProgrammeBuilder> {

  /** The type. */
  public static final ObjectType<Programme, ProgrammeBuilder> TYPE =
      ObjectType.of(
          Programme.class,
          new ProgrammeTable(),
          row("id", REQUIRED, TEXT, IDENTIFIER),
          row("name", REQUIRED, TEXT, NON_BLANK, size(0, 255), PLAIN_TEXT),
          row("level", OPTIONAL, code(ProgrammeLevel.values())),
          row("responsible", OPTIONAL, TEXT, "organisations", IDENTIFIER),
          row("role", OPTIONAL, TEXT, NON_BLANK, size(0, 255), PLAIN_TEXT),
          row("handlungsfelder", SET, TEXT, "handlungsfelder", IDENTIFIER),
          row("fundings", LIST, FundingTable.TYPE),
          row("period", OPTIONAL, PeriodTable.TYPE),
          row("description", OPTIONAL, TEXT, NON_BLANK, size(0, 10000), MULTILINE_TEXT),
          row("sources", SET, TEXT, "sources", IDENTIFIER),
          row("extensions", OPTIONAL, EXTENSIONS, NON_BLANK, MULTILINE_TEXT));

  private ProgrammeTable() {}

  @Override
  protected ProgrammeBuilder newBuilder() {
    return Programme.builder();
  }

  @Override
  protected Programme build(ProgrammeBuilder builder) {
    return builder.build();
  }

  @Override
  protected @Nullable Object get(Programme object, int index) {
    return switch (index) {
      case 0 -> object.getId();
      case 1 -> object.getName();
      case 2 -> object.getLevel().orElse(null);
      case 3 -> object.getResponsible().orElse(null);
      case 4 -> object.getRole().orElse(null);
      case 5 -> object.getHandlungsfelder();
      case 6 -> object.getFundings();
      case 7 -> object.getPeriod().orElse(null);
      case 8 -> object.getDescription().orElse(null);
      case 9 -> object.getSources();
      case 10 -> nullIfEmpty(object.getExtensions());
      default -> throw new IndexOutOfBoundsException(index);
    };
  }

  @Override
  protected void set(ProgrammeBuilder builder, int index, Object value) {
    switch (index) {
      case 0 -> builder.id((String) value);
      case 1 -> builder.name((String) value);
      case 2 -> builder.level((ProgrammeLevel) value);
      case 3 -> builder.responsible((String) value);
      case 4 -> builder.role((String) value);
      case 5 -> builder.addHandlungsfeld((String) value);
      case 6 -> builder.addFunding((Funding) value);
      case 7 -> builder.period((Period) value);
      case 8 -> builder.description((String) value);
      case 9 -> builder.addSource((String) value);
      case 10 -> builder.extensions((Extensions) value);
      default -> throw new IndexOutOfBoundsException(index);
    }
  }
}
