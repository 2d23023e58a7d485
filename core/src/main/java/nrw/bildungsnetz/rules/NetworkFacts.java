package nrw.bildungsnetz.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nrw.bildungsnetz.model.Agreement;
import nrw.bildungsnetz.model.AgreementState;
import nrw.bildungsnetz.model.Committee;
import nrw.bildungsnetz.model.CommitteeType;
import nrw.bildungsnetz.model.Membership;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.NetworkStatus;
import nrw.bildungsnetz.model.Period;

/**
 * A network and the day it is looked at, with what several rules ask for. Indexes are built when
 * the first rule asks for them, and once. For one run on one thread.
 */
public final class NetworkFacts extends NetworkLists {

  /** The period of something for which no period is stated. */
  static final Period UNBOUNDED = Period.builder().build();

  private final Network network;
  private final LocalDate asOf;
  private final Map<Derived<?>, Object> derived = new HashMap<>();

  /**
   * Prepares a network for its rules.
   *
   * @param network the network
   * @param asOf the day on which it is looked at
   */
  public NetworkFacts(Network network, LocalDate asOf) {
    super(network);
    this.network = network;
    this.asOf = asOf;
  }

  /**
   * The network.
   *
   * @return the network
   */
  public Network network() {
    return network;
  }

  /**
   * The day on which the network is looked at.
   *
   * @return the day
   */
  public LocalDate asOf() {
    return asOf;
  }

  /** What is derived once for all rules of the run. */
  @SuppressWarnings("unchecked") // what was derived is of the type of its derivation
  <F> F derived(Derived<F> fact) {
    Object known = derived.get(fact);
    if (known == null) {
      known = fact.derive(this);
      derived.put(fact, known);
    }
    return (F) known;
  }

  List<Placed<Agreement>> kooperationsvertraege() {
    return Contracts.of(this);
  }

  /** The bodies of a type that exist on the day, as far as is known. */
  List<Placed<Committee>> committees(CommitteeType type) {
    return Bodies.of(type, this);
  }

  /** The seats of a body that are held on the day, as far as is known. */
  List<Placed<Membership>> membersOf(Committee committee) {
    return Bodies.membersOf(committee, this);
  }

  /** Whether the network says it is active, or else has a contract in force. */
  boolean isActive() {
    Optional<NetworkStatus> status = network.getStatus();
    return status.isPresent()
        ? status.get() == NetworkStatus.ACTIVE
        : contractStates().contains(AgreementState.IN_FORCE);
  }

  /** Whether the network says that it is not, or not yet, or no longer at work. */
  boolean isSaidToBeInactive() {
    Optional<NetworkStatus> status = network.getStatus();
    return status.isPresent() && status.get() != NetworkStatus.ACTIVE;
  }

  /** The states in which the Kooperationsverträge are on the day; empty where none is stated. */
  Set<AgreementState> contractStates() {
    return Contracts.statesOnTheDay(this);
  }

  /** Whether a part with a period, or without, may exist on the day, as far as is known. */
  boolean isOfTheDay(Optional<Period> period) {
    return period.isEmpty() || period.get().contains(asOf);
  }

  /** The elements that share a key with another one, by that key; the lists are the caller's. */
  static <T> Collection<List<Placed<T>>> sharing(
      List<Placed<T>> elements, Function<T, String> key) {
    Map<String, Placed<T>> firsts = new HashMap<>(elements.size() * 4 / 3 + 1);
    Map<String, List<Placed<T>>> shared = new HashMap<>(0);
    for (Placed<T> element : elements) {
      String own = key.apply(element.value());
      Placed<T> first = firsts.putIfAbsent(own, element);
      if (first != null) {
        shared.computeIfAbsent(own, k -> new ArrayList<>(List.of(first))).add(element);
      }
    }
    return shared.values();
  }

  static <T> Map<String, List<Placed<T>>> groupBy(
      List<Placed<T>> elements, Function<T, String> key) {
    Map<String, List<Placed<T>>> groups = new HashMap<>(elements.size() * 4 / 3 + 1);
    for (Placed<T> element : elements) {
      groups.computeIfAbsent(key.apply(element.value()), k -> new ArrayList<>(1)).add(element);
    }
    return groups;
  }
}
