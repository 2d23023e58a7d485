package nrw.bildungsnetz.examples;

import java.util.Optional;
import nrw.bildungsnetz.json.NetworkJson;
import nrw.bildungsnetz.json.ReadResult;
import nrw.bildungsnetz.json.RegisterReadResult;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.NetworkRegister;
import nrw.bildungsnetz.validation.Report;

/**
 * A document that was checked.
 *
 * @param network the network it holds, if it holds one that could be read
 * @param register the register it holds, if it holds one that could be read
 * @param report the report on either
 */
record Checked(Optional<Network> network, Optional<NetworkRegister> register, Report report) {

  static Checked of(byte[] document, NetworkJson json) {
    if (json.isRegister(document)) {
      RegisterReadResult result = json.readRegister(document);
      return new Checked(Optional.empty(), result.register(), result.report());
    }
    ReadResult result = json.read(document);
    return new Checked(result.network(), Optional.empty(), result.report());
  }
}
