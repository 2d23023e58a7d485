package nrw.bildungsnetz.rules;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nrw.bildungsnetz.model.Agreement;
import nrw.bildungsnetz.model.AgreementContent;
import nrw.bildungsnetz.model.AgreementEvent;
import nrw.bildungsnetz.model.AgreementEventKind;
import nrw.bildungsnetz.model.AgreementState;
import nrw.bildungsnetz.model.ElementPath;
import nrw.bildungsnetz.model.Evaluation;
import nrw.bildungsnetz.model.Period;
import nrw.bildungsnetz.model.PoliticalBody;
import nrw.bildungsnetz.model.Resolution;
import nrw.bildungsnetz.model.ResolutionKind;
import nrw.bildungsnetz.model.Vote;

/** Rules about what is known of a Kooperationsvertrag beside itself: decision and evaluations. */
final class ContractUpkeep {

  /** C10: the decision of the council on a Kooperationsvertrag is stated. */
  static final NetworkRule COUNCIL_DECISION_STATED =
      NetworkRule.declare(
          Rule.builder()
              .id("C10")
              .severity(Severity.INFO)
              .category(Category.AGREEMENT)
              .basis(Basis.NOT_STATED)
              .addReads(
                  "agreements.id",
                  "agreements.type",
                  "agreements.events",
                  "resolutions.kind",
                  "resolutions.planned",
                  "resolutions.politicalBody",
                  "resolutions.agreements",
                  "resolutions.vote",
                  "status")
              .source(
                  "§ 41 GO NRW, § 26 KrO NRW; Beispiele Köln, Coesfeld, Borken und Neuss: Rat oder"
                      + " Kreistag beschließt")
              .since("0.1.0"),
          ContractUpkeep::councilDecisionStated);

  private static final Threshold YEARS = Threshold.atMost("years", 5, 1, 20);

  /** C13: the work under a Kooperationsvertrag has been evaluated in the last years. */
  static final NetworkRule EVALUATED =
      NetworkRule.declare(
          Rule.builder()
              .id("C13")
              .severity(Severity.WARNING)
              .category(Category.AGREEMENT)
              .basis(Basis.NOT_STATED)
              .addReads(
                  "agreements.id",
                  "agreements.type",
                  "agreements.events",
                  "agreements.content.reviewAfterYears",
                  "evaluations.agreement",
                  "evaluations.continuous",
                  "evaluations.planned",
                  "evaluations.date",
                  "evaluations.year",
                  "evaluations.notBefore",
                  "evaluations.notAfter",
                  "status")
              .addThresholds(YEARS)
              .source("Verträge von Ennepe-Ruhr-Kreis (Bilanz nach fünf Jahren) und Wuppertal")
              .since("0.1.0"),
          ContractUpkeep::evaluated);

  static final List<NetworkRule> ALL = List.of(COUNCIL_DECISION_STATED, EVALUATED);

  private static final Set<PoliticalBody> COUNCILS =
      EnumSet.of(PoliticalBody.RAT, PoliticalBody.KREISTAG, PoliticalBody.STAEDTEREGIONSTAG);

  /** What a council decides against a contract is no decision for it. */
  private static final Set<AgreementEventKind> AGAINST =
      EnumSet.of(
          AgreementEventKind.REFUSAL,
          AgreementEventKind.SUSPENSION,
          AgreementEventKind.TERMINATION);

  private ContractUpkeep() {}

  private static void councilDecisionStated(NetworkFacts facts, Violations violations) {
    if (facts.isSaidToBeInactive()) {
      return;
    }
    List<Placed<Agreement>> contracts =
        Chosen.from(facts.kooperationsvertraege(), contract -> isConcluded(contract, facts.asOf()));
    Set<String> resolved = resolved(facts);
    Unstated.report(
        contracts,
        contract ->
            resolved.contains(contract.getId())
                || contract.getEvents().stream().anyMatch(ContractUpkeep::isDecision),
        contract ->
            violations.add(
                contract.path(),
                contract.value().getId(),
                Map.of("agreement", contract.value().getId())),
        several ->
            violations.add(
                ElementPath.root().property("agreements"), facts.network().getId(), several));
  }

