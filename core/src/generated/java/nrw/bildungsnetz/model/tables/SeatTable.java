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
import static nrw.bildungsnetz.model.description.ShapeConstraint.max;
import static nrw.bildungsnetz.model.description.ShapeConstraint.size;
import static nrw.bildungsnetz.model.description.ValueType.EXTENSIONS;
import static nrw.bildungsnetz.model.description.ValueType.FLAG;
import static nrw.bildungsnetz.model.description.ValueType.TEXT;
import static nrw.bildungsnetz.model.description.ValueType.WHOLE_NUMBER;
import static nrw.bildungsnetz.model.description.ValueType.code;

import nrw.bildungsnetz.model.Period;
import nrw.bildungsnetz.model.Representation;
import nrw.bildungsnetz.model.Seat;
import nrw.bildungsnetz.model.SeatBuilder;
import nrw.bildungsnetz.model.Selection;
import nrw.bildungsnetz.model.description.Accessor;
import nrw.bildungsnetz.model.description.ObjectType;
import nrw.bildungsnetz.model.extensions.Extensions;
import org.jspecify.annotations.Nullable;

/** The attributes of {@link Seat}, in the order in which they are written. */
public final class SeatTable extends Accessor<Seat, SeatBuilder> {

  /** The type. */
  public static final ObjectType<Seat, SeatBuilder> TYPE =
      ObjectType.of(
          Seat.class,
          new SeatTable(),
          row("id", REQUIRED, TEXT, IDENTIFIER),
          row("committee", REQUIRED, TEXT, "committees", IDENTIFIER),
          row("name", OPTIONAL, TEXT, NON_BLANK, size(0, 255), PLAIN_TEXT),
          row("represents", OPTIONAL, code(Representation.values())),
          row("organisations", SET, TEXT, "organisations", IDENTIFIER),
          row("places", OPTIONAL, WHOLE_NUMBER, POSITIVE),
          row("rotating", OPTIONAL, FLAG),
          row("rotatingAmong", OPTIONAL, WHOLE_NUMBER, POSITIVE),
          row("advisory", OPTIONAL, FLAG),
          row("selection", OPTIONAL, code(Selection.values())),
          row("schulformen", SET, TEXT, SCHULFORM_KEY),
          row("allSchulformen", OPTIONAL, FLAG),
          row("meetingsPerYear", OPTIONAL, WHOLE_NUMBER, POSITIVE, max(366)),
          row("period", OPTIONAL, PeriodTable.TYPE),
          row("sources", SET, TEXT, "sources", IDENTIFIER),
          row("extensions", OPTIONAL, EXTENSIONS, NON_BLANK, MULTILINE_TEXT));

  private SeatTable() {}

  @Override
  protected SeatBuilder newBuilder() {
    return Seat.builder();
  }

  @Override
  protected Seat build(SeatBuilder builder) {
    return builder.build();
  }

  @Override
  protected @Nullable Object get(Seat object, int index) {
    return switch (index) {
      case 0 -> object.getId();
      case 1 -> object.getCommittee();
      case 2 -> object.getName().orElse(null);
      case 3 -> object.getRepresents().orElse(null);
      case 4 -> object.getOrganisations();
      case 5 -> object.getPlaces().orElse(null);
      case 6 -> object.isRotating() ? true : null;
      case 7 -> object.getRotatingAmong().orElse(null);
      case 8 -> object.isAdvisory() ? true : null;
      case 9 -> object.getSelection().orElse(null);
      case 10 -> object.getSchulformen();
      case 11 -> object.isAllSchulformen() ? true : null;
      case 12 -> object.getMeetingsPerYear().orElse(null);
      case 13 -> object.getPeriod().orElse(null);
      case 14 -> object.getSources();
      case 15 -> nullIfEmpty(object.getExtensions());
      default -> throw new IndexOutOfBoundsException(index);
    };
  }

  @Override
  protected void set(SeatBuilder builder, int index, Object value) {
    switch (index) {
      case 0 -> builder.id((String) value);
      case 1 -> builder.committee((String) value);
      case 2 -> builder.name((String) value);
      case 3 -> builder.represents((Representation) value);
      case 4 -> builder.addOrganisation((String) value);
      case 5 -> builder.places((Integer) value);
      case 6 -> builder.rotating((Boolean) value);
      case 7 -> builder.rotatingAmong((Integer) value);
      case 8 -> builder.advisory((Boolean) value);
      case 9 -> builder.selection((Selection) value);
      case 10 -> builder.addSchulform((String) value);
      case 11 -> builder.allSchulformen((Boolean) value);
      case 12 -> builder.meetingsPerYear((Integer) value);
      case 13 -> builder.period((Period) value);
      case 14 -> builder.addSource((String) value);
      case 15 -> builder.extensions((Extensions) value);
      default -> throw new IndexOutOfBoundsException(index);
    }
  }
}
