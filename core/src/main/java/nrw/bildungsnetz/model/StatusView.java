package nrw.bildungsnetz.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The status of a network on a day: what its Kooperationsverträge tell; where they leave it open,
 * what the network says of itself; and otherwise what sources attest.
 */
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
      return saidOrAttested(network, contracts, date);
    }
    boolean toCome = contracts.stream().anyMatch(contract -> comesIntoForceAfter(contract, date));
    return Optional.of(withoutContract(states, toCome));
  }

  private static Optional<NetworkStatus> saidOrAttested(
      Network network, List<Agreement> contracts, LocalDate date) {
    if (contracts.stream().anyMatch(contract -> tellsOfLaterThan(contract, date))) {
      return Optional.empty();
    }
    Optional<NetworkStatus> said = network.getStatus();
    return said.isEmpty() && contracts.stream().anyMatch(StatusView::isAttested)
        ? Optional.of(NetworkStatus.ACTIVE)
        : said;
  }

  /** The stated status is that of the time after everything that has happened to a contract. */
  private static boolean tellsOfLaterThan(Agreement contract, LocalDate date) {
    return contract.getEvents().stream()
        .filter(event -> !event.isPlanned())
        .anyMatch(event -> event.latestDay().filter(date::isBefore).isPresent());
  }

  /** Only sources of known or unknown earlier days are left here; the last one decides. */
  private static boolean isAttested(Agreement contract) {
    LocalDate attested = LocalDate.MIN;
    boolean isAttested = false;
    for (AgreementEvent event : contract.getEvents()) {
      LocalDate day = event.latestDay().orElse(LocalDate.MIN);
      boolean tells =
          !event.isPlanned()
              && (event.getKind() == AgreementEventKind.ATTESTED
                  || event.getKind() == AgreementEventKind.NOT_ATTESTED);
      if (tells && !day.isBefore(attested)) {
        attested = day;
        isAttested = event.getKind() == AgreementEventKind.ATTESTED;
      }
    }
    return isAttested;
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
