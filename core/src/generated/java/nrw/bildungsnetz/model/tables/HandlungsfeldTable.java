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
import static nrw.bildungsnetz.model.description.ShapeConstraint.POSITIVE;
import static nrw.bildungsnetz.model.description.ShapeConstraint.max;
import static nrw.bildungsnetz.model.description.ShapeConstraint.min;
import static nrw.bildungsnetz.model.description.ShapeConstraint.size;
import static nrw.bildungsnetz.model.description.ValueType.EXTENSIONS;
import static nrw.bildungsnetz.model.description.ValueType.FLAG;
import static nrw.bildungsnetz.model.description.ValueType.TEXT;
import static nrw.bildungsnetz.model.description.ValueType.WHOLE_NUMBER;
import static nrw.bildungsnetz.model.description.ValueType.code;

import nrw.bildungsnetz.model.Bearbeitungsform;
import nrw.bildungsnetz.model.Handlungsfeld;
import nrw.bildungsnetz.model.HandlungsfeldBuilder;
import nrw.bildungsnetz.model.HandlungsfeldKind;
import nrw.bildungsnetz.model.Period;
import nrw.bildungsnetz.model.description.Accessor;
import nrw.bildungsnetz.model.description.ObjectType;
import nrw.bildungsnetz.model.extensions.Extensions;
import org.jspecify.annotations.Nullable;

/** The attributes of {@link Handlungsfeld}, in the order in which they are written. */
public final class HandlungsfeldTable extends Accessor<Handlungsfeld, HandlungsfeldBuilder> {

  /** The type. */
  public static final ObjectType<Handlungsfeld, HandlungsfeldBuilder> TYPE =
      ObjectType.of(
          Handlungsfeld.class,
          new HandlungsfeldTable(),
          row("id", REQUIRED, TEXT, IDENTIFIER),
          row("name", REQUIRED, TEXT, NON_BLANK, size(0, 255), PLAIN_TEXT),
          row("kind", OPTIONAL, code(HandlungsfeldKind.values())),
          row("crossCutting", OPTIONAL, FLAG),
          row("runsThrough", SET, TEXT, "handlungsfelder", IDENTIFIER),
          row("priority", OPTIONAL, FLAG),
          row("collective", OPTIONAL, FLAG),
          row("fieldCount", OPTIONAL, WHOLE_NUMBER, POSITIVE),
          row("description", OPTIONAL, TEXT, NON_BLANK, size(0, 10000), MULTILINE_TEXT),
          row("catalogueTopics", SET, TEXT, NON_BLANK, size(0, 40), PLAIN_TEXT),
          row("topics", SET, TEXT, NON_BLANK, size(0, 255), PLAIN_TEXT),
          row("targetGroups", SET, TEXT, NON_BLANK, size(0, 255), PLAIN_TEXT),
          row("bearbeitungsformen", SET, code(Bearbeitungsform.values())),
          row("coordinator", OPTIONAL, TEXT, "committees", IDENTIFIER),
          row("committees", SET, TEXT, "committees", IDENTIFIER),
          row("responsibleOrganisations", SET, TEXT, "organisations", IDENTIFIER),
          row("sozialraeume", SET, TEXT, "sozialraeume", IDENTIFIER),
          row("sdgs", SET, WHOLE_NUMBER, min(1), max(17)),
          row("resolution", OPTIONAL, TEXT, "resolutions", IDENTIFIER),
          row("predecessors", SET, TEXT, "handlungsfelder", IDENTIFIER).withoutCycles(),
          row("reviewAfterYears", OPTIONAL, WHOLE_NUMBER, POSITIVE),
          row("reviewAfterYearsAtMost", OPTIONAL, WHOLE_NUMBER, POSITIVE),
          row("period", OPTIONAL, PeriodTable.TYPE),
          row("sources", SET, TEXT, "sources", IDENTIFIER),
          row("extensions", OPTIONAL, EXTENSIONS, NON_BLANK, MULTILINE_TEXT));

  private HandlungsfeldTable() {}

  @Override
  protected HandlungsfeldBuilder newBuilder() {
    return Handlungsfeld.builder();
  }

  @Override
  protected Handlungsfeld build(HandlungsfeldBuilder builder) {
    return builder.build();
  }

  @Override
  protected @Nullable Object get(Handlungsfeld object, int index) {
    return switch (index) {
      case 0 -> object.getId();
      case 1 -> object.getName();
      case 2 -> object.getKind().orElse(null);
      case 3 -> object.isCrossCutting() ? true : null;
      case 4 -> object.getRunsThrough();
      case 5 -> object.isPriority() ? true : null;
      case 6 -> object.isCollective() ? true : null;
      case 7 -> object.getFieldCount().orElse(null);
      case 8 -> object.getDescription().orElse(null);
      case 9 -> object.getCatalogueTopics();
      case 10 -> object.getTopics();
      case 11 -> object.getTargetGroups();
      case 12 -> object.getBearbeitungsformen();
      case 13 -> object.getCoordinator().orElse(null);
      case 14 -> object.getCommittees();
      case 15 -> object.getResponsibleOrganisations();
      case 16 -> object.getSozialraeume();
      case 17 -> object.getSdgs();
      case 18 -> object.getResolution().orElse(null);
      case 19 -> object.getPredecessors();
      case 20 -> object.getReviewAfterYears().orElse(null);
      case 21 -> object.getReviewAfterYearsAtMost().orElse(null);
      case 22 -> object.getPeriod().orElse(null);
      case 23 -> object.getSources();
      case 24 -> nullIfEmpty(object.getExtensions());
      default -> throw new IndexOutOfBoundsException(index);
    };
  }

  @Override
  protected void set(HandlungsfeldBuilder builder, int index, Object value) {
    switch (index) {
      case 0 -> builder.id((String) value);
      case 1 -> builder.name((String) value);
      case 2 -> builder.kind((HandlungsfeldKind) value);
      case 3 -> builder.crossCutting((Boolean) value);
      case 4 -> builder.addRunsThrough((String) value);
      case 5 -> builder.priority((Boolean) value);
      case 6 -> builder.collective((Boolean) value);
      case 7 -> builder.fieldCount((Integer) value);
      case 8 -> builder.description((String) value);
      case 9 -> builder.addCatalogueTopic((String) value);
      case 10 -> builder.addTopic((String) value);
      case 11 -> builder.addTargetGroup((String) value);
      case 12 -> builder.addBearbeitungsform((Bearbeitungsform) value);
      case 13 -> builder.coordinator((String) value);
      case 14 -> builder.addCommittee((String) value);
      case 15 -> builder.addResponsibleOrganisation((String) value);
      case 16 -> builder.addSozialraum((String) value);
      case 17 -> builder.addSdg((Integer) value);
      case 18 -> builder.resolution((String) value);
      case 19 -> builder.addPredecessor((String) value);
      case 20 -> builder.reviewAfterYears((Integer) value);
      case 21 -> builder.reviewAfterYearsAtMost((Integer) value);
      case 22 -> builder.period((Period) value);
      case 23 -> builder.addSource((String) value);
      case 24 -> builder.extensions((Extensions) value);
      default -> throw new IndexOutOfBoundsException(index);
    }
  }
}
