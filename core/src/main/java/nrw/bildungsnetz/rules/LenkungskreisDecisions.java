package nrw.bildungsnetz.rules;

import java.util.List;
import nrw.bildungsnetz.model.CommitteeType;
import nrw.bildungsnetz.model.Resolution;
import nrw.bildungsnetz.model.ResolutionKind;

/**
 * What the Lenkungskreis has decided; neither what it recommends nor what it is going to decide.
 */
final class LenkungskreisDecisions {

  private static final Derived<List<Placed<Resolution>>> TAKEN =
      new Derived<>(LenkungskreisDecisions::taken);

  private LenkungskreisDecisions() {}

  static List<Placed<Resolution>> of(NetworkFacts facts) {
    return TAKEN.from(facts);
  }

  private static List<Placed<Resolution>> taken(NetworkFacts facts) {
    return Chosen.from(
        facts.resolutions(),
        each ->
            each.getKind() == ResolutionKind.DECISION
                && !each.isPlanned()
                && Taken.by(CommitteeType.LENKUNGSKREIS, each, facts));
  }

  /** What every rule about them reads. */
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
