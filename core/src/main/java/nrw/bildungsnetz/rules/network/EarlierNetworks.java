package nrw.bildungsnetz.rules.network;

import java.util.Map;
import java.util.Optional;
import nrw.bildungsnetz.model.Network;

/**
 * A record of the networks seen so far, used to find those that conflict with an earlier one. Keeps
 * keys only, never networks. Not thread-safe.
 */
public interface EarlierNetworks {

  /**
   * Adds a network.
   *
   * @param network the network
   * @return the message arguments if the network conflicts with an earlier one; otherwise empty
   */
  Optional<Map<String, Object>> add(Network network);

  /** Skips a document without a network. */
  default void passOver() {}
}
