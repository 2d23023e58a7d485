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
import static nrw.bildungsnetz.model.description.ShapeConstraint.SCHULFORM_KEY;
import static nrw.bildungsnetz.model.description.ShapeConstraint.size;
import static nrw.bildungsnetz.model.description.ValueType.EXTENSIONS;
import static nrw.bildungsnetz.model.description.ValueType.TEXT;
import static nrw.bildungsnetz.model.description.ValueType.code;

import nrw.bildungsnetz.codes.Bildungsstufe;
import nrw.bildungsnetz.codes.Jahrgangsstufe;
import nrw.bildungsnetz.model.Instrument;
import nrw.bildungsnetz.model.Period;
import nrw.bildungsnetz.model.Transition;
import nrw.bildungsnetz.model.TransitionBuilder;
import nrw.bildungsnetz.model.TransitionDirection;
import nrw.bildungsnetz.model.description.Accessor;
import nrw.bildungsnetz.model.description.ObjectType;
import nrw.bildungsnetz.model.extensions.Extensions;
import org.jspecify.annotations.Nullable;

/** The attributes of {@link Transition}, in the order in which they are written. */
public final class TransitionTable extends Accessor<Transition, TransitionBuilder> {

  /** The type. */
  public static final ObjectType<Transition, TransitionBuilder> TYPE =
      ObjectType.of(
          Transition.class,
          new TransitionTable(),
          row("id", REQUIRED, TEXT, IDENTIFIER),
          row("name", REQUIRED, TEXT, NON_BLANK, size(0, 255), PLAIN_TEXT),
          row("direction", REQUIRED, code(TransitionDirection.values())),
          row("fromStages", SET, code(Bildungsstufe.values())),
          row("toStages", SET, code(Bildungsstufe.values())),
          row("fromSchulformen", SET, TEXT, SCHULFORM_KEY),
          row("toSchulformen", SET, TEXT, SCHULFORM_KEY),
          row("grades", SET, code(Jahrgangsstufe.values())),
          row("targetGroups", SET, TEXT, NON_BLANK, size(0, 255), PLAIN_TEXT),
          row("handlungsfelder", SET, TEXT, "handlungsfelder", IDENTIFIER),
          row("givingOrganisations", SET, TEXT, "organisations", IDENTIFIER),
          row("receivingOrganisations", SET, TEXT, "organisations", IDENTIFIER),
          row("coordinatingOrganisations", SET, TEXT, "organisations", IDENTIFIER),
          row("committees", SET, TEXT, "committees", IDENTIFIER),
          row("instruments", LIST, InstrumentTable.TYPE),
          row("description", OPTIONAL, TEXT, NON_BLANK, size(0, 10000), MULTILINE_TEXT),
          row("period", OPTIONAL, PeriodTable.TYPE),
          row("sources", SET, TEXT, "sources", IDENTIFIER),
          row("extensions", OPTIONAL, EXTENSIONS, NON_BLANK, MULTILINE_TEXT));

  private TransitionTable() {}

  @Override
  protected TransitionBuilder newBuilder() {
    return Transition.builder();
  }

  @Override
  protected Transition build(TransitionBuilder builder) {
    return builder.build();
  }

  @Override
  protected @Nullable Object get(Transition object, int index) {
    return switch (index) {
      case 0 -> object.getId();
      case 1 -> object.getName();
      case 2 -> object.getDirection();
      case 3 -> object.getFromStages();
      case 4 -> object.getToStages();
      case 5 -> object.getFromSchulformen();
      case 6 -> object.getToSchulformen();
      case 7 -> object.getGrades();
      case 8 -> object.getTargetGroups();
      case 9 -> object.getHandlungsfelder();
      case 10 -> object.getGivingOrganisations();
      case 11 -> object.getReceivingOrganisations();
      case 12 -> object.getCoordinatingOrganisations();
      case 13 -> object.getCommittees();
      case 14 -> object.getInstruments();
      case 15 -> object.getDescription().orElse(null);
      case 16 -> object.getPeriod().orElse(null);
      case 17 -> object.getSources();
      case 18 -> nullIfEmpty(object.getExtensions());
      default -> throw new IndexOutOfBoundsException(index);
    };
  }

  @Override
  protected void set(TransitionBuilder builder, int index, Object value) {
    switch (index) {
      case 0 -> builder.id((String) value);
      case 1 -> builder.name((String) value);
      case 2 -> builder.direction((TransitionDirection) value);
      case 3 -> builder.addFromStage((Bildungsstufe) value);
      case 4 -> builder.addToStage((Bildungsstufe) value);
      case 5 -> builder.addFromSchulform((String) value);
      case 6 -> builder.addToSchulform((String) value);
      case 7 -> builder.addGrade((Jahrgangsstufe) value);
      case 8 -> builder.addTargetGroup((String) value);
      case 9 -> builder.addHandlungsfeld((String) value);
      case 10 -> builder.addGivingOrganisation((String) value);
      case 11 -> builder.addReceivingOrganisation((String) value);
      case 12 -> builder.addCoordinatingOrganisation((String) value);
      case 13 -> builder.addCommittee((String) value);
      case 14 -> builder.addInstrument((Instrument) value);
      case 15 -> builder.description((String) value);
      case 16 -> builder.period((Period) value);
      case 17 -> builder.addSource((String) value);
      case 18 -> builder.extensions((Extensions) value);
      default -> throw new IndexOutOfBoundsException(index);
    }
  }
}
