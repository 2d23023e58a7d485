package nrw.bildungsnetz.rules.network;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nrw.bildungsnetz.codes.AgsKeyValidator;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.NetworkStatus;

/** The first active network of each Kreis, by its id. Not thread-safe. */
public final class ActiveNetworks implements EarlierNetworks {

  private static final int KREIS_DIGITS = 5;

  private final LocalDate asOf;
  private final Map<String, String> idByKreis = new HashMap<>();

  /**
   * Creates an empty record.
   *
   * @param asOf the reference date for the status
   */
  public ActiveNetworks(LocalDate asOf) {
    this.asOf = asOf;
  }

  @Override
  public Optional<Map<String, Object>> add(Network network) {
    // A malformed key identifies no Kreis.
    if (!AgsKeyValidator.isWellFormed(network.getAgs(), 0) || !isActive(network)) {
      return Optional.empty();
    }
    String kreis = network.getAgs().substring(0, KREIS_DIGITS);
    return Optional.ofNullable(idByKreis.putIfAbsent(kreis, network.getId()))
        .map(
            other ->
                Map.of("network", network.getId(), "other", other, "ags", kreis, "date", asOf));
  }

  private boolean isActive(Network network) {
    return network.statusOn(asOf).equals(Optional.of(NetworkStatus.ACTIVE));
  }
}
