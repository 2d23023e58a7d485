package nrw.bildungsnetz.rules.resolution;

import static nrw.bildungsnetz.samples.Cases.conforming;
import static nrw.bildungsnetz.samples.Cases.violating;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nrw.bildungsnetz.model.Consensus;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.ResolutionBuilder;
import nrw.bildungsnetz.model.Side;
import nrw.bildungsnetz.model.Vote;
import nrw.bildungsnetz.samples.Edits;
import nrw.bildungsnetz.samples.SampleNetworks;
import nrw.bildungsnetz.testkit.rules.RuleCase;

/** Examples of the rule that what is stated about the agreement on a resolution is consistent. */
public final class ConsensusStatementExamples {

  private static final String PLACE = "/resolutions/1";

  private ConsensusStatementExamples() {}

  public static List<RuleCase<Network>> all() {
    return Stream.of(fitting(), contradicting()).flatMap(List::stream).toList();
  }

  private static List<RuleCase<Network>> fitting() {
    return List.of(
        conforming("M15", "a consensus, and no vote", SampleNetworks.valid()),
        conforming("M15", "nobody against", with(Consensus.CONSENSUS, vote(8, 0, 0))),
        conforming("M15", "abstentions", with(Consensus.CONSENSUS, vote(6, 0, 2))),
        conforming("M15", "a majority, one against", with(Consensus.MAJORITY, vote(7, 1, 0)))
            .beside("M05"),
        conforming("M15", "a majority, some abstaining", with(Consensus.MAJORITY, vote(6, 0, 2)))
            .beside("M05"),
        conforming(
            "M15",
            "one against, and no degree stated",
            edit(r -> r.consensus(Optional.empty()).vote(vote(7, 1, 0)))),
        conforming(
                "M15",
                "a side that abstained",
                edit(
                    r ->
                        r.consensus(Optional.empty())
                            .addDissentingSide(Side.KOMMUNE)
                            .vote(vote(4, 0, 4))))
            .beside("M05"));
  }

  private static List<RuleCase<Network>> contradicting() {
    return List.of(
        violating(
                "M15", "a consensus, one against", with(Consensus.CONSENSUS, vote(7, 1, 0)), PLACE)
            .beside("G17"),
        violating(
            "M15",
            "a consensus, one against and nothing else counted",
            edit(r -> r.vote(Vote.builder().against(1).build())),
            PLACE),
        violating(
            "M15",
            "a consensus without one side",
            edit(r -> r.addDissentingSide(Side.LAND)),
            PLACE),
        violating(
                "M15",
                "unanimous without one side",
                edit(
                    r ->
                        r.consensus(Optional.empty())
                            .addDissentingSide(Side.LAND)
                            .vote(Vote.builder().unanimous(true).build())),
                PLACE)
            .beside("M05"),
        violating(
                "M15",
                "all in favour, and one side not",
                edit(
                    r ->
                        r.consensus(Optional.empty())
                            .addDissentingSide(Side.KOMMUNE)
                            .vote(vote(8, 0, 0))),
                PLACE)
            .beside("G17", "M05"),
        violating(
                "M15",
                "all in favour, and a dissent",
                with(Consensus.DISSENT, vote(8, 0, 0)),
                PLACE)
            .beside("G17", "M05"),
        violating(
            "M15",
            "a recommendation of the Bildungskonferenz",
            Edits.resolution(
                "empfehlung-beratung",
                r -> r.consensus(Consensus.CONSENSUS).dissentingSides(List.of())),
            "/resolutions/0"));
  }

  private static Vote vote(int inFavour, int against, int abstentions) {
    return Vote.builder().inFavour(inFavour).against(against).abstentions(abstentions).build();
  }

  private static Network with(Consensus consensus, Vote vote) {
    return edit(r -> r.consensus(consensus).vote(vote));
  }

  private static Network edit(Consumer<ResolutionBuilder> edit) {
    return Edits.resolution("beschluss-beratung", edit);
  }
}
