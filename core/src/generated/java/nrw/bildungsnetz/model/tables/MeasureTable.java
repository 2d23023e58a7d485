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

import nrw.bildungsnetz.model.Funding;
import nrw.bildungsnetz.model.Measure;
import nrw.bildungsnetz.model.MeasureBuilder;
import nrw.bildungsnetz.model.MeasureStage;
import nrw.bildungsnetz.model.Period;
import nrw.bildungsnetz.model.description.Accessor;
import nrw.bildungsnetz.model.description.ObjectType;
import nrw.bildungsnetz.model.extensions.Extensions;
import org.jspecify.annotations.Nullable;

/** The attributes of {@link Measure}, in the order in which they are written. */
public final class MeasureTable extends Accessor<Measure, MeasureBuilder> {

  /** The type. */
  public static final ObjectType<Measure, MeasureBuilder> TYPE =
      ObjectType.of(
          Measure.class,
          new MeasureTable(),
          row("id", REQUIRED, TEXT, IDENTIFIER),
          row("name", REQUIRED, TEXT, NON_BLANK, size(0, 255), PLAIN_TEXT),
          row("description", OPTIONAL, TEXT, NON_BLANK, size(0, 10000), MULTILINE_TEXT),
          row("goals", SET, TEXT, "goals", IDENTIFIER),
          row("handlungsfelder", SET, TEXT, "handlungsfelder", IDENTIFIER),
          row("transitions", SET, TEXT, "transitions", IDENTIFIER),
          row("responsible", OPTIONAL, TEXT, "committees", IDENTIFIER),
          row("carriers", SET, TEXT, "organisations", IDENTIFIER),
          row("partners", SET, TEXT, "organisations", IDENTIFIER),
          row("programmes", SET, TEXT, "programmes", IDENTIFIER),
          row("fundings", LIST, FundingTable.TYPE),
          row("sozialraeume", SET, TEXT, "sozialraeume", IDENTIFIER),
          row("targetGroups", SET, TEXT, NON_BLANK, size(0, 255), PLAIN_TEXT),
          row("sdgs", SET, WHOLE_NUMBER, min(1), max(17)),
          row("stages", LIST, MeasureStageTable.TYPE),
          row("period", OPTIONAL, PeriodTable.TYPE),
          row("sources", SET, TEXT, "sources", IDENTIFIER),
          row("extensions", OPTIONAL, EXTENSIONS, NON_BLANK, MULTILINE_TEXT));

  private MeasureTable() {}

  @Override
  protected MeasureBuilder newBuilder() {
    return Measure.builder();
  }

  @Override
  protected Measure build(MeasureBuilder builder) {
    return builder.build();
  }

  @Override
  protected @Nullable Object get(Measure object, int index) {
    return switch (index) {
      case 0 -> object.getId();
      case 1 -> object.getName();
      case 2 -> object.getDescription().orElse(null);
      case 3 -> object.getGoals();
      case 4 -> object.getHandlungsfelder();
      case 5 -> object.getTransitions();
      case 6 -> object.getResponsible().orElse(null);
      case 7 -> object.getCarriers();
      case 8 -> object.getPartners();
      case 9 -> object.getProgrammes();
      case 10 -> object.getFundings();
      case 11 -> object.getSozialraeume();
      case 12 -> object.getTargetGroups();
      case 13 -> object.getSdgs();
      case 14 -> object.getStages();
      case 15 -> object.getPeriod().orElse(null);
      case 16 -> object.getSources();
      case 17 -> nullIfEmpty(object.getExtensions());
      default -> throw new IndexOutOfBoundsException(index);
    };
  }

  @Override
  protected void set(MeasureBuilder builder, int index, Object value) {
    switch (index) {
      case 0 -> builder.id((String) value);
      case 1 -> builder.name((String) value);
      case 2 -> builder.description((String) value);
      case 3 -> builder.addGoal((String) value);
      case 4 -> builder.addHandlungsfeld((String) value);
      case 5 -> builder.addTransition((String) value);
      case 6 -> builder.responsible((String) value);
      case 7 -> builder.addCarrier((String) value);
      case 8 -> builder.addPartner((String) value);
      case 9 -> builder.addProgramme((String) value);
      case 10 -> builder.addFunding((Funding) value);
      case 11 -> builder.addSozialraum((String) value);
      case 12 -> builder.addTargetGroup((String) value);
      case 13 -> builder.addSdg((Integer) value);
      case 14 -> builder.addStage((MeasureStage) value);
      case 15 -> builder.period((Period) value);
      case 16 -> builder.addSource((String) value);
      case 17 -> builder.extensions((Extensions) value);
      default -> throw new IndexOutOfBoundsException(index);
    }
  }
}
