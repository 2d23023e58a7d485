package nrw.bildungsnetz.rules;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.NetworkStatus;
import nrw.bildungsnetz.model.Period;

/**
 * A network and the day it is looked at, with what several rules ask for. Indexes are built when
 * the first rule asks for them, and once. For one run on one thread.
 */
public final class NetworkFacts extends NetworkLists {

  /** The period of something for which no period is stated. */
  public static final Period UNBOUNDED = Period.builder().build();

  private final Network network;
  private final LocalDate asOf;
  private final Map<Memo<?>, Object> derived = new HashMap<>();

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
  <F> F derived(Memo<F> fact) {
    Object known = derived.get(fact);
    if (known == null) {
      known = fact.derive(this);
      derived.put(fact, known);
    }
    return (F) known;
  }

  /**
   * Whether the network says that it is not, or not yet, or no longer at work.
   *
   * @return false where it says nothing of it
   */
  public boolean isSaidToBeInactive() {
    Optional<NetworkStatus> status = network.getStatus();
    return status.isPresent() && status.get() != NetworkStatus.ACTIVE;
  }

  /**
   * Whether a part with a period, or without, may exist on the day, as far as is known.
   *
   * @param period the period of the part; empty where none is stated
   * @return true unless the day is outside the period
   */
  public boolean isOfTheDay(Optional<Period> period) {
    return period.isEmpty() || period.get().contains(asOf);
  }
}
