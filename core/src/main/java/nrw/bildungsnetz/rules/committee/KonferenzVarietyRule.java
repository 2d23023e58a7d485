package nrw.bildungsnetz.rules.committee;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nrw.bildungsnetz.model.Committee;
import nrw.bildungsnetz.model.CommitteeType;
import nrw.bildungsnetz.model.Membership;
import nrw.bildungsnetz.model.Organisation;
import nrw.bildungsnetz.model.OrganisationKind;
import nrw.bildungsnetz.rules.Category;
import nrw.bildungsnetz.rules.Located;
import nrw.bildungsnetz.rules.NetworkFacts;
import nrw.bildungsnetz.rules.NetworkRule;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.rules.Threshold;
import nrw.bildungsnetz.rules.Thresholds;
import nrw.bildungsnetz.rules.Violations;
import nrw.bildungsnetz.rules.support.BodyMembers;

/** The rule that the Bildungskonferenz brings many kinds of institutions together. */
public final class KonferenzVarietyRule {

  private static final Threshold KINDS = Threshold.atLeast("kinds", 5, 1, 30);

  /** G18: the Bildungskonferenz brings together the usual number of kinds of institutions. */
  public static final NetworkRule MANY_KINDS =
      NetworkRule.declare(
          Rule.builder()
              .id("G18")
              .severity(Severity.WARNING)
              .category(Category.COMMITTEE)
              .addReads(
                  "committees.id",
                  "committees.type",
                  "committees.period",
                  "committees.membersComplete",
                  "memberships.committee",
                  "memberships.organisation",
                  "memberships.role",
                  "memberships.period",
                  "organisations.id",
                  "organisations.kind")
              .addThresholds(KINDS)
              .source(
                  "Bildungskonferenzen des Ennepe-Ruhr-Kreises und der Kreise Warendorf und Herford")
              .since("0.1.0"),
          KonferenzVarietyRule::check);

  private KonferenzVarietyRule() {}

  private static void check(NetworkFacts facts, Thresholds thresholds, Violations violations) {
    for (Located<Committee> body :
        BodyMembers.completeBodies(facts, CommitteeType.BILDUNGSKONFERENZ)) {
      List<Optional<OrganisationKind>> kinds =
          BodyMembers.of(facts, body).stream().map(member -> kind(facts, member)).toList();
      Set<OrganisationKind> different = EnumSet.noneOf(OrganisationKind.class);
      kinds.forEach(kind -> kind.ifPresent(different::add));
      // A member whose institution is not stated may belong to another kind.
      boolean allTell = kinds.stream().allMatch(Optional::isPresent);
      if (allTell && !kinds.isEmpty() && different.size() < thresholds.of(KINDS)) {
        String id = body.getValue().getId();
        violations.add(
            body.getPath(),
            id,
            Map.of("committee", id, "count", different.size(), "date", facts.getAsOf()));
      }
    }
  }

  private static Optional<OrganisationKind> kind(NetworkFacts facts, Membership member) {
    return facts
        .getOrganisations()
        .find(member.getOrganisation())
        .map(Located::getValue)
        .map(Organisation::getKind);
  }
}
