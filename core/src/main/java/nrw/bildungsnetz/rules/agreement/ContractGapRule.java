package nrw.bildungsnetz.rules.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nrw.bildungsnetz.model.Agreement;
import nrw.bildungsnetz.model.AgreementEvent;
import nrw.bildungsnetz.model.AgreementEventKind;
import nrw.bildungsnetz.model.AgreementState;
import nrw.bildungsnetz.model.Period;
import nrw.bildungsnetz.rules.Category;
import nrw.bildungsnetz.rules.Located;
import nrw.bildungsnetz.rules.NetworkFacts;
import nrw.bildungsnetz.rules.NetworkRule;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.rules.Violations;
import nrw.bildungsnetz.rules.support.Contracts;

/** The rule that reports when a network was without a Kooperationsvertrag. */
public final class ContractGapRule {

  /** N07: a network has always had a Kooperationsvertrag in force since its first one. */
  public static final NetworkRule NO_GAP =
      NetworkRule.declare(
          Rule.builder()
              .id("N07")
              .severity(Severity.INFO)
              .category(Category.NETWORK)
              .addReads("agreements.id", "agreements.type", "agreements.events")
              .source("Beispiel Münster: Vertrag von 2008, 2022 wieder aufgenommen")
              .since("0.1.0"),
          ContractGapRule::check);

  private static final Set<AgreementState> OVER =
      EnumSet.of(AgreementState.SUSPENDED, AgreementState.ENDED);

  private static final Set<AgreementEventKind> ENDS =
      EnumSet.of(
          AgreementEventKind.SUSPENSION, AgreementEventKind.TERMINATION, AgreementEventKind.EXPIRY);

  private final List<Located<Agreement>> contracts;

  private ContractGapRule(List<Located<Agreement>> contracts) {
    this.contracts = contracts;
  }

  private static void check(NetworkFacts facts, Violations violations) {
    ContractGapRule history = new ContractGapRule(Contracts.of(facts));
    for (Return each : history.returns()) {
      if (!each.latest().isAfter(facts.getAsOf()) && history.isAfterGap(each)) {
        String id = each.contract().getValue().getId();
        violations.add(each.contract().getPath(), id, history.arguments(each));
      }
    }
  }

  /**
   * The start of a contract, or its resumption.
   *
   * @param contract the contract
   * @param earliest the first day on which it may have come into force
   * @param latest the last such day
   * @param isResumption whether it had been in force before
   */
  private record Return(
      Located<Agreement> contract, LocalDate earliest, LocalDate latest, boolean isResumption) {}

  private List<Return> returns() {
    List<Return> returns = new ArrayList<>();
    for (Located<Agreement> contract : contracts) {
      if (contracts.size() > 1) {
        beginning(contract).ifPresent(returns::add);
      }
      resumptions(contract).forEach(returns::add);
    }
    return returns;
  }

  private static Optional<Return> beginning(Located<Agreement> contract) {
    LocalDate earliest = contract.getValue().earliestBeginning().orElse(LocalDate.MIN);
    return contract.getValue().inForcePeriods().stream()
        .findFirst()
        .filter(first -> earliest.isAfter(LocalDate.MIN))
        .map(first -> new Return(contract, earliest, first.firstPossibleDay(), false));
  }

  /** Only the first of several resumptions proves on its own that the contract had lapsed. */
  private static List<Return> resumptions(Located<Agreement> contract) {
    List<Return> returns = new ArrayList<>();
    contract.getValue().getEvents().stream()
        .filter(event -> event.getKind() == AgreementEventKind.RESUMPTION && !event.isPlanned())
        .filter(event -> event.earliestDay().isPresent())
        .sorted(Comparator.comparing(ContractGapRule::earliest))
        .forEach(event -> returns.add(resumption(contract, event, returns.isEmpty())));
    return returns;
  }

  private static Return resumption(
      Located<Agreement> contract, AgreementEvent event, boolean isFirst) {
    LocalDate latest = event.latestDay().orElse(LocalDate.MAX);
    return new Return(contract, earliest(event), latest, isFirst);
  }

  private static LocalDate earliest(AgreementEvent event) {
    return event.earliestDay().orElse(LocalDate.MIN);
  }

  /** Whether a contract had lapsed, and none was in force, the day before this one took effect. */
  private boolean isAfterGap(Return back) {
    LocalDate dayBefore = back.earliest().minusDays(1);
    boolean isOver = false;
    for (Located<Agreement> contract : contracts) {
      boolean hadLapsed =
          back.isResumption()
              && contract.equals(back.contract())
              && !endsOn(contract.getValue(), dayBefore);
      AgreementState state = contract.getValue().stateOn(dayBefore);
      if (hadLapsed || OVER.contains(state)) {
        isOver = true;
      } else if (state != AgreementState.NOT_YET_IN_FORCE) {
        return false;
      }
    }
    return isOver;
  }

  /** Whether a contract ended on exactly this day; if resumed on the next, there is no gap. */
  private static boolean endsOn(Agreement contract, LocalDate day) {
    return contract.getEvents().stream()
        .filter(event -> ENDS.contains(event.getKind()) && !event.isPlanned())
        .anyMatch(
            event ->
                event.earliestDay().equals(Optional.of(day))
                    && event.latestDay().equals(Optional.of(day)));
  }

  private Map<String, Object> arguments(Return back) {
    Map<String, Object> arguments = new HashMap<>();
    arguments.put("agreement", back.contract().getValue().getId());
    firstDayBefore(back.earliest()).ifPresent(day -> arguments.put("start", day));
    if (back.contract().getValue().stateOn(back.earliest()) == AgreementState.IN_FORCE) {
      arguments.put("end", back.earliest().minusDays(1));
    } else {
      inForceAfter(back).ifPresent(day -> arguments.put("latest", day));
    }
    return arguments;
  }

  /** The first day on which the contract was certainly in force again. */
  private static Optional<LocalDate> inForceAfter(Return back) {
    return back.contract().getValue().inForcePeriods().stream()
        .map(Period::firstPossibleDay)
        .filter(day -> day.isAfter(back.earliest()))
        .findFirst();
  }

  /** The day after the last stated end, if a contract was certainly in force until then. */
  private Optional<LocalDate> firstDayBefore(LocalDate day) {
    return contracts.stream()
        .flatMap(contract -> contract.getValue().getEvents().stream())
        .filter(event -> ENDS.contains(event.getKind()) && !event.isPlanned())
        .flatMap(event -> event.latestDay().stream())
        .filter(day::isAfter)
        .max(Comparator.naturalOrder())
        .filter(last -> statesOn(last).contains(AgreementState.IN_FORCE))
        .map(last -> last.plusDays(1))
        .filter(first -> noneCanBeInForceOn(first));
  }

  private boolean noneCanBeInForceOn(LocalDate day) {
    Set<AgreementState> states = statesOn(day);
    return !states.contains(AgreementState.IN_FORCE) && !states.contains(AgreementState.NOT_STATED);
  }

  private Set<AgreementState> statesOn(LocalDate day) {
    Set<AgreementState> states = EnumSet.noneOf(AgreementState.class);
    contracts.forEach(contract -> states.add(contract.getValue().stateOn(day)));
    return states;
  }
}
