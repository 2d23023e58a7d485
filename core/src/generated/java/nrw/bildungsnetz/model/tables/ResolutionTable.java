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
import static nrw.bildungsnetz.model.description.ValueType.DAY;
import static nrw.bildungsnetz.model.description.ValueType.EXTENSIONS;
import static nrw.bildungsnetz.model.description.ValueType.FLAG;
import static nrw.bildungsnetz.model.description.ValueType.TEXT;
import static nrw.bildungsnetz.model.description.ValueType.WHOLE_NUMBER;
import static nrw.bildungsnetz.model.description.ValueType.code;

import java.time.LocalDate;
import nrw.bildungsnetz.model.Consensus;
import nrw.bildungsnetz.model.FollowUp;
import nrw.bildungsnetz.model.PoliticalBody;
import nrw.bildungsnetz.model.Reservation;
import nrw.bildungsnetz.model.Resolution;
import nrw.bildungsnetz.model.ResolutionBuilder;
import nrw.bildungsnetz.model.ResolutionKind;
import nrw.bildungsnetz.model.Side;
import nrw.bildungsnetz.model.Vote;
import nrw.bildungsnetz.model.description.Accessor;
import nrw.bildungsnetz.model.description.ObjectType;
import nrw.bildungsnetz.model.extensions.Extensions;
import org.jspecify.annotations.Nullable;

/** The attributes of {@link Resolution}, in the order in which they are written. */
public final class ResolutionTable extends Accessor<Resolution, ResolutionBuilder> {

  /** The type. */
  public static final ObjectType<Resolution, ResolutionBuilder> TYPE =
      ObjectType.of(
          Resolution.class,
          new ResolutionTable(),
          row("id", REQUIRED, TEXT, IDENTIFIER),
          row("kind", REQUIRED, code(ResolutionKind.values())),
          row("name", REQUIRED, TEXT, NON_BLANK, size(0, 255), PLAIN_TEXT),
          row("date", OPTIONAL, DAY),
          row("year", OPTIONAL, WHOLE_NUMBER, min(1800), max(2199)),
          row("notBefore", OPTIONAL, DAY),
          row("notAfter", OPTIONAL, DAY),
          row("description", OPTIONAL, TEXT, NON_BLANK, size(0, 10000), MULTILINE_TEXT),
          row("planned", OPTIONAL, FLAG),
          row("committee", OPTIONAL, TEXT, "committees", IDENTIFIER),
          row("meeting", OPTIONAL, TEXT, "meetings", IDENTIFIER),
          row("politicalBody", OPTIONAL, code(PoliticalBody.values())),
          row("consensus", OPTIONAL, code(Consensus.values())),
          row("dissentingSides", SET, code(Side.values())),
          row("vote", OPTIONAL, VoteTable.TYPE),
          row("handlungsfelder", SET, TEXT, "handlungsfelder", IDENTIFIER),
          row("goals", SET, TEXT, "goals", IDENTIFIER),
          row("measures", SET, TEXT, "measures", IDENTIFIER),
          row("transitions", SET, TEXT, "transitions", IDENTIFIER),
          row("agreements", SET, TEXT, "agreements", IDENTIFIER),
          row("committees", SET, TEXT, "committees", IDENTIFIER),
          row("budgetRelevant", OPTIONAL, FLAG),
          row("reservation", OPTIONAL, code(Reservation.values())),
          row("followUps", LIST, FollowUpTable.TYPE),
          row("sources", SET, TEXT, "sources", IDENTIFIER),
          row("extensions", OPTIONAL, EXTENSIONS, NON_BLANK, MULTILINE_TEXT));

  private ResolutionTable() {}

  @Override
  protected ResolutionBuilder newBuilder() {
    return Resolution.builder();
  }

  @Override
  protected Resolution build(ResolutionBuilder builder) {
    return builder.build();
  }

  @Override
  protected @Nullable Object get(Resolution object, int index) {
    return switch (index) {
      case 0 -> object.getId();
      case 1 -> object.getKind();
      case 2 -> object.getName();
      case 3 -> object.getDate().orElse(null);
      case 4 -> object.getYear().orElse(null);
      case 5 -> object.getNotBefore().orElse(null);
      case 6 -> object.getNotAfter().orElse(null);
      case 7 -> object.getDescription().orElse(null);
      case 8 -> object.isPlanned() ? true : null;
      case 9 -> object.getCommittee().orElse(null);
      case 10 -> object.getMeeting().orElse(null);
      case 11 -> object.getPoliticalBody().orElse(null);
      case 12 -> object.getConsensus().orElse(null);
      case 13 -> object.getDissentingSides();
      case 14 -> object.getVote().orElse(null);
      case 15 -> object.getHandlungsfelder();
      case 16 -> object.getGoals();
      case 17 -> object.getMeasures();
      case 18 -> object.getTransitions();
      case 19 -> object.getAgreements();
      case 20 -> object.getCommittees();
      case 21 -> object.isBudgetRelevant() ? true : null;
      case 22 -> object.getReservation().orElse(null);
      case 23 -> object.getFollowUps();
      case 24 -> object.getSources();
      case 25 -> nullIfEmpty(object.getExtensions());
      default -> throw new IndexOutOfBoundsException(index);
    };
  }

  @Override
  protected void set(ResolutionBuilder builder, int index, Object value) {
    switch (index) {
      case 0 -> builder.id((String) value);
      case 1 -> builder.kind((ResolutionKind) value);
      case 2 -> builder.name((String) value);
      case 3 -> builder.date((LocalDate) value);
      case 4 -> builder.year((Integer) value);
      case 5 -> builder.notBefore((LocalDate) value);
      case 6 -> builder.notAfter((LocalDate) value);
      case 7 -> builder.description((String) value);
      case 8 -> builder.planned((Boolean) value);
      case 9 -> builder.committee((String) value);
      case 10 -> builder.meeting((String) value);
      case 11 -> builder.politicalBody((PoliticalBody) value);
      case 12 -> builder.consensus((Consensus) value);
      case 13 -> builder.addDissentingSide((Side) value);
      case 14 -> builder.vote((Vote) value);
      case 15 -> builder.addHandlungsfeld((String) value);
      case 16 -> builder.addGoal((String) value);
      case 17 -> builder.addMeasure((String) value);
      case 18 -> builder.addTransition((String) value);
      case 19 -> builder.addAgreement((String) value);
      case 20 -> builder.addCommittee((String) value);
      case 21 -> builder.budgetRelevant((Boolean) value);
      case 22 -> builder.reservation((Reservation) value);
      case 23 -> builder.addFollowUp((FollowUp) value);
      case 24 -> builder.addSource((String) value);
      case 25 -> builder.extensions((Extensions) value);
      default -> throw new IndexOutOfBoundsException(index);
    }
  }
}
