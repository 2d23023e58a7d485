package nrw.bildungsnetz.rules.support;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nrw.bildungsnetz.model.Agreement;
import nrw.bildungsnetz.model.AgreementState;
import nrw.bildungsnetz.model.AgreementType;
import nrw.bildungsnetz.model.NetworkStatus;
import nrw.bildungsnetz.model.Period;
import nrw.bildungsnetz.rules.Located;
import nrw.bildungsnetz.rules.Memo;
import nrw.bildungsnetz.rules.NetworkFacts;

/** The Kooperationsverträge of a network. */
public final class Contracts {

  private static final Memo<List<Located<Agreement>>> ALL = new Memo<>(Contracts::all);
  private static final Memo<Set<AgreementState>> STATES = new Memo<>(Contracts::states);

  private static final Memo<Map<Integer, List<Period>>> IN_FORCE =
      new Memo<>(facts -> new HashMap<>());

  private static final Memo<Boolean> ACTIVE =
      new Memo<>(
          facts ->
              facts
                  .getNetwork()
                  .statusOn(facts.getAsOf())
                  .equals(Optional.of(NetworkStatus.ACTIVE)));

  private Contracts() {}

  public static List<Located<Agreement>> of(NetworkFacts facts) {
    return ALL.from(facts);
  }

  public static Set<AgreementState> statesOnTheDay(NetworkFacts facts) {
    return STATES.from(facts);
  }

  /** The periods in which a contract is in force, derived from its events. */
  public static List<Period> inForce(Located<Agreement> contract, NetworkFacts facts) {
    return IN_FORCE
        .from(facts)
        .computeIfAbsent(contract.getIndex(), index -> contract.getValue().inForcePeriods());
  }

  private static List<Located<Agreement>> all(NetworkFacts facts) {
    List<Located<Agreement>> contracts = new ArrayList<>();
    for (Located<Agreement> agreement : facts.getAgreements()) {
      if (agreement.getValue().getType() == AgreementType.KOOPERATIONSVERTRAG) {
        contracts.add(agreement);
      }
    }
    return contracts;
  }

  private static Set<AgreementState> states(NetworkFacts facts) {
    Set<AgreementState> states = EnumSet.noneOf(AgreementState.class);
    for (Located<Agreement> contract : of(facts)) {
      states.add(contract.getValue().stateOn(facts.getAsOf()));
    }
    return states;
  }

  /** Whether the network is active on the reference date, and not said to be inactive. */
  public static boolean isNetworkActive(NetworkFacts facts) {
    return !facts.isSaidToBeInactive() && ACTIVE.from(facts);
  }

  /** Whether a contract comes into force, or again into force, after the reference date. */
  public static boolean isAnyToCome(NetworkFacts facts) {
    if (statesOnTheDay(facts).contains(AgreementState.NOT_YET_IN_FORCE)) {
      return true;
    }
    for (Located<Agreement> contract : of(facts)) {
      for (Period period : inForce(contract, facts)) {
        if (period.firstPossibleDay().isAfter(facts.getAsOf())) {
          return true;
        }
      }
    }
    return false;
  }
}
