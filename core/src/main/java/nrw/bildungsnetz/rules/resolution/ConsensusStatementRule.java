package nrw.bildungsnetz.rules.resolution;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import nrw.bildungsnetz.model.Consensus;
import nrw.bildungsnetz.model.Resolution;
import nrw.bildungsnetz.model.Side;
import nrw.bildungsnetz.model.Vote;
import nrw.bildungsnetz.rules.Category;
import nrw.bildungsnetz.rules.Located;
import nrw.bildungsnetz.rules.NetworkFacts;
import nrw.bildungsnetz.rules.NetworkRule;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.rules.Violations;
import nrw.bildungsnetz.texts.Term;

/** The rule that the degree of consensus, the dissenting sides and the vote do not contradict. */
public final class ConsensusStatementRule {

  /** M15: what is stated about the agreement on a resolution is consistent. */
  public static final NetworkRule CONSISTENT =
      NetworkRule.declare(
          Rule.builder()
              .id("M15")
              .severity(Severity.WARNING)
              .category(Category.MEETING)
              .addReads(
                  "resolutions.id",
                  "resolutions.consensus",
                  "resolutions.dissentingSides",
                  "resolutions.vote")
              .source(
                  "Hochsauerlandkreis, Bezirksregierung Detmold: im Konsens vereinbart ist, dem alle"
                      + " zugestimmt haben; Vorlage des Kreises Coesfeld: 11 : 0 : 4")
              .since("0.1.0"),
          ConsensusStatementRule::check);

  private ConsensusStatementRule() {}

  private static void check(NetworkFacts facts, Violations violations) {
    for (Located<Resolution> each : facts.getResolutions()) {
      Resolution resolution = each.getValue();
      conflict(resolution)
          .ifPresent(
              arguments -> {
                Map<String, Object> all = new HashMap<>(arguments);
                all.put("resolution", resolution.getId());
                violations.add(each.getPath(), resolution.getId(), all);
              });
    }
  }

  /** The first statement that all or a majority agreed and the one that contradicts it. */
  private static Optional<Map<String, Object>> conflict(Resolution resolution) {
    Optional<Consensus> consensus = resolution.getConsensus();
    Optional<Vote> vote = resolution.getVote();
    SortedSet<Side> dissenting = resolution.getDissentingSides();
    boolean isConsensus = consensus.equals(Optional.of(Consensus.CONSENSUS));
    int against = vote.flatMap(Vote::getAgainst).orElse(0);
    if (isConsensus && against > 0) {
      return Optional.of(Map.of("stated", Consensus.CONSENSUS, "against", against));
    }
    if (isConsensus && !dissenting.isEmpty()) {
      return Optional.of(Map.of("stated", Consensus.CONSENSUS, "sides", List.copyOf(dissenting)));
    }
    if (vote.filter(Vote::isUnanimous).isPresent() && !dissenting.isEmpty()) {
      return Optional.of(Map.of("stated", Term.of("unanimous"), "sides", List.copyOf(dissenting)));
    }
    return vote.filter(ConsensusStatementRule::isAllInFavour)
        .flatMap(Vote::getInFavour)
        .flatMap(inFavour -> disagreement(consensus, dissenting, inFavour));
  }

  /** What speaks against a vote in which everybody was in favour. */
  private static Optional<Map<String, Object>> disagreement(
      Optional<Consensus> consensus, SortedSet<Side> dissenting, int inFavour) {
    if (!dissenting.isEmpty()) {
      return Optional.of(Map.of("dissent", List.copyOf(dissenting), "inFavour", inFavour));
    }
    return consensus
        .filter(degree -> degree != Consensus.CONSENSUS)
        .map(degree -> Map.of("stated", degree, "inFavour", inFavour));
  }

  /** An abstention that is not stated may be that of a side that did not agree. */
  private static boolean isAllInFavour(Vote vote) {
    return vote.getInFavour().orElse(0) > 0
        && vote.getAgainst().equals(Optional.of(0))
        && vote.getAbstentions().equals(Optional.of(0));
  }
}
