package nrw.bildungsnetz.json.documents;

import java.io.IOException;
import java.util.Optional;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.NetworkRegister;
import nrw.bildungsnetz.validation.Report;

/**
 * Makes results of documents.
 *
 * @param <R> the type of a result
 */
public interface ResultFactory<R> {

  /** What was read of a network. */
  R ofNetwork(RawPlace place, Optional<Network> network, boolean readable, Report report);

  /** What was read of a register. */
  R ofRegister(RawPlace place, Optional<NetworkRegister> register, boolean readable, Report report);

  /** A source that cannot be read, or not further. */
  R unreadable(RawPlace place, IOException failure);
}
