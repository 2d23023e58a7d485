package nrw.bildungsnetz.rules.meeting;

import static nrw.bildungsnetz.samples.Cases.conforming;
import static nrw.bildungsnetz.samples.Cases.violating;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nrw.bildungsnetz.model.Consensus;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.NetworkStatus;
import nrw.bildungsnetz.model.PoliticalBody;
import nrw.bildungsnetz.model.ResolutionBuilder;
import nrw.bildungsnetz.model.ResolutionKind;
import nrw.bildungsnetz.model.Side;
import nrw.bildungsnetz.model.Vote;
import nrw.bildungsnetz.samples.Edits;
import nrw.bildungsnetz.samples.SampleNetworks;
import nrw.bildungsnetz.testkit.rules.RuleCase;

/** Examples of the rules about how the Lenkungskreis decides. */
public final class ConsensusExamples {

  private static final LocalDate TODAY = SampleNetworks.AS_OF;
  private static final LocalDate MEETING = LocalDate.of(2024, 11, 19);

  private ConsensusExamples() {}

  public static List<RuleCase<Network>> all() {
    return Stream.of(agreed(), disagreed(), present(), stated(), notToBeStated())
        .flatMap(List::stream)
        .toList();
  }

  private static List<RuleCase<Network>> agreed() {
    return List.of(
        conforming("M05", "all agreed", SampleNetworks.valid()),
        conforming("M05", "nothing stated", decision(r -> r.consensus(Optional.empty()))),
        conforming(
            "M05",
            "a recommendation",
            decision(r -> r.kind(ResolutionKind.RECOMMENDATION).consensus(Consensus.MAJORITY))),
        conforming(
            "M05", "only planned", decision(r -> r.planned(true).consensus(Consensus.MAJORITY))),
        conforming(
            "M05",
            "another body",
            decision(r -> r.committee("ak-mint").consensus(Consensus.MAJORITY))),
        conforming(
            "M05",
            "the Kreistag",
            Edits.resolution(
                "kreistag-2026", r -> r.planned(false).consensus(Consensus.MAJORITY))));
  }

  private static List<RuleCase<Network>> disagreed() {
    return List.of(
        violating(
            "M05", "a majority", decision(r -> r.consensus(Consensus.MAJORITY)), "/resolutions/1"),
        conforming(
            "M05", "a majority, which the contract allows", allowed(true, Consensus.MAJORITY)),
        conforming(
            "M05",
            "a majority at a meeting, which the contract of its day allows",
            allowed(true, r -> r.date(Optional.empty()).consensus(Consensus.MAJORITY))),
        violating(
            "M05",
            "a majority, and the contract told in part",
            allowed(false, Consensus.MAJORITY),
            "/resolutions/1"),
        violating(
            "M05",
            "a side against it, though a majority is enough",
            allowed(true, Consensus.DISSENT),
            "/resolutions/1"),
        violating(
            "M05",
            "a side against it",
            decision(r -> r.consensus(Consensus.DISSENT).addDissentingSide(Side.LAND)),
            "/resolutions/1"),
        violating(
            "M05",
            "a side against it and nothing else",
            decision(r -> r.consensus(Optional.empty()).addDissentingSide(Side.THIRD)),
            "/resolutions/1"),
        violating(
            "M05",
            "known by the meeting alone",
            decision(r -> r.committee(Optional.empty()).consensus(Consensus.MAJORITY)),
            "/resolutions/1"));
  }

  private static Network allowed(boolean complete, Consensus consensus) {
    return allowed(complete, r -> r.consensus(consensus));
  }

  private static Network allowed(boolean complete, Consumer<ResolutionBuilder> edit) {
    Network network = decision(edit);
    return network.with(
        n ->
            n.agreements(
                Edits.agreement(
                        "kv-2020",
                        a ->
                            a.content(
                                a.build()
                                    .getContent()
                                    .orElseThrow()
                                    .with(c -> c.consensus(false).complete(complete))))
                    .getAgreements()));
  }

  private static List<RuleCase<Network>> present() {
    return List.of(
        conforming("M06", "both sides", SampleNetworks.valid()),
        conforming("M06", "and a third", attended(Side.LAND, Side.KOMMUNE, Side.THIRD)),
        conforming("M06", "nothing stated", attended()),
        conforming(
            "M06",
            "another meeting",
            attended(Side.LAND)
                .with(
                    n ->
                        n.resolutions(
                            Edits.resolution("beschluss-beratung", r -> r.meeting("lg-18"))
                                .getResolutions()))),
        violating("M06", "no Kommune", attended(Side.LAND), "/resolutions/1/meeting"),
        violating("M06", "no Land", attended(Side.KOMMUNE), "/resolutions/1/meeting"),
        violating("M06", "a third alone", attended(Side.THIRD), "/resolutions/1/meeting"));
  }

  private static Network attended(Side... sides) {
    return Edits.meeting("lg-17", m -> m.sidesPresent(List.of(sides)));
  }

  private static List<RuleCase<Network>> stated() {
    return List.of(
        conforming("M12", "all stated", SampleNetworks.valid()),
        conforming("M12", "a vote", silent(r -> r.vote(Vote.builder().inFavour(8).build()))),
        conforming("M12", "a side against it", silent(r -> r.addDissentingSide(Side.THIRD))),
        violating("M12", "one silent", silent(r -> {}), "/resolutions/1"),
        violating("M12", "taken today", silent(r -> r.date(TODAY)), "/resolutions/1").beside("M16"),
        violating(
                "M12",
                "on the day of its meeting",
                silent(r -> r.date(Optional.empty())),
                "/resolutions/1")
            .on(MEETING)
            .beside("N20"),
        violating("M12", "nobody knows when", silent(ConsensusExamples::undated), "/resolutions/1"),
        violating(
            "M12",
            "all silent",
            silent(r -> {})
                .with(
                    n ->
                        n.resolutions(
                            SampleNetworks.valid().getResolutions().stream()
                                .map(each -> each.with(r -> r.consensus(Optional.empty())))
                                .toList())),
            "/resolutions"));
  }

  private static void undated(ResolutionBuilder resolution) {
    resolution.date(Optional.empty()).meeting(Optional.empty());
  }

  private static List<RuleCase<Network>> notToBeStated() {
    return List.of(
        conforming("M12", "only planned", silent(r -> r.planned(true))),
        conforming("M12", "not yet taken", silent(r -> r.date(TODAY.plusDays(1)))),
        conforming("M12", "meeting lies ahead", silent(r -> r.date(Optional.empty())))
            .on(MEETING.minusDays(1)),
        conforming(
            "M12",
            "the network has ended",
            silent(r -> {}).with(n -> n.status(NetworkStatus.ENDED))),
        conforming(
            "M12",
            "the council",
            silent(
                r ->
                    undated(r.committee(Optional.empty()).politicalBody(PoliticalBody.KREISTAG)))));
  }

  private static Network silent(Consumer<ResolutionBuilder> edit) {
    return decision(r -> edit.accept(r.consensus(Optional.empty())));
  }

  private static Network decision(Consumer<ResolutionBuilder> edit) {
    return Edits.resolution("beschluss-beratung", edit);
  }
}
