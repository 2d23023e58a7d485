package nrw.bildungsnetz.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The status of a network on a day, derived from its Kooperationsverträge. */
final class StatusView {

  private StatusView() {}

  static Optional<NetworkStatus> on(Network network, LocalDate date) {
    List<Agreement> contracts =
        network.getAgreements().stream()
            .filter(agreement -> agreement.getType() == AgreementType.KOOPERATIONSVERTRAG)
            .toList();
    Set<AgreementState> states =
        contracts.stream().map(agreement -> agreement.stateOn(date)).collect(Collectors.toSet());
    if (states.contains(AgreementState.IN_FORCE)) {
      return Optional.of(NetworkStatus.ACTIVE);
    }
    if (states.isEmpty() || states.contains(AgreementState.NOT_STATED)) {
      return Optional.empty();
    }
    boolean toCome = contracts.stream().anyMatch(contract -> comesIntoForceAfter(contract, date));
    return Optional.of(withoutContract(states, toCome));
  }

  private static boolean comesIntoForceAfter(Agreement contract, LocalDate date) {
    return contract.stateOn(date) == AgreementState.NOT_YET_IN_FORCE
        || contract.inForcePeriods().stream()
            .anyMatch(each -> each.firstPossibleDay().isAfter(date));
  }

  private static NetworkStatus withoutContract(Set<AgreementState> states, boolean toCome) {
    boolean ended = states.contains(AgreementState.ENDED);
    if (states.contains(AgreementState.SUSPENDED) || (toCome && ended)) {
      return NetworkStatus.SUSPENDED;
    }
    return toCome ? NetworkStatus.PLANNED : NetworkStatus.ENDED;
  }
}
