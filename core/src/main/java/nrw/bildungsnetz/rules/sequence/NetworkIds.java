package nrw.bildungsnetz.rules.sequence;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.rules.form.ReferenceRules;
import nrw.bildungsnetz.rules.network.EarlierNetworks;

/** The ids seen so far, each with the number of the first network that has it. Not thread-safe. */
final class NetworkIds implements EarlierNetworks {

  private final Map<String, Integer> first = new HashMap<>();
  private int count;

  @Override
  public Optional<Map<String, Object>> add(Network network) {
    String id = network.getId();
    return Optional.ofNullable(first.putIfAbsent(id, ++count))
        .map(number -> ReferenceRules.namesake(id, "networks", number));
  }

  @Override
  public void passOver() {
    count++;
  }
}
