package nrw.bildungsnetz.rules.resolution;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nrw.bildungsnetz.model.FollowUp;
import nrw.bildungsnetz.model.Resolution;
import nrw.bildungsnetz.rules.Category;
import nrw.bildungsnetz.rules.Located;
import nrw.bildungsnetz.rules.NetworkFacts;
import nrw.bildungsnetz.rules.NetworkRule;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.rules.Violations;
import nrw.bildungsnetz.rules.support.ResolutionDecision;

/** The rule that what became of a resolution comes after it. */
public final class FollowUpRules {

  /** M24: a follow-up is not dated before its resolution. */
  public static final NetworkRule AFTER_RESOLUTION =
      NetworkRule.declare(
          Rule.builder()
              .id("M24")
              .severity(Severity.WARNING)
              .category(Category.MEETING)
              .addReads(
                  "resolutions.id",
                  "resolutions.meeting",
                  "resolutions.date",
                  "resolutions.year",
                  "resolutions.notBefore",
                  "resolutions.notAfter",
                  "resolutions.followUps",
                  "meetings.id",
                  "meetings.date",
                  "meetings.year",
                  "meetings.notBefore",
                  "meetings.notAfter")
              .source("Zeitlogik; Ennepe-Ruhr-Kreis: Empfehlungen des Bildungsrats")
              .since("0.1.0"),
          FollowUpRules::check);

  private FollowUpRules() {}

  private static void check(NetworkFacts facts, Violations violations) {
    for (Located<Resolution> each : facts.getResolutions()) {
      List<FollowUp> followUps = each.getValue().getFollowUps();
      LocalDate passed =
          followUps.isEmpty()
              ? LocalDate.MIN
              : ResolutionDecision.notBefore(each.getValue(), facts);
      for (int i = 0; i < followUps.size(); i++) {
        LocalDate day = lastDay(followUps.get(i), facts);
        if (day.isBefore(passed)) {
          violations.add(
              each.getPath("followUps").element(i),
              each.getValue().getId(),
              Map.of(
                  "resolution",
                  each.getValue().getId(),
                  "number",
                  i + 1,
                  "date",
                  day,
                  "start",
                  passed));
        }
      }
    }
  }

  /** The last day on which it can have happened, by its own date and by that of its resolution. */
  private static LocalDate lastDay(FollowUp followUp, NetworkFacts facts) {
    LocalDate own = followUp.latestDay().orElse(LocalDate.MAX);
    Resolution answer = facts.getResolutions().valueOf(followUp.getResolution());
    LocalDate answered =
        answer == null ? LocalDate.MAX : ResolutionDecision.notAfter(answer, facts);
    return own.isBefore(answered) ? own : answered;
  }
}
