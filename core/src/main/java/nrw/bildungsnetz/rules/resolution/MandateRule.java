package nrw.bildungsnetz.rules.resolution;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nrw.bildungsnetz.model.Mandate;
import nrw.bildungsnetz.model.Resolution;
import nrw.bildungsnetz.model.ResolutionKind;
import nrw.bildungsnetz.rules.Category;
import nrw.bildungsnetz.rules.Located;
import nrw.bildungsnetz.rules.NetworkFacts;
import nrw.bildungsnetz.rules.NetworkRule;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.rules.Violations;
import nrw.bildungsnetz.rules.support.ResolutionDecision;

/** The rule that a body which recommends or prepares does not decide. */
public final class MandateRule {

  /** M21: decisions are taken by bodies that decide. */
  public static final NetworkRule WITHIN_MANDATE =
      NetworkRule.declare(
          Rule.builder()
              .id("M21")
              .severity(Severity.WARNING)
              .category(Category.MEETING)
              .addReads(
                  "committees.id",
                  "committees.mandate",
                  "meetings.id",
                  "meetings.committee",
                  "resolutions.id",
                  "resolutions.kind",
                  "resolutions.committee",
                  "resolutions.meeting")
              .source(
                  "Bezirksregierungen Arnsberg und Köln: der Lenkungskreis entscheidet, die"
                      + " Bildungskonferenz empfiehlt; Essen: keine Arbeitsaufträge, nur Impulse")
              .since("0.1.0"),
          MandateRule::check);

  /** A body that carries out work decides on its own work. */
  private static final Set<Mandate> FOR_OTHERS = EnumSet.of(Mandate.RECOMMENDS, Mandate.PREPARES);

  private MandateRule() {}

  private static void check(NetworkFacts facts, Violations violations) {
    for (Located<Resolution> each : facts.getResolutions()) {
      if (each.getValue().getKind() == ResolutionKind.DECISION) {
        Optional.ofNullable(ResolutionDecision.body(each.getValue(), facts))
            .filter(body -> body.getMandate().filter(FOR_OTHERS::contains).isPresent())
            .ifPresent(
                body ->
                    violations.add(
                        each.getPath("kind"),
                        each.getValue().getId(),
                        Map.of(
                            "resolution", each.getValue().getId(),
                            "committee", body.getId(),
                            "mandate", body.getMandate().orElseThrow())));
      }
    }
  }
}
