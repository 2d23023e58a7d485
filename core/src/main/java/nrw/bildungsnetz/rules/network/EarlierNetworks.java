package nrw.bildungsnetz.rules.network;

import java.util.Map;
import java.util.Optional;
import nrw.bildungsnetz.model.Network;

/**
 * What is kept of networks that come one after another, to find those that cannot stand beside an
 * earlier one. Keys are kept, never networks. For one run on one thread.
 */
public interface EarlierNetworks {

  /**
   * Takes a network in.
   *
   * @param network the network
   * @return what the message names where the network cannot stand beside an earlier one; empty
   *     where it can
   */
  Optional<Map<String, Object>> add(Network network);

  /** Passes over a document of which no network is taken. */
  default void passOver() {}
}
