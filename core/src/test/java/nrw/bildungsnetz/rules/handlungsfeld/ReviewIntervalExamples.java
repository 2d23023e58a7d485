package nrw.bildungsnetz.rules.handlungsfeld;

import static nrw.bildungsnetz.samples.Cases.conforming;
import static nrw.bildungsnetz.samples.Cases.violating;

import java.util.List;
import java.util.Optional;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.samples.Edits;
import nrw.bildungsnetz.samples.SampleNetworks;
import nrw.bildungsnetz.testkit.rules.RuleCase;

/** Examples of the rule that the latest review is not due before the earliest. */
public final class ReviewIntervalExamples {

  private ReviewIntervalExamples() {}

  public static List<RuleCase<Network>> all() {
    return List.of(
        conforming("H14", "as stated", SampleNetworks.valid()),
        conforming("H14", "the same", field(4, 4)),
        conforming("H14", "a range", field(4, 5)),
        conforming(
            "H14",
            "only the latest",
            Edits.handlungsfeld(
                "uebergang", h -> h.reviewAfterYears(Optional.empty()).reviewAfterYearsAtMost(3))),
        violating("H14", "swapped", field(5, 4), "/handlungsfelder/0/reviewAfterYearsAtMost"),
        violating(
            "H14",
            "of a goal",
            Edits.goal("anschluss", g -> g.reviewAfterYears(3).reviewAfterYearsAtMost(2)),
            "/goals/0/reviewAfterYearsAtMost"));
  }

  private static Network field(int least, int most) {
    return Edits.handlungsfeld(
        "uebergang", h -> h.reviewAfterYears(least).reviewAfterYearsAtMost(most));
  }
}
