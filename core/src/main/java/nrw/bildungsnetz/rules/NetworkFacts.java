package nrw.bildungsnetz.rules;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.NetworkStatus;
import nrw.bildungsnetz.model.Period;

/**
 * A network and the reference date, with lookups shared by the rules. Indexes are built lazily. One
 * instance per run; not thread-safe.
 *
 * @since 0.1.0
 */
public final class NetworkFacts extends NetworkLists {

  /** The period to assume where none is stated. */
  public static final Period UNBOUNDED = Period.builder().build();

  private final Network network;
  private final LocalDate asOf;
  private final Map<Memo<?>, Object> derived = new HashMap<>();

  /**
   * Creates the facts for one run.
   *
   * @param network the network
   * @param asOf the reference date
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
  public Network getNetwork() {
    return network;
  }

  /**
   * The reference date of the run.
   *
   * @return the date
   */
  public LocalDate getAsOf() {
    return asOf;
  }

  /** Returns the cached value of a memo, computing it on first use. */
  @SuppressWarnings("unchecked") // a memo always yields its own type
  <F> F derived(Memo<F> fact) {
    Object known = derived.get(fact);
    if (known == null) {
      known = fact.derive(this);
      derived.put(fact, known);
    }
    return (F) known;
  }

  /**
   * Whether the network states a status other than active.
   *
   * @return false if no status is stated
   */
  public boolean isSaidToBeInactive() {
    Optional<NetworkStatus> status = network.getStatus();
    return status.isPresent() && status.get() != NetworkStatus.ACTIVE;
  }

  /**
   * Whether a part may exist on the reference date.
   *
   * @param period the period of the part; empty if none is stated
   * @return true unless the date is outside the period
   */
  public boolean isOfTheDay(Optional<Period> period) {
    return period.isEmpty() || period.get().contains(asOf);
  }
}
