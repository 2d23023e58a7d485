package nrw.bildungsnetz.rules.agreement;

import static nrw.bildungsnetz.samples.Cases.conforming;
import static nrw.bildungsnetz.samples.Cases.violating;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nrw.bildungsnetz.model.Agreement;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.samples.Edits;
import nrw.bildungsnetz.samples.SampleNetworks;
import nrw.bildungsnetz.testkit.rules.RuleCase;

/** Examples of the rule that agreements do not amend one another in a circle. */
public final class AmendmentCycleExamples {

  private static final String FIRST = "kv-2015";
  private static final String SECOND = "kv-2020";
  private static final String THIRD = "zv-2022";

  private AmendmentCycleExamples() {}

  public static List<RuleCase<Network>> all() {
    String first = "/agreements/0/amends";
    String second = "/agreements/1/amends";
    return List.of(
        conforming("C15", "one amends another", SampleNetworks.valid()),
        conforming("C15", "two amend the same", amends(Map.of(SECOND, FIRST, THIRD, FIRST))),
        conforming("C15", "a chain", amends(Map.of(SECOND, FIRST, THIRD, SECOND))),
        conforming("C15", "an unknown one, which is for R01", amends(Map.of(SECOND, "kv-2009"))),
        violating("C15", "itself", amends(Map.of(SECOND, SECOND)), second),
        violating("C15", "one another", amends(Map.of(SECOND, THIRD, THIRD, SECOND)), second),
        violating(
            "C15",
            "three in a circle",
            amends(Map.of(FIRST, THIRD, THIRD, SECOND, SECOND, FIRST)),
            first),
        violating(
            "C15",
            "three in a circle, the last one first",
            reversed(amends(Map.of(FIRST, THIRD, THIRD, SECOND, SECOND, FIRST))),
            "/agreements/2/amends"),
        violating(
            "C15",
            "two of three",
            amends(Map.of(FIRST, THIRD, THIRD, SECOND, SECOND, THIRD)),
            second),
        violating(
            "C15",
            "two circles",
            amends(Map.of(FIRST, FIRST, THIRD, SECOND, SECOND, THIRD)),
            first,
            second));
  }

  private static Network reversed(Network network) {
    List<Agreement> agreements = new ArrayList<>(network.getAgreements());
    Collections.reverse(agreements);
    return network.with(n -> n.agreements(agreements));
  }

  private static Network amends(Map<String, String> amended) {
    List<Agreement> agreements =
        SampleNetworks.valid().getAgreements().stream()
            .map(each -> each.with(a -> a.amends(Optional.ofNullable(amended.get(each.getId())))))
            .toList();
    return Edits.network(n -> n.agreements(agreements));
  }
}