  /** Whether a contract is or may be more than a plan, and has not ended. */
  private static boolean isConcluded(Agreement contract, LocalDate asOf) {
    AgreementState state = contract.stateOn(asOf);
    List<AgreementEvent> events = contract.getEvents();
    boolean isOnlyPlanned =
        !events.isEmpty() && events.stream().allMatch(AgreementEvent::isPlanned);
    return state != AgreementState.ENDED
        && state != AgreementState.NOT_YET_IN_FORCE
        && !isOnlyPlanned;
  }

  /** A committee prepares what Rat or Kreistag decide, and the administration carries it out. */
  private static boolean isDecision(AgreementEvent event) {
    return !event.isPlanned()
        && !AGAINST.contains(event.getKind())
        && event.getVote().filter(ContractUpkeep::isLost).isEmpty()
        && event
            .getDecidedBy()
            .map(COUNCILS::contains)
            .orElse(event.getKind() == AgreementEventKind.COUNCIL_DECISION);
  }

  /** The contracts on which a resolution says that a council decided. */
  private static Set<String> resolved(NetworkFacts facts) {
    Set<String> resolved = new HashSet<>();
    for (Resolution each : facts.network().getResolutions()) {
      if (each.getKind() == ResolutionKind.DECISION
          && !each.isPlanned()
          && each.getPoliticalBody().filter(COUNCILS::contains).isPresent()
          && each.getVote().filter(ContractUpkeep::isLost).isEmpty()) {
        resolved.addAll(each.getAgreements());
      }
    }
    return resolved;
  }

  private static boolean isLost(Vote vote) {
    return vote.getInFavour().isPresent()
        && vote.getAgainst().isPresent()
        && vote.getInFavour().get() <= vote.getAgainst().get();
  }

  private static void evaluated(NetworkFacts facts, Thresholds thresholds, Violations violations) {
    if (facts.isSaidToBeInactive()) {
      return;
    }
    for (Placed<Agreement> contract : facts.kooperationsvertraege()) {
      int years = reviewAfter(contract.value()).orElse(thresholds.of(YEARS));
      startOfTerm(contract, facts)
          .filter(start -> start.isBefore(facts.asOf().minusYears(years)))
          .filter(start -> !isEvaluated(contract.value(), years, facts))
          .ifPresent(
              start ->
                  violations.add(
                      contract.path(),
                      contract.value().getId(),
                      Map.of(
                          "agreement", contract.value().getId(), "start", start, "count", years)));
    }
  }

  private static boolean isEvaluated(Agreement contract, int years, NetworkFacts facts) {
    LocalDate from = facts.asOf().minusYears(years);
    return facts.network().getEvaluations().stream()
        .anyMatch(each -> evaluates(each, contract, from, facts.asOf()));
  }

  /** What the contract itself says, unless that is no number of years an office could set. */
  private static Optional<Integer> reviewAfter(Agreement contract) {
    return contract
        .getContent()
        .flatMap(AgreementContent::getReviewAfterYears)
        .filter(YEARS::allows);
  }

  /** Since when a contract that is in force on a day has certainly been so. */
  private static Optional<LocalDate> startOfTerm(Placed<Agreement> contract, NetworkFacts facts) {
    for (Period period : Contracts.inForce(contract, facts)) {
      if (period.contains(facts.asOf())) {
        return period.getStart();
      }
    }
    return Optional.empty();
  }

  /** Whether an evaluation may have looked at a contract between two days. */
  private static boolean evaluates(
      Evaluation evaluation, Agreement contract, LocalDate from, LocalDate to) {
    boolean isOfContract =
        evaluation.getAgreement().filter(id -> !id.equals(contract.getId())).isEmpty();
    boolean recent =
        evaluation.isContinuous() || !evaluation.latestDay().orElse(LocalDate.MAX).isBefore(from);
    return !evaluation.isPlanned()
        && isOfContract
        && recent
        && !evaluation.earliestDay().orElse(LocalDate.MIN).isAfter(to);
  }
}
