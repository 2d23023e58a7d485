// Generated. Do not edit; to regenerate: mvn -q -Pregenerate test
package nrw.bildungsnetz.model.tables;

import static nrw.bildungsnetz.model.description.Multiplicity.OPTIONAL;
import static nrw.bildungsnetz.model.description.Multiplicity.REQUIRED;
import static nrw.bildungsnetz.model.description.Multiplicity.SET;
import static nrw.bildungsnetz.model.description.Row.row;
import static nrw.bildungsnetz.model.description.ShapeConstraint.IDENTIFIER;
import static nrw.bildungsnetz.model.description.ShapeConstraint.NON_BLANK;
import static nrw.bildungsnetz.model.description.ShapeConstraint.PLAIN_TEXT;
import static nrw.bildungsnetz.model.description.ShapeConstraint.POSITIVE;
import static nrw.bildungsnetz.model.description.ShapeConstraint.max;
import static nrw.bildungsnetz.model.description.ShapeConstraint.min;
import static nrw.bildungsnetz.model.description.ShapeConstraint.size;
import static nrw.bildungsnetz.model.description.ValueType.DAY;
import static nrw.bildungsnetz.model.description.ValueType.FLAG;
import static nrw.bildungsnetz.model.description.ValueType.TEXT;
import static nrw.bildungsnetz.model.description.ValueType.WHOLE_NUMBER;
import static nrw.bildungsnetz.model.description.ValueType.code;

import java.time.LocalDate;
import nrw.bildungsnetz.model.AgreementEvent;
import nrw.bildungsnetz.model.AgreementEventBuilder;
import nrw.bildungsnetz.model.AgreementEventKind;
import nrw.bildungsnetz.model.PoliticalBody;
import nrw.bildungsnetz.model.Vote;
import nrw.bildungsnetz.model.description.Accessor;
import nrw.bildungsnetz.model.description.ObjectType;
import org.jspecify.annotations.Nullable;

/** The attributes of {@link AgreementEvent}, in the order in which they are written. */
public final class AgreementEventTable extends Accessor<AgreementEvent, AgreementEventBuilder> {

  /** The type. */
  public static final ObjectType<AgreementEvent, AgreementEventBuilder> TYPE =
      ObjectType.of(
          AgreementEvent.class,
          new AgreementEventTable(),
          row("kind", REQUIRED, code(AgreementEventKind.values())),
          row("date", OPTIONAL, DAY),
          row("year", OPTIONAL, WHOLE_NUMBER, min(1800), max(2199)),
          row("notBefore", OPTIONAL, DAY),
          row("notAfter", OPTIONAL, DAY),
          row("planned", OPTIONAL, FLAG),
          row("subject", OPTIONAL, TEXT, NON_BLANK, size(0, 255), PLAIN_TEXT),
          row("decidedBy", OPTIONAL, code(PoliticalBody.values())),
          row("vote", OPTIONAL, VoteTable.TYPE),
          row("readings", OPTIONAL, WHOLE_NUMBER, POSITIVE),
          row("attendees", SET, TEXT, "organisations", IDENTIFIER),
          row("sources", SET, TEXT, "sources", IDENTIFIER));

  private AgreementEventTable() {}

  @Override
  protected AgreementEventBuilder newBuilder() {
    return AgreementEvent.builder();
  }

  @Override
  protected AgreementEvent build(AgreementEventBuilder builder) {
    return builder.build();
  }

  @Override
  protected @Nullable Object get(AgreementEvent object, int index) {
    return switch (index) {
      case 0 -> object.getKind();
      case 1 -> object.getDate().orElse(null);
      case 2 -> object.getYear().orElse(null);
      case 3 -> object.getNotBefore().orElse(null);
      case 4 -> object.getNotAfter().orElse(null);
      case 5 -> object.isPlanned() ? true : null;
      case 6 -> object.getSubject().orElse(null);
      case 7 -> object.getDecidedBy().orElse(null);
      case 8 -> object.getVote().orElse(null);
      case 9 -> object.getReadings().orElse(null);
      case 10 -> object.getAttendees();
      case 11 -> object.getSources();
      default -> throw new IndexOutOfBoundsException(index);
    };
  }

  @Override
  protected void set(AgreementEventBuilder builder, int index, Object value) {
    switch (index) {
      case 0 -> builder.kind((AgreementEventKind) value);
      case 1 -> builder.date((LocalDate) value);
      case 2 -> builder.year((Integer) value);
      case 3 -> builder.notBefore((LocalDate) value);
      case 4 -> builder.notAfter((LocalDate) value);
      case 5 -> builder.planned((Boolean) value);
      case 6 -> builder.subject((String) value);
      case 7 -> builder.decidedBy((PoliticalBody) value);
      case 8 -> builder.vote((Vote) value);
      case 9 -> builder.readings((Integer) value);
      case 10 -> builder.addAttendee((String) value);
      case 11 -> builder.addSource((String) value);
      default -> throw new IndexOutOfBoundsException(index);
    }
  }
}
