package nrw.bildungsnetz.rules.resolution;

import static nrw.bildungsnetz.samples.Cases.conforming;
import static nrw.bildungsnetz.samples.Cases.violating;

import java.time.LocalDate;
import java.util.List;
import nrw.bildungsnetz.model.FollowUp;
import nrw.bildungsnetz.model.FollowUpBuilder;
import nrw.bildungsnetz.model.FollowUpStatus;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.samples.Edits;
import nrw.bildungsnetz.samples.SampleNetworks;
import nrw.bildungsnetz.testkit.rules.RuleCase;

/** Examples of the rule that what became of a resolution comes after it. */
public final class FollowUpExamples {

  private static final LocalDate DAY = LocalDate.of(2024, 11, 19);

  private FollowUpExamples() {}

  public static List<RuleCase<Network>> all() {
    String place = "/resolutions/1/followUps/0";
    return List.of(
        conforming("M24", "after it", SampleNetworks.valid()),
        conforming("M24", "on its day", followed(FollowUp.builder().date(DAY))),
        conforming("M24", "without a day", followed(FollowUp.builder())),
        conforming("M24", "in its year", followed(FollowUp.builder().year(2024))),
        conforming(
            "M24", "answered later", followed(FollowUp.builder().resolution("kreistag-2026"))),
        violating(
            "M24", "the day before", followed(FollowUp.builder().date(DAY.minusDays(1))), place),
        violating("M24", "the year before", followed(FollowUp.builder().year(2023)), place),
        violating(
            "M24",
            "answered before",
            followed(FollowUp.builder().resolution("beschluss-mint")),
            place));
  }

  private static Network followed(FollowUpBuilder followUp) {
    return Edits.resolution(
        "beschluss-beratung", r -> r.addFollowUp(followUp.status(FollowUpStatus.DONE).build()));
  }
}
