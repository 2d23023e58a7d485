package nrw.bildungsnetz.rules;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nrw.bildungsnetz.model.Agreement;
import nrw.bildungsnetz.model.AgreementState;
import nrw.bildungsnetz.model.AgreementType;
import nrw.bildungsnetz.model.Period;

/** The Kooperationsverträge of a network. */
final class Contracts {

  private static final Derived<List<Placed<Agreement>>> ALL = new Derived<>(Contracts::all);
  private static final Derived<Set<AgreementState>> STATES = new Derived<>(Contracts::states);

  private static final Derived<Map<Integer, List<Period>>> IN_FORCE =
      new Derived<>(facts -> new HashMap<>());

  private Contracts() {}

  static List<Placed<Agreement>> of(NetworkFacts facts) {
    return ALL.from(facts);
  }

  static Set<AgreementState> statesOnTheDay(NetworkFacts facts) {
    return STATES.from(facts);
  }

  /** The periods in which a contract is in force, as its events tell. */
  static List<Period> inForce(Placed<Agreement> contract, NetworkFacts facts) {
    return IN_FORCE
        .from(facts)
        .computeIfAbsent(contract.index(), index -> contract.value().inForcePeriods());
  }

  private static List<Placed<Agreement>> all(NetworkFacts facts) {
    List<Placed<Agreement>> contracts = new ArrayList<>();
    for (Placed<Agreement> agreement : facts.agreements()) {
      if (agreement.value().getType() == AgreementType.KOOPERATIONSVERTRAG) {
        contracts.add(agreement);
      }
    }
    return contracts;
  }

  private static Set<AgreementState> states(NetworkFacts facts) {
    Set<AgreementState> states = EnumSet.noneOf(AgreementState.class);
    for (Placed<Agreement> contract : of(facts)) {
      states.add(contract.value().stateOn(facts.asOf()));
    }
    return states;
  }
}
