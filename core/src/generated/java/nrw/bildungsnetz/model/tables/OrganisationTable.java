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
import static nrw.bildungsnetz.model.description.ShapeConstraint.SCHULFORM_KEY;
import static nrw.bildungsnetz.model.description.ShapeConstraint.SCHULNUMMER_KEY;
import static nrw.bildungsnetz.model.description.ShapeConstraint.agsKey;
import static nrw.bildungsnetz.model.description.ShapeConstraint.max;
import static nrw.bildungsnetz.model.description.ShapeConstraint.min;
import static nrw.bildungsnetz.model.description.ShapeConstraint.size;
import static nrw.bildungsnetz.model.description.ValueType.EXTENSIONS;
import static nrw.bildungsnetz.model.description.ValueType.FLAG;
import static nrw.bildungsnetz.model.description.ValueType.TEXT;
import static nrw.bildungsnetz.model.description.ValueType.WHOLE_NUMBER;
import static nrw.bildungsnetz.model.description.ValueType.code;

import nrw.bildungsnetz.codes.Regierungsbezirk;
import nrw.bildungsnetz.model.Organisation;
import nrw.bildungsnetz.model.OrganisationBuilder;
import nrw.bildungsnetz.model.OrganisationKind;
import nrw.bildungsnetz.model.Period;
import nrw.bildungsnetz.model.description.Accessor;
import nrw.bildungsnetz.model.description.ObjectType;
import nrw.bildungsnetz.model.extensions.Extensions;
import org.jspecify.annotations.Nullable;

/** The attributes of {@link Organisation}, in the order in which they are written. */
public final class OrganisationTable extends Accessor<Organisation, OrganisationBuilder> {

  /** The type. */
  public static final ObjectType<Organisation, OrganisationBuilder> TYPE =
      ObjectType.of(
          Organisation.class,
          new OrganisationTable(),
          row("id", REQUIRED, TEXT, IDENTIFIER),
          row("name", REQUIRED, TEXT, NON_BLANK, size(0, 255), PLAIN_TEXT),
          row("kind", REQUIRED, code(OrganisationKind.values())),
          row("collective", OPTIONAL, FLAG),
          row("memberCount", OPTIONAL, WHOLE_NUMBER, POSITIVE),
          row("partOf", OPTIONAL, TEXT, "organisations", IDENTIFIER).withoutCycles(),
          row("regierungsbezirk", OPTIONAL, code(Regierungsbezirk.values())),
          row("ags", OPTIONAL, TEXT, agsKey(0)),
          row("schulnummer", OPTIONAL, TEXT, SCHULNUMMER_KEY),
          row("schulform", OPTIONAL, TEXT, SCHULFORM_KEY),
          row("programmes", SET, TEXT, "programmes", IDENTIFIER),
          row("foundedYear", OPTIONAL, WHOLE_NUMBER, min(1800), max(2199)),
          row("predecessors", SET, TEXT, "organisations", IDENTIFIER).withoutCycles(),
          row("period", OPTIONAL, PeriodTable.TYPE),
          row("description", OPTIONAL, TEXT, NON_BLANK, size(0, 10000), MULTILINE_TEXT),
          row("sources", SET, TEXT, "sources", IDENTIFIER),
          row("extensions", OPTIONAL, EXTENSIONS, NON_BLANK, MULTILINE_TEXT));

  private OrganisationTable() {}

  @Override
  protected OrganisationBuilder newBuilder() {
    return Organisation.builder();
  }

  @Override
  protected Organisation build(OrganisationBuilder builder) {
    return builder.build();
  }

  @Override
  protected @Nullable Object get(Organisation object, int index) {
    return switch (index) {
      case 0 -> object.getId();
      case 1 -> object.getName();
      case 2 -> object.getKind();
      case 3 -> object.isCollective() ? true : null;
      case 4 -> object.getMemberCount().orElse(null);
      case 5 -> object.getPartOf().orElse(null);
      case 6 -> object.getRegierungsbezirk().orElse(null);
      case 7 -> object.getAgs().orElse(null);
      case 8 -> object.getSchulnummer().orElse(null);
      case 9 -> object.getSchulform().orElse(null);
      case 10 -> object.getProgrammes();
      case 11 -> object.getFoundedYear().orElse(null);
      case 12 -> object.getPredecessors();
      case 13 -> object.getPeriod().orElse(null);
      case 14 -> object.getDescription().orElse(null);
      case 15 -> object.getSources();
      case 16 -> nullIfEmpty(object.getExtensions());
      default -> throw new IndexOutOfBoundsException(index);
    };
  }

  @Override
  protected void set(OrganisationBuilder builder, int index, Object value) {
    switch (index) {
      case 0 -> builder.id((String) value);
      case 1 -> builder.name((String) value);
      case 2 -> builder.kind((OrganisationKind) value);
      case 3 -> builder.collective((Boolean) value);
      case 4 -> builder.memberCount((Integer) value);
      case 5 -> builder.partOf((String) value);
      case 6 -> builder.regierungsbezirk((Regierungsbezirk) value);
      case 7 -> builder.ags((String) value);
      case 8 -> builder.schulnummer((String) value);
      case 9 -> builder.schulform((String) value);
      case 10 -> builder.addProgramme((String) value);
      case 11 -> builder.foundedYear((Integer) value);
      case 12 -> builder.addPredecessor((String) value);
      case 13 -> builder.period((Period) value);
      case 14 -> builder.description((String) value);
      case 15 -> builder.addSource((String) value);
      case 16 -> builder.extensions((Extensions) value);
      default -> throw new IndexOutOfBoundsException(index);
    }
  }
}
