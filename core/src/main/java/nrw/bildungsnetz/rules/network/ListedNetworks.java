package nrw.bildungsnetz.rules.network;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nrw.bildungsnetz.codes.AgsKeyValidator;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.NetworkStatus;

/**
 * The first network of each Kreis that may be active, by its id. Two networks that are certainly
 * active are for {@link ActiveNetworks}. Not thread-safe.
 */
public final class ListedNetworks implements EarlierNetworks {

  private static final int KREIS_DIGITS = 5;

  private final LocalDate asOf;
  private final Map<String, Listed> byKreis = new HashMap<>();

  /**
   * Creates an empty record.
   *
   * @param asOf the reference date for the status
   */
  public ListedNetworks(LocalDate asOf) {
    this.asOf = asOf;
  }

  private record Listed(String id, boolean isActive) {}

  @Override
  public Optional<Map<String, Object>> add(Network network) {
    Optional<NetworkStatus> status = network.statusOn(asOf);
    boolean isActive = status.equals(Optional.of(NetworkStatus.ACTIVE));
    if (!AgsKeyValidator.isWellFormed(network.getAgs(), 0) || (status.isPresent() && !isActive)) {
      return Optional.empty();
    }
    String kreis = network.getAgs().substring(0, KREIS_DIGITS);
    Listed other = byKreis.putIfAbsent(kreis, new Listed(network.getId(), isActive));
    return other == null || (other.isActive && isActive)
        ? Optional.empty()
        : Optional.of(Map.of("network", network.getId(), "other", other.id, "ags", kreis));
  }
}
