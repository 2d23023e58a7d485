package nrw.bildungsnetz.rules.sequence;

import java.time.LocalDate;
import java.util.List;
import nrw.bildungsnetz.rules.form.ReferenceRules;
import nrw.bildungsnetz.rules.network.ActiveNetworks;
import nrw.bildungsnetz.rules.network.ListedNetworks;
import nrw.bildungsnetz.rules.network.RegisteredNetworkRules;

/**
 * A stream of networks, checked with the rules for the networks of a register as if they were all
 * in one. Registers in the stream are skipped, because they often repeat the same networks. Only
 * keys are kept, so memory use stays small for any number of networks. Not thread-safe.
 */
public final class NetworkSequence {

  private final List<SequenceCheck> checks;

  /**
   * Creates an empty sequence.
   *
   * @param asOf the reference date
   */
  public NetworkSequence(LocalDate asOf) {
    this.checks =
        List.of(
            new SequenceCheck(
                RegisteredNetworkRules.ONE_ACTIVE_NETWORK, "ags", new ActiveNetworks(asOf)),
            new SequenceCheck(RegisteredNetworkRules.LISTED_ONCE, "ags", new ListedNetworks(asOf)),
            new SequenceCheck(ReferenceRules.ID_OF_REGISTER_UNIQUE, "id", new NetworkIds()));
  }

  /**
   * The checks that compare each network with the earlier ones.
   *
   * @return one check per rule, ordered by rule id
   */
  public List<SequenceCheck> checks() {
    return checks;
  }

  /** Skips a document that is not a network; it still counts in the numbering. */
  public void passOver() {
    checks.forEach(SequenceCheck::passOver);
  }
}
