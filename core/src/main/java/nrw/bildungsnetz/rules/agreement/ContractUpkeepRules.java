package nrw.bildungsnetz.rules.agreement;

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
import nrw.bildungsnetz.rules.Basis;
import nrw.bildungsnetz.rules.Category;
import nrw.bildungsnetz.rules.Located;
import nrw.bildungsnetz.rules.NetworkFacts;
import nrw.bildungsnetz.rules.NetworkRule;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.rules.Threshold;
import nrw.bildungsnetz.rules.Thresholds;
import nrw.bildungsnetz.rules.Violations;
import nrw.bildungsnetz.rules.support.Contracts;
import nrw.bildungsnetz.rules.support.Filters;
import nrw.bildungsnetz.rules.support.MissingStatements;

/** Rules about the council decision on a Kooperationsvertrag and its evaluations. */
public final class ContractUpkeepRules {

  /** C10: the decision of the council on a Kooperationsvertrag is stated. */
  public static final NetworkRule COUNCIL_DECISION_STATED =
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
          ContractUpkeepRules::councilDecisionStated);

  private static final Threshold YEARS = Threshold.atMost("years", 5, 1, 20);

  /** C13: the work under a Kooperationsvertrag has been evaluated in recent years. */
  public static final NetworkRule EVALUATED =
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
          ContractUpkeepRules::evaluated);

  private static final Set<PoliticalBody> COUNCILS =
      EnumSet.of(PoliticalBody.RAT, PoliticalBody.KREISTAG, PoliticalBody.STAEDTEREGIONSTAG);

  /** Council decisions on these events are not decisions for the contract. */
  private static final Set<AgreementEventKind> AGAINST =
      EnumSet.of(
          AgreementEventKind.REFUSAL,
          AgreementEventKind.SUSPENSION,
          AgreementEventKind.TERMINATION);

  private ContractUpkeepRules() {}

  private static void councilDecisionStated(NetworkFacts facts, Violations violations) {
    if (facts.isSaidToBeInactive()) {
      return;
    }
    List<Located<Agreement>> contracts =
        Filters.from(Contracts.of(facts), contract -> isConcluded(contract, facts.getAsOf()));
    Set<String> resolved = resolved(facts);
    MissingStatements.report(
        contracts,
        contract ->
            resolved.contains(contract.getId())
                || contract.getEvents().stream().anyMatch(ContractUpkeepRules::isDecision),
        contract ->
            violations.add(
                contract.getPath(),
                contract.getValue().getId(),
                Map.of("agreement", contract.getValue().getId())),
        several ->
            violations.add(
                ElementPath.root().property("agreements"), facts.getNetwork().getId(), several));
  }

  /** Whether a contract may be more than a plan and has not ended. */
  private static boolean isConcluded(Agreement contract, LocalDate asOf) {
    AgreementState state = contract.stateOn(asOf);
    List<AgreementEvent> events = contract.getEvents();
    boolean isOnlyPlanned =
        !events.isEmpty() && events.stream().allMatch(AgreementEvent::isPlanned);
    return state != AgreementState.ENDED
        && state != AgreementState.NOT_YET_IN_FORCE
        && !isOnlyPlanned;
  }

  /** Committees only prepare decisions of Rat or Kreistag, and the Verwaltung carries them out. */
  private static boolean isDecision(AgreementEvent event) {
    return !event.isPlanned()
        && !AGAINST.contains(event.getKind())
        && event.getVote().filter(ContractUpkeepRules::isLost).isEmpty()
        && event
            .getDecidedBy()
            .map(COUNCILS::contains)
            .orElse(event.getKind() == AgreementEventKind.COUNCIL_DECISION);
  }

  /** The contracts that a council decided on according to a resolution. */
  private static Set<String> resolved(NetworkFacts facts) {
    Set<String> resolved = new HashSet<>();
    for (Resolution each : facts.getNetwork().getResolutions()) {
      if (each.getKind() == ResolutionKind.DECISION
          && !each.isPlanned()
          && each.getPoliticalBody().filter(COUNCILS::contains).isPresent()
          && each.getVote().filter(ContractUpkeepRules::isLost).isEmpty()) {
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
    for (Located<Agreement> contract : Contracts.of(facts)) {
      int years = reviewAfter(contract.getValue()).orElse(thresholds.of(YEARS));
      startOfTerm(contract, facts)
          .filter(start -> start.isBefore(facts.getAsOf().minusYears(years)))
          .filter(start -> !isEvaluated(contract.getValue(), years, facts))
          .ifPresent(
              start ->
                  violations.add(
                      contract.getPath(),
                      contract.getValue().getId(),
                      Map.of(
                          "agreement",
                          contract.getValue().getId(),
                          "start",
                          start,
                          "count",
                          years)));
    }
  }

  private static boolean isEvaluated(Agreement contract, int years, NetworkFacts facts) {
    LocalDate from = facts.getAsOf().minusYears(years);
    return facts.getNetwork().getEvaluations().stream()
        .anyMatch(each -> evaluates(each, contract, from, facts.getAsOf()));
  }

  /** The interval stated in the contract, if it is in the allowed range of the threshold. */
  private static Optional<Integer> reviewAfter(Agreement contract) {
    return contract
        .getContent()
        .flatMap(AgreementContent::getReviewAfterYears)
        .filter(YEARS::allows);
  }

  /** The stated start of the term in force on the reference date. */
  private static Optional<LocalDate> startOfTerm(Located<Agreement> contract, NetworkFacts facts) {
    for (Period period : Contracts.inForce(contract, facts)) {
      if (period.contains(facts.getAsOf())) {
        return period.getStart();
      }
    }
    return Optional.empty();
  }

  /** Whether an evaluation may have covered a contract between two days. */
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
