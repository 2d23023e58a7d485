package nrw.bildungsnetz.changes;

import java.util.List;
import nrw.bildungsnetz.model.AgreementEventKind;

/** Change tables for agreements, their history and their parties. */
final class AgreementChanges {

  static final List<PartTable> ALL =
      List.of(
          PartTable.of("agreements")
              .telling("type")
              .added(ChangeKind.AGREEMENT_CONCLUDED)
              .removed(ChangeKind.AGREEMENT_REMOVED)
              .end(),
          PartTable.of("agreements.events")
              .knownBy("kind", "date")
              .knownBy("kind")
              .telling("kind", "date")
              .added(event -> List.of(event.change(kindOf(event)).build()))
              .removed(ChangeKind.AGREEMENT_EVENT_REMOVED)
              .on("date", ChangeKind.AGREEMENT_EVENT_DATE_CORRECTED)
              .on("planned", event -> List.of(event.as(kindOf(event.after()))))
              .end(),
          PartTable.of("agreements.parties")
              .knownBy("organisation", "side")
              .knownBy("organisation")
              .telling("organisation", "side")
              .added(ChangeKind.AGREEMENT_PARTY_JOINED)
              .removed(ChangeKind.AGREEMENT_PARTY_LEFT)
              .end(),
          PartTable.of("agreements.parties.signatories")
              .knownBy("office", "organisation")
              .knownBy("office")
              .telling("office")
              .added(ChangeKind.SIGNATORY_ADDED)
              .removed(ChangeKind.SIGNATORY_REMOVED)
              .otherwise(ChangeKind.SIGNATORY_CHANGED)
              .end(),
          PartTable.of("agreements.parties.contributions")
              .knownBy("kind", "subject")
              .knownBy("kind")
              .telling("kind")
              .added(Occurrence.as(ChangeKind.CONTRIBUTION_ADDED, "fte", "eurosPerYear"))
              .removed(ChangeKind.CONTRIBUTION_REMOVED)
              .otherwise(ChangeKind.CONTRIBUTION_CHANGED)
              .end(),
          PartTable.of("agreements.content.seatQuotas").knownBy("side").telling("side").end(),
          PartTable.of("agreements.content.clauses").knownBy("number").telling("number").end());

  private AgreementChanges() {}

  private static ChangeKind kindOf(PlacedPart event) {
    if (event.facts().says("planned", true)) {
      return ChangeKind.AGREEMENT_EVENT_PLANNED;
    }
    return switch ((AgreementEventKind) event.facts().shown("kind").orElseThrow()) {
      case COUNCIL_DECISION -> ChangeKind.AGREEMENT_DECIDED;
      case REFUSAL -> ChangeKind.AGREEMENT_DECLINED;
      case SIGNING -> ChangeKind.AGREEMENT_SIGNED;
      case START -> ChangeKind.AGREEMENT_IN_FORCE;
      case ACTUAL_START -> ChangeKind.AGREEMENT_WORK_BEGUN;
      case AMENDMENT -> ChangeKind.AGREEMENT_AMENDED;
      case SUSPENSION -> ChangeKind.AGREEMENT_SUSPENDED;
      case RESUMPTION -> ChangeKind.AGREEMENT_RESUMED;
      case TERMINATION -> ChangeKind.AGREEMENT_TERMINATED;
      case EXPIRY -> ChangeKind.AGREEMENT_EXPIRED;
      case ATTESTED -> ChangeKind.AGREEMENT_ATTESTED;
      case NOT_ATTESTED -> ChangeKind.AGREEMENT_NOT_ATTESTED;
    };
  }
}
