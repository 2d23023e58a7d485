// Generated. Do not edit; to regenerate: mvn -q -Pregenerate test
package nrw.bildungsnetz.model.tables;

import static nrw.bildungsnetz.model.description.Multiplicity.LIST;
import static nrw.bildungsnetz.model.description.Multiplicity.OPTIONAL;
import static nrw.bildungsnetz.model.description.Multiplicity.SET;
import static nrw.bildungsnetz.model.description.Row.row;
import static nrw.bildungsnetz.model.description.ShapeConstraint.IDENTIFIER;
import static nrw.bildungsnetz.model.description.ShapeConstraint.POSITIVE;
import static nrw.bildungsnetz.model.description.ValueType.FLAG;
import static nrw.bildungsnetz.model.description.ValueType.TEXT;
import static nrw.bildungsnetz.model.description.ValueType.WHOLE_NUMBER;
import static nrw.bildungsnetz.model.description.ValueType.code;

import nrw.bildungsnetz.model.AgreementContent;
import nrw.bildungsnetz.model.AgreementContentBuilder;
import nrw.bildungsnetz.model.AgreementTerm;
import nrw.bildungsnetz.model.Clause;
import nrw.bildungsnetz.model.CommitteeType;
import nrw.bildungsnetz.model.MustervertragUse;
import nrw.bildungsnetz.model.SeatQuota;
import nrw.bildungsnetz.model.description.Accessor;
import nrw.bildungsnetz.model.description.ObjectType;
import org.jspecify.annotations.Nullable;

/** The attributes of {@link AgreementContent}, in the order in which they are written. */
public final class AgreementContentTable
    extends Accessor<AgreementContent, AgreementContentBuilder> {

  /** The type. */
  public static final ObjectType<AgreementContent, AgreementContentBuilder> TYPE =
      ObjectType.of(
          AgreementContent.class,
          new AgreementContentTable(),
          row("handlungsfelder", SET, TEXT, "handlungsfelder", IDENTIFIER),
          row("committees", SET, code(CommitteeType.values())),
          row("parity", OPTIONAL, FLAG),
          row("seatQuotas", LIST, SeatQuotaTable.TYPE),
          row("consensus", OPTIONAL, FLAG),
          row("subsidiarity", OPTIONAL, FLAG),
          row("clauses", LIST, ClauseTable.TYPE),
          row("term", OPTIONAL, code(AgreementTerm.values())),
          row("reviewAfterYears", OPTIONAL, WHOLE_NUMBER, POSITIVE),
          row("mustervertrag", OPTIONAL, code(MustervertragUse.values())),
          row("complete", OPTIONAL, FLAG));

  private AgreementContentTable() {}

  @Override
  protected AgreementContentBuilder newBuilder() {
    return AgreementContent.builder();
  }

  @Override
  protected AgreementContent build(AgreementContentBuilder builder) {
    return builder.build();
  }

  @Override
  protected @Nullable Object get(AgreementContent object, int index) {
    return switch (index) {
      case 0 -> object.getHandlungsfelder();
      case 1 -> object.getCommittees();
      case 2 -> object.isParity() ? true : null;
      case 3 -> object.getSeatQuotas();
      case 4 -> object.isConsensus() ? true : null;
      case 5 -> object.isSubsidiarity() ? true : null;
      case 6 -> object.getClauses();
      case 7 -> object.getTerm().orElse(null);
      case 8 -> object.getReviewAfterYears().orElse(null);
      case 9 -> object.getMustervertrag().orElse(null);
      case 10 -> object.isComplete() ? true : null;
      default -> throw new IndexOutOfBoundsException(index);
    };
  }

  @Override
  protected void set(AgreementContentBuilder builder, int index, Object value) {
    switch (index) {
      case 0 -> builder.addHandlungsfeld((String) value);
      case 1 -> builder.addCommittee((CommitteeType) value);
      case 2 -> builder.parity((Boolean) value);
      case 3 -> builder.addSeatQuota((SeatQuota) value);
      case 4 -> builder.consensus((Boolean) value);
      case 5 -> builder.subsidiarity((Boolean) value);
      case 6 -> builder.addClause((Clause) value);
      case 7 -> builder.term((AgreementTerm) value);
      case 8 -> builder.reviewAfterYears((Integer) value);
      case 9 -> builder.mustervertrag((MustervertragUse) value);
      case 10 -> builder.complete((Boolean) value);
      default -> throw new IndexOutOfBoundsException(index);
    }
  }
}
