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
import static nrw.bildungsnetz.model.description.ShapeConstraint.POSITIVE;
import static nrw.bildungsnetz.model.description.ShapeConstraint.max;
import static nrw.bildungsnetz.model.description.ShapeConstraint.min;
import static nrw.bildungsnetz.model.description.ShapeConstraint.size;
import static nrw.bildungsnetz.model.description.ValueType.EXTENSIONS;
import static nrw.bildungsnetz.model.description.ValueType.FLAG;
import static nrw.bildungsnetz.model.description.ValueType.TEXT;
import static nrw.bildungsnetz.model.description.ValueType.WHOLE_NUMBER;
import static nrw.bildungsnetz.model.description.ValueType.code;

import nrw.bildungsnetz.model.AssemblyKind;
import nrw.bildungsnetz.model.Committee;
import nrw.bildungsnetz.model.CommitteeBuilder;
import nrw.bildungsnetz.model.CommitteeType;
import nrw.bildungsnetz.model.Funding;
import nrw.bildungsnetz.model.Mandate;
import nrw.bildungsnetz.model.Period;
import nrw.bildungsnetz.model.description.Accessor;
import nrw.bildungsnetz.model.description.ObjectType;
import nrw.bildungsnetz.model.extensions.Extensions;
import org.jspecify.annotations.Nullable;

/** The attributes of {@link Committee}, in the order in which they are written. */
public final class CommitteeTable extends Accessor<Committee, CommitteeBuilder> {

  /** The type. */
  public static final ObjectType<Committee, CommitteeBuilder> TYPE =
      ObjectType.of(
          Committee.class,
          new CommitteeTable(),
          row("id", REQUIRED, TEXT, IDENTIFIER),
          row("type", REQUIRED, code(CommitteeType.values())),
          row("name", REQUIRED, TEXT, NON_BLANK, size(0, 255), PLAIN_TEXT),
          row("external", OPTIONAL, FLAG),
          row("parent", OPTIONAL, TEXT, "committees", IDENTIFIER).withoutCycles(),
          row("mandate", OPTIONAL, code(Mandate.values())),
          row("carriers", SET, TEXT, "organisations", IDENTIFIER),
          row("membersComplete", OPTIONAL, FLAG),
          row("hostedBy", OPTIONAL, TEXT, "organisations", IDENTIFIER),
          row("preparedBy", OPTIONAL, TEXT, "committees", IDENTIFIER).withoutCycles(),
          row("programmes", SET, TEXT, "programmes", IDENTIFIER),
          row("meetingsPerYear", OPTIONAL, WHOLE_NUMBER, POSITIVE, max(366)),
          row("meetingsAtLeast", OPTIONAL, FLAG),
          row("assemblies", SET, code(AssemblyKind.values())),
          row("fundings", LIST, FundingTable.TYPE),
          row("foundedYear", OPTIONAL, WHOLE_NUMBER, min(1800), max(2199)),
          row("predecessors", SET, TEXT, "committees", IDENTIFIER).withoutCycles(),
          row("period", OPTIONAL, PeriodTable.TYPE),
          row("description", OPTIONAL, TEXT, NON_BLANK, size(0, 10000), MULTILINE_TEXT),
          row("sources", SET, TEXT, "sources", IDENTIFIER),
          row("extensions", OPTIONAL, EXTENSIONS, NON_BLANK, MULTILINE_TEXT));

  private CommitteeTable() {}

  @Override
  protected CommitteeBuilder newBuilder() {
    return Committee.builder();
  }

  @Override
  protected Committee build(CommitteeBuilder builder) {
    return builder.build();
  }

  @Override
  protected @Nullable Object get(Committee object, int index) {
    return switch (index) {
      case 0 -> object.getId();
      case 1 -> object.getType();
      case 2 -> object.getName();
      case 3 -> object.isExternal() ? true : null;
      case 4 -> object.getParent().orElse(null);
      case 5 -> object.getMandate().orElse(null);
      case 6 -> object.getCarriers();
      case 7 -> object.isMembersComplete() ? true : null;
      case 8 -> object.getHostedBy().orElse(null);
      case 9 -> object.getPreparedBy().orElse(null);
      case 10 -> object.getProgrammes();
      case 11 -> object.getMeetingsPerYear().orElse(null);
      case 12 -> object.isMeetingsAtLeast() ? true : null;
      case 13 -> object.getAssemblies();
      case 14 -> object.getFundings();
      case 15 -> object.getFoundedYear().orElse(null);
      case 16 -> object.getPredecessors();
      case 17 -> object.getPeriod().orElse(null);
      case 18 -> object.getDescription().orElse(null);
      case 19 -> object.getSources();
      case 20 -> nullIfEmpty(object.getExtensions());
      default -> throw new IndexOutOfBoundsException(index);
    };
  }

  @Override
  protected void set(CommitteeBuilder builder, int index, Object value) {
    switch (index) {
      case 0 -> builder.id((String) value);
      case 1 -> builder.type((CommitteeType) value);
      case 2 -> builder.name((String) value);
      case 3 -> builder.external((Boolean) value);
      case 4 -> builder.parent((String) value);
      case 5 -> builder.mandate((Mandate) value);
      case 6 -> builder.addCarrier((String) value);
      case 7 -> builder.membersComplete((Boolean) value);
      case 8 -> builder.hostedBy((String) value);
      case 9 -> builder.preparedBy((String) value);
      case 10 -> builder.addProgramme((String) value);
      case 11 -> builder.meetingsPerYear((Integer) value);
      case 12 -> builder.meetingsAtLeast((Boolean) value);
      case 13 -> builder.addAssembly((AssemblyKind) value);
      case 14 -> builder.addFunding((Funding) value);
      case 15 -> builder.foundedYear((Integer) value);
      case 16 -> builder.addPredecessor((String) value);
      case 17 -> builder.period((Period) value);
      case 18 -> builder.description((String) value);
      case 19 -> builder.addSource((String) value);
      case 20 -> builder.extensions((Extensions) value);
      default -> throw new IndexOutOfBoundsException(index);
    }
  }
}
