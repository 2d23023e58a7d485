package nrw.bildungsnetz.rules.meeting;

import java.util.List;
import nrw.bildungsnetz.model.CommitteeType;
import nrw.bildungsnetz.model.Resolution;
import nrw.bildungsnetz.model.ResolutionKind;
import nrw.bildungsnetz.rules.Category;
import nrw.bildungsnetz.rules.Located;
import nrw.bildungsnetz.rules.Memo;
import nrw.bildungsnetz.rules.NetworkFacts;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.rules.RuleBuilder;
import nrw.bildungsnetz.rules.support.Filters;
import nrw.bildungsnetz.rules.support.ResolutionDecision;

/** The decisions taken by the Lenkungskreis, without recommendations and planned decisions. */
final class LenkungskreisDecisions {

  private static final Memo<List<Located<Resolution>>> TAKEN =
      new Memo<>(LenkungskreisDecisions::taken);

  private LenkungskreisDecisions() {}

  static List<Located<Resolution>> of(NetworkFacts facts) {
    return TAKEN.from(facts);
  }

  private static List<Located<Resolution>> taken(NetworkFacts facts) {
    return Filters.from(
        facts.getResolutions(),
        each ->
            each.getKind() == ResolutionKind.DECISION
                && !each.isPlanned()
                && ResolutionDecision.by(CommitteeType.LENKUNGSKREIS, each, facts));
  }

  /** A builder with the attributes that every rule about these decisions reads. */
  static RuleBuilder rule(String id) {
    return Rule.builder()
        .id(id)
        .category(Category.MEETING)
        .addReads(
            "committees.id",
            "committees.type",
            "meetings.id",
            "meetings.committee",
            "resolutions.id",
            "resolutions.kind",
            "resolutions.planned",
            "resolutions.committee",
            "resolutions.meeting")
        .since("0.1.0");
  }
}
