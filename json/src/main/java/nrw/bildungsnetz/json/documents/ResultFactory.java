package nrw.bildungsnetz.json.documents;

import java.io.IOException;
import java.util.Optional;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.NetworkRegister;
import nrw.bildungsnetz.validation.Report;

/**
 * Creates the results of documents.
 *
 * @param <R> the type of a result
 */
public interface ResultFactory<R> {

  R ofNetwork(RawPlace place, Optional<Network> network, boolean readable, Report report);

  R ofRegister(RawPlace place, Optional<NetworkRegister> register, boolean readable, Report report);

  /** The result for a source that cannot be read, or not to its end. */
  R unreadable(RawPlace place, IOException failure);
}
