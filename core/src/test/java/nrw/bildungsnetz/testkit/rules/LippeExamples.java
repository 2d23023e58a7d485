package nrw.bildungsnetz.testkit.rules;

import java.util.List;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.samples.SampleFindings;
import nrw.bildungsnetz.samples.SampleNetworks;

/**
 * Examples for the custom rule of one Kreis, based on the valid sample network with its three
 * posts.
 */
final class LippeExamples {

  /** What rules of the catalogue find in the valid sample, and therefore here as well. */
  static final String[] BESIDE =
      SampleFindings.rulesIn(posts(2), SampleNetworks.AS_OF).toArray(String[]::new);

  static final RuleCase<Network> KEPT =
      RuleCase.conforming("LIPPE-01", "three posts", posts(3), SampleNetworks.AS_OF)
          .edgeOf("fewest");

  static final RuleCase<Network> BROKEN =
      RuleCase.violating("LIPPE-01", "two posts", posts(2), SampleNetworks.AS_OF, "/committees/2")
          .beside(BESIDE)
          .edgeOf("fewest");

  static final List<RuleCase<Network>> ALL = List.of(KEPT, BROKEN);

  private LippeExamples() {}

  static Network posts(int count) {
    Network valid = SampleNetworks.valid();
    return valid.with(n -> n.posts(valid.getPosts().subList(0, count)));
  }
}
