package nrw.bildungsnetz.rules.meeting;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import nrw.bildungsnetz.model.Agreement;
import nrw.bildungsnetz.model.Consensus;
import nrw.bildungsnetz.model.ElementPath;
import nrw.bildungsnetz.model.Resolution;
import nrw.bildungsnetz.model.Side;
import nrw.bildungsnetz.rules.Basis;
import nrw.bildungsnetz.rules.Located;
import nrw.bildungsnetz.rules.NetworkFacts;
import nrw.bildungsnetz.rules.NetworkRule;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.rules.Violations;
import nrw.bildungsnetz.rules.support.Filters;
import nrw.bildungsnetz.rules.support.MissingStatements;
import nrw.bildungsnetz.rules.support.ResolutionDecision;

/** Rules about how the Lenkungskreis decides: by consensus, with both sides present. */
public final class ConsensusRules {

  private static final String SOURCE =
      "Hochsauerlandkreis, Bezirksregierung Detmold: für die Zusammenarbeit gilt, was im Konsens"
          + " vereinbart ist";

  /** M05: the Lenkungskreis decides by consensus. */
  public static final NetworkRule BY_CONSENSUS =
      NetworkRule.declare(
          LenkungskreisDecisions.rule("M05")
              .severity(Severity.WARNING)
              .addReads(
                  "resolutions.consensus",
                  "resolutions.dissentingSides",
                  "resolutions.date",
                  "resolutions.year",
                  "resolutions.notBefore",
                  "resolutions.notAfter",
                  "meetings.date",
                  "meetings.year",
                  "meetings.notBefore",
                  "meetings.notAfter",
                  "agreements.type",
                  "agreements.events",
                  "agreements.content")
              .source(SOURCE),
          ConsensusRules::byConsensus);

  /** M06: the Lenkungskreis decides while both sides are present. */
  public static final NetworkRule BOTH_SIDES_PRESENT =
      NetworkRule.declare(
          LenkungskreisDecisions.rule("M06")
              .severity(Severity.WARNING)
              .addReads("meetings.sidesPresent")
              .source(SOURCE),
          ConsensusRules::bothSidesPresent);

  /** M12: the degree of consensus in the Lenkungskreis is stated. */
  public static final NetworkRule CONSENSUS_STATED =
      NetworkRule.declare(
          LenkungskreisDecisions.rule("M12")
              .severity(Severity.INFO)
              .basis(Basis.NOT_STATED)
              .addReads(
                  "status",
                  "meetings.date",
                  "meetings.year",
                  "meetings.notBefore",
                  "meetings.notAfter",
                  "resolutions.consensus",
                  "resolutions.dissentingSides",
                  "resolutions.vote",
                  "resolutions.date",
                  "resolutions.year",
                  "resolutions.notBefore",
                  "resolutions.notAfter")
              .source(SOURCE),
          ConsensusRules::consensusStated);

  private ConsensusRules() {}

  private static void byConsensus(NetworkFacts facts, Violations violations) {
    for (Located<Resolution> decision : LenkungskreisDecisions.of(facts)) {
      Consensus consensus = decision.getValue().getConsensus().orElse(Consensus.CONSENSUS);
      SortedSet<Side> dissenting = decision.getValue().getDissentingSides();
      // Consensus stated beside a dissenting side is for M15.
      boolean isContradictory =
          decision.getValue().getConsensus().equals(Optional.of(Consensus.CONSENSUS));
      if (isContradictory) {
        continue;
      }
      if (dissenting.isEmpty()
          && (consensus == Consensus.CONSENSUS
              || (consensus == Consensus.MAJORITY && isMajorityAllowed(decision, facts)))) {
        continue;
      }
      Map<String, Object> arguments = new HashMap<>();
      if (consensus != Consensus.CONSENSUS) {
        arguments.put("consensus", consensus);
      }
      if (!dissenting.isEmpty()) {
        arguments.put("sides", List.copyOf(dissenting));
      }
      arguments.put("resolution", decision.getValue().getId());
      violations.add(decision.getPath(), decision.getValue().getId(), arguments);
    }
  }

  /** A contract stated in full that does not require consensus allows a majority. */
  private static boolean isMajorityAllowed(Located<Resolution> decision, NetworkFacts facts) {
    LocalDate day = ResolutionDecision.notAfter(decision.getValue(), facts);
    return facts
        .getNetwork()
        .kooperationsvertragOn(day.isAfter(facts.getAsOf()) ? facts.getAsOf() : day)
        .flatMap(Agreement::getContent)
        .filter(content -> content.isComplete() && !content.isConsensus())
        .isPresent();
  }

  private static void bothSidesPresent(NetworkFacts facts, Violations violations) {
    for (Located<Resolution> decision : LenkungskreisDecisions.of(facts)) {
      facts
          .getMeetings()
          .find(decision.getValue().getMeeting())
          .ifPresent(
              meeting -> {
                SortedSet<Side> present = meeting.getValue().getSidesPresent();
                Set<Side> missing = EnumSet.of(Side.LAND, Side.KOMMUNE);
                missing.removeAll(present);
                if (!present.isEmpty() && !missing.isEmpty()) {
                  violations.add(
                      decision.getPath("meeting"),
                      decision.getValue().getId(),
                      Map.of(
                          "resolution", decision.getValue().getId(),
                          "meeting", meeting.getValue().getId(),
                          "missing", List.copyOf(missing)));
                }
              });
    }
  }

  private static void consensusStated(NetworkFacts facts, Violations violations) {
    if (facts.isSaidToBeInactive()) {
      return;
    }
    List<Located<Resolution>> taken =
        Filters.from(
            LenkungskreisDecisions.of(facts),
            each -> !ResolutionDecision.notBefore(each, facts).isAfter(facts.getAsOf()));
    MissingStatements.report(
        taken,
        ConsensusRules::tellsOfConsensus,
        one ->
            violations.add(
                one.getPath(),
                one.getValue().getId(),
                Map.of("resolution", one.getValue().getId())),
        several ->
            violations.add(
                ElementPath.root().property("resolutions"), facts.getNetwork().getId(), several));
  }

  private static boolean tellsOfConsensus(Resolution resolution) {
    return resolution.getConsensus().isPresent()
        || resolution.getVote().isPresent()
        || !resolution.getDissentingSides().isEmpty();
  }
}
