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
import static nrw.bildungsnetz.model.description.ShapeConstraint.SCHULFORM_KEY;
import static nrw.bildungsnetz.model.description.ShapeConstraint.size;
import static nrw.bildungsnetz.model.description.ValueType.EXTENSIONS;
import static nrw.bildungsnetz.model.description.ValueType.FLAG;
import static nrw.bildungsnetz.model.description.ValueType.TEXT;
import static nrw.bildungsnetz.model.description.ValueType.code;

import nrw.bildungsnetz.model.Membership;
import nrw.bildungsnetz.model.MembershipBuilder;
import nrw.bildungsnetz.model.Period;
import nrw.bildungsnetz.model.Representation;
import nrw.bildungsnetz.model.Role;
import nrw.bildungsnetz.model.description.Accessor;
import nrw.bildungsnetz.model.description.ObjectType;
import nrw.bildungsnetz.model.extensions.Extensions;
import org.jspecify.annotations.Nullable;

/** The attributes of {@link Membership}, in the order in which they are written. */
public final class MembershipTable extends Accessor<Membership, MembershipBuilder> {

  /** The type. */
  public static final ObjectType<Membership, MembershipBuilder> TYPE =
      ObjectType.of(
          Membership.class,
          new MembershipTable(),
          row("id", REQUIRED, TEXT, IDENTIFIER),
          row("committee", REQUIRED, TEXT, "committees", IDENTIFIER),
          row("seat", OPTIONAL, TEXT, "seats", IDENTIFIER),
          row("organisation", OPTIONAL, TEXT, "organisations", IDENTIFIER),
          row("sentBy", OPTIONAL, TEXT, "committees", IDENTIFIER),
          row("represents", OPTIONAL, code(Representation.values())),
          row("schulformen", SET, TEXT, SCHULFORM_KEY),
          row("allSchulformen", OPTIONAL, FLAG),
          row("role", OPTIONAL, code(Role.values())),
          row("office", OPTIONAL, TEXT, NON_BLANK, size(0, 255), PLAIN_TEXT),
          row("person", OPTIONAL, TEXT, NON_BLANK, size(0, 255), PLAIN_TEXT),
          row("advisory", OPTIONAL, FLAG),
          row("period", OPTIONAL, PeriodTable.TYPE),
          row("sources", SET, TEXT, "sources", IDENTIFIER),
          row("extensions", OPTIONAL, EXTENSIONS, NON_BLANK, MULTILINE_TEXT));

  private MembershipTable() {}

  @Override
  protected MembershipBuilder newBuilder() {
    return Membership.builder();
  }

  @Override
  protected Membership build(MembershipBuilder builder) {
    return builder.build();
  }

  @Override
  protected @Nullable Object get(Membership object, int index) {
    return switch (index) {
      case 0 -> object.getId();
      case 1 -> object.getCommittee();
      case 2 -> object.getSeat().orElse(null);
      case 3 -> object.getOrganisation().orElse(null);
      case 4 -> object.getSentBy().orElse(null);
      case 5 -> object.getRepresents().orElse(null);
      case 6 -> object.getSchulformen();
      case 7 -> object.isAllSchulformen() ? true : null;
      case 8 -> object.getRole().orElse(null);
      case 9 -> object.getOffice().orElse(null);
      case 10 -> object.getPerson().orElse(null);
      case 11 -> object.isAdvisory() ? true : null;
      case 12 -> object.getPeriod().orElse(null);
      case 13 -> object.getSources();
      case 14 -> nullIfEmpty(object.getExtensions());
      default -> throw new IndexOutOfBoundsException(index);
    };
  }

  @Override
  protected void set(MembershipBuilder builder, int index, Object value) {
    switch (index) {
      case 0 -> builder.id((String) value);
      case 1 -> builder.committee((String) value);
      case 2 -> builder.seat((String) value);
      case 3 -> builder.organisation((String) value);
      case 4 -> builder.sentBy((String) value);
      case 5 -> builder.represents((Representation) value);
      case 6 -> builder.addSchulform((String) value);
      case 7 -> builder.allSchulformen((Boolean) value);
      case 8 -> builder.role((Role) value);
      case 9 -> builder.office((String) value);
      case 10 -> builder.person((String) value);
      case 11 -> builder.advisory((Boolean) value);
      case 12 -> builder.period((Period) value);
      case 13 -> builder.addSource((String) value);
      case 14 -> builder.extensions((Extensions) value);
      default -> throw new IndexOutOfBoundsException(index);
    }
  }
}
