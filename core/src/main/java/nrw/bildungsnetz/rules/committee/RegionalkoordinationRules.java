package nrw.bildungsnetz.rules.committee;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nrw.bildungsnetz.model.Committee;
import nrw.bildungsnetz.model.CommitteeType;
import nrw.bildungsnetz.model.Representation;
import nrw.bildungsnetz.rules.Basis;
import nrw.bildungsnetz.rules.Category;
import nrw.bildungsnetz.rules.Located;
import nrw.bildungsnetz.rules.NetworkFacts;
import nrw.bildungsnetz.rules.NetworkRule;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.rules.Violations;
import nrw.bildungsnetz.rules.support.Bodies;
import nrw.bildungsnetz.rules.support.RegionalkoordinationTeam;

/** The rule that obere and untere Schulaufsicht make up the Regionalkoordination. */
public final class RegionalkoordinationRules {

  /** S06: the Regionalkoordination is a team of obere and untere Schulaufsicht. */
  public static final NetworkRule BOTH_SCHULAUFSICHTEN =
      NetworkRule.declare(
          Rule.builder()
              .id("S06")
              .severity(Severity.WARNING)
              .category(Category.STAFF)
              .addAllReads(RegionalkoordinationTeam.READS)
              .basis(Basis.NOT_STATED)
              .source(
                  "Bezirksregierung Arnsberg: Regionalkoordination als Team aus oberer und unterer"
                      + " Schulaufsicht")
              .since("0.1.0"),
          RegionalkoordinationRules::check);

  private RegionalkoordinationRules() {}

  private static void check(NetworkFacts facts, Violations violations) {
    if (facts.isSaidToBeInactive()) {
      return;
    }
    for (Located<Committee> body : Bodies.of(CommitteeType.REGIONALKOORDINATION, facts)) {
      report(body, RegionalkoordinationTeam.missing(body, facts), facts, violations);
    }
  }

  private static void report(
      Located<Committee> body,
      Set<Representation> missing,
      NetworkFacts facts,
      Violations violations) {
    if (!missing.isEmpty()) {
      String id = body.getValue().getId();
      violations.add(
          body.getPath(),
          id,
          Map.of("committee", id, "missing", List.copyOf(missing), "date", facts.getAsOf()));
    }
  }
}
