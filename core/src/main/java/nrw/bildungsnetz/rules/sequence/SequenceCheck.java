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
 * A rule over the networks of a register, run over networks that come one after another. What it
 * finds belongs to the later network. For one run on one thread.
 */
public final class SequenceCheck {

  private static final String NETWORKS = "networks.";

  private final RegisterRule rule;
  private final Set<String> reads;
  private final String property;
  private final EarlierNetworks earlier;

  /**
   * Prepares a check before the first network.
   *
   * @param rule the rule
   * @param property the property of a network at which a finding stands
   * @param earlier what is kept of networks, of which there are none yet
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
   * What the rule is.
   *
   * @return the rule
   */
  public Rule getRule() {
    return rule.getRule();
  }

  /**
   * Which attributes of a network the check reads.
   *
   * @return attribute paths, for example {@code ags}
   */
  public Set<String> getReads() {
    return reads;
  }

  /**
   * Looks at the next network, beside all before it.
   *
   * @param network the network
   * @param violations takes in what is found
   */
  public void check(Network network, Violations violations) {
    earlier
        .add(network)
        .ifPresent(
            args -> violations.add(ElementPath.root().property(property), network.getId(), args));
  }

  /** Passes over a document of which no network is taken, so that later ones keep their number. */
  public void passOver() {
    earlier.passOver();
  }
}
