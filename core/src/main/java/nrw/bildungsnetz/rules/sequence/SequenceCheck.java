package nrw.bildungsnetz.rules.sequence;

import java.util.Set;
import java.util.stream.Collectors;
import nrw.bildungsnetz.model.ElementPath;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.rules.RegisterRule;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.rules.Violations;
import nrw.bildungsnetz.rules.network.EarlierNetworks;

/**
 * Runs a rule for the networks of a register over a stream of networks. Findings are reported for
 * the later network. Not thread-safe.
 */
public final class SequenceCheck {

  private static final String NETWORKS = "networks.";

  private final RegisterRule rule;
  private final Set<String> reads;
  private final String property;
  private final EarlierNetworks earlier;

  /**
   * Creates a check that has seen no network yet.
   *
   * @param rule the rule
   * @param property the network property at which findings are reported
   * @param earlier the record of earlier networks, empty at first
   */
  SequenceCheck(RegisterRule rule, String property, EarlierNetworks earlier) {
    this.rule = rule;
    this.reads =
        rule.getReads().stream()
            .filter(path -> path.startsWith(NETWORKS))
            .map(path -> path.substring(NETWORKS.length()))
            .collect(Collectors.toUnmodifiableSet());
    this.property = property;
    this.earlier = earlier;
  }

  /**
   * The description of the rule.
   *
   * @return the rule
   */
  public Rule getRule() {
    return rule.getRule();
  }

  /**
   * The network attributes that the check reads.
   *
   * @return attribute paths, for example {@code ags}
   */
  public Set<String> getReads() {
    return reads;
  }

  /**
   * Checks the next network against all earlier ones.
   *
   * @param network the network
   * @param violations receives the violations
   */
  public void check(Network network, Violations violations) {
    earlier
        .add(network)
        .ifPresent(
            args -> violations.add(ElementPath.root().property(property), network.getId(), args));
  }

  /** Skips a document without a network; it still counts in the numbering. */
  public void passOver() {
    earlier.passOver();
  }
}
