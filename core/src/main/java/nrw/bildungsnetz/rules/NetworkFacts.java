package nrw.bildungsnetz.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nrw.bildungsnetz.model.Agreement;
import nrw.bildungsnetz.model.AgreementState;
import nrw.bildungsnetz.model.AgreementType;
import nrw.bildungsnetz.model.Committee;
import nrw.bildungsnetz.model.CommitteeType;
import nrw.bildungsnetz.model.Handlungsfeld;
import nrw.bildungsnetz.model.Membership;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.NetworkStatus;
import nrw.bildungsnetz.model.Period;
import nrw.bildungsnetz.model.Transition;
import org.jspecify.annotations.Nullable;

/**
 * A network and the day it is looked at, with what several rules ask for. Indexes are built when
 * the first rule asks for them, and once. For one run on one thread.
 */
public final class NetworkFacts {

  private final Network network;
  private final LocalDate asOf;
  private final List<Placed<Agreement>> agreements;
  private final List<Placed<Committee>> committees;
  private final List<Placed<Membership>> memberships;
  private final List<Placed<Handlungsfeld>> handlungsfelder;
  private final List<Placed<Transition>> transitions;
  private @Nullable Map<String, List<Placed<Membership>>> membershipsByCommittee;

  /**
   * Prepares a network for its rules.
   *
   * @param network the network
   * @param asOf the day on which it is looked at
   */
  public NetworkFacts(Network network, LocalDate asOf) {
    this.network = network;
    this.asOf = asOf;
    this.agreements = placed("agreements", network.getAgreements());
    this.committees = placed("committees", network.getCommittees());
    this.memberships = placed("memberships", network.getMemberships());
    this.handlungsfelder = placed("handlungsfelder", network.getHandlungsfelder());
    this.transitions = placed("transitions", network.getTransitions());
  }

  Network network() {
    return network;
  }

  LocalDate asOf() {
    return asOf;
  }

  List<Placed<Agreement>> agreements() {
    return agreements;
  }

  List<Placed<Agreement>> kooperationsvertraege() {
    return agreements().stream()
        .filter(agreement -> agreement.value().getType() == AgreementType.KOOPERATIONSVERTRAG)
        .toList();
  }

  List<Placed<Committee>> committees() {
    return committees;
  }

  /** The bodies of a type that exist on the day, as far as is known. */
  List<Placed<Committee>> committees(CommitteeType type) {
    return committees().stream()
        .filter(committee -> committee.value().getType() == type)
        .filter(committee -> contains(committee.value().getPeriod().orElse(UNBOUNDED)))
        .toList();
  }

  List<Placed<Membership>> memberships() {
    return memberships;
  }

  /** The seats of a body that are held on the day, as far as is known. */
  List<Placed<Membership>> membersOf(Committee committee) {
    if (membershipsByCommittee == null) {
      membershipsByCommittee = groupBy(memberships(), Membership::getCommittee);
    }
    return membershipsByCommittee.getOrDefault(committee.getId(), List.of()).stream()
        .filter(membership -> contains(membership.value().getPeriod().orElse(UNBOUNDED)))
        .toList();
  }

  List<Placed<Handlungsfeld>> handlungsfelder() {
    return handlungsfelder;
  }

  List<Placed<Transition>> transitions() {
    return transitions;
  }

  /** Whether the network says it is active, or else has a contract in force. */
  boolean isActive() {
    return network
        .getStatus()
        .map(status -> status == NetworkStatus.ACTIVE)
        .orElseGet(() -> contractStates().contains(AgreementState.IN_FORCE));
  }

  /** Whether the network says that it is not, or not yet, or no longer at work. */
  boolean isSaidToBeInactive() {
    return network.getStatus().filter(status -> status != NetworkStatus.ACTIVE).isPresent();
  }

  /** The states in which the Kooperationsverträge are on the day; empty where none is stated. */
  Set<AgreementState> contractStates() {
    return kooperationsvertraege().stream()
        .map(agreement -> agreement.value().stateOn(asOf))
        .collect(Collectors.toSet());
  }

  /** The period of something for which no period is stated. */
  static final Period UNBOUNDED = Period.builder().build();

  static <T> Map<String, List<Placed<T>>> groupBy(
      List<Placed<T>> elements, Function<T, String> key) {
    Map<String, List<Placed<T>>> groups = new HashMap<>();
    for (Placed<T> element : elements) {
      groups.computeIfAbsent(key.apply(element.value()), k -> new ArrayList<>()).add(element);
    }
    return groups;
  }

  private boolean contains(Period period) {
    return period.contains(asOf);
  }

  private static <T> List<Placed<T>> placed(String list, List<T> values) {
    List<Placed<T>> placed = new ArrayList<>(values.size());
    for (int i = 0; i < values.size(); i++) {
      placed.add(new Placed<>(list, i, values.get(i)));
    }
    return placed;
  }
}
