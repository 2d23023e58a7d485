package nrw.bildungsnetz.rules.sequence;

import java.time.LocalDate;
import java.util.List;
import nrw.bildungsnetz.rules.form.ReferenceRules;
import nrw.bildungsnetz.rules.network.ActiveNetworks;
import nrw.bildungsnetz.rules.network.RegisteredNetworkRules;

/**
 * Networks that come one after another and are held to the rules over the networks of a register,
 * as if they stood in one. Registers that come among them are passed over: they often tell of the
 * same networks again. What it keeps of them are keys, so that any number of networks can pass. For
 * one run on one thread.
 */
public final class NetworkSequence {

  private final List<SequenceCheck> checks;

  /**
   * Starts before the first network.
   *
   * @param asOf the day on which the networks are looked at
   */
  public NetworkSequence(LocalDate asOf) {
    this.checks =
        List.of(
            new SequenceCheck(
                RegisteredNetworkRules.ONE_ACTIVE_NETWORK, "ags", new ActiveNetworks(asOf)),
            new SequenceCheck(ReferenceRules.ID_OF_REGISTER_UNIQUE, "id", new NetworkIds()));
  }

  /**
   * The rules that look at each network beside the earlier ones.
   *
   * @return one check for each rule, in the order of their ids
   */
  public List<SequenceCheck> checks() {
    return checks;
  }

  /** Passes over a document that is no network, so that later ones keep their number. */
  public void passOver() {
    checks.forEach(SequenceCheck::passOver);
  }
}
