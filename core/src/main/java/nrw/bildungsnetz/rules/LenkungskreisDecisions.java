package nrw.bildungsnetz.rules;

import java.util.List;
import nrw.bildungsnetz.model.CommitteeType;
import nrw.bildungsnetz.model.Resolution;
import nrw.bildungsnetz.model.ResolutionKind;

/**
 * What the Lenkungskreis has decided; neither what it recommends nor what it is going to decide.
 */
final class LenkungskreisDecisions {

  private LenkungskreisDecisions() {}

  static List<Placed<Resolution>> of(NetworkFacts facts) {
    return facts.resolutions().stream()
        .filter(each -> each.value().getKind() == ResolutionKind.DECISION)
        .filter(each -> !each.value().isPlanned())
        .filter(each -> Taken.by(CommitteeType.LENKUNGSKREIS, each.value(), facts))
        .toList();
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
