package nrw.bildungsnetz.rules.resolution;

import static nrw.bildungsnetz.samples.Cases.conforming;
import static nrw.bildungsnetz.samples.Cases.violating;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nrw.bildungsnetz.model.AgreementEvent;
import nrw.bildungsnetz.model.AgreementEventKind;
import nrw.bildungsnetz.model.Consensus;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.ResolutionBuilder;
import nrw.bildungsnetz.model.Vote;
import nrw.bildungsnetz.samples.Edits;
import nrw.bildungsnetz.samples.SampleNetworks;
import nrw.bildungsnetz.testkit.rules.RuleCase;

/** Examples of the rules about the votes by which resolutions were passed. */
public final class VoteExamples {

  private VoteExamples() {}

  public static List<RuleCase<Network>> all() {
    return Stream.of(majorities(), participants()).flatMap(List::stream).toList();
  }

  private static List<RuleCase<Network>> majorities() {
    return List.of(
        conforming("M17", "most in favour", SampleNetworks.valid()),
        conforming("M17", "one more in favour", majority(4, 3)).beside("M05"),
        conforming("M17", "only planned", edit(r -> r.planned(true).vote(vote(3, 5)))),
        conforming(
            "M17",
            "votes in favour not counted",
            edit(r -> r.consensus(Optional.empty()).vote(Vote.builder().against(3).build()))),
        conforming("M17", "nobody voted", edit(r -> r.vote(vote(0, 0)))),
        conforming(
            "M17", "the council decided", council(AgreementEventKind.COUNCIL_DECISION, 20, 19)),
        conforming("M17", "the council refused", council(AgreementEventKind.REFUSAL, 19, 20)),
        violating("M17", "as many against", majority(4, 4), "/resolutions/1/vote")
            .beside("G17", "M05"),
        violating("M17", "one more against", majority(3, 4), "/resolutions/1/vote")
            .beside("G17", "M05"),
        violating(
            "M17",
            "in the council",
            council(AgreementEventKind.COUNCIL_DECISION, 19, 20),
            "/agreements/1/events/3/vote"));
  }

  private static List<RuleCase<Network>> participants() {
    return List.of(
        conforming("M18", "fewer votes than participants", SampleNetworks.valid()),
        conforming("M18", "as many", counted(8, 8)),
        conforming("M18", "participants not counted", edit(r -> r.vote(vote(8, 0)))),
        conforming("M18", "rounded", rounded(106, 98)),
        violating("M18", "one vote more", counted(8, 7), "/resolutions/1/vote").beside("G17"),
        violating("M18", "far more than rounded", rounded(106, 80), "/resolutions/0/vote"));
  }

  private static Network counted(int votes, int participants) {
    return edit(r -> r.vote(vote(votes, 0)))
        .with(
            n ->
                n.meetings(
                    Edits.meeting("lg-17", m -> m.participants(participants)).getMeetings()));
  }

  /** The conference where 106 votes were counted. */
  private static Network rounded(int votes, int participants) {
    return Edits.resolution(
            "empfehlung-beratung",
            r -> r.vote(Vote.builder().inFavour(votes - 20).against(11).abstentions(9).build()))
        .with(
            n ->
                n.meetings(
                    Edits.meeting("konferenz-2024", m -> m.participants(participants))
                        .getMeetings()));
  }

  private static Network majority(int inFavour, int against) {
    return edit(r -> r.consensus(Consensus.MAJORITY).vote(vote(inFavour, against)));
  }

  private static Network council(AgreementEventKind kind, int inFavour, int against) {
    return Edits.agreement(
        "kv-2020",
        a ->
            a.addEvent(
                AgreementEvent.builder()
                    .kind(kind)
                    .date(LocalDate.of(2019, 12, 10))
                    .vote(vote(inFavour, against))
                    .build()));
  }

  private static Vote vote(int inFavour, int against) {
    return Vote.builder().inFavour(inFavour).against(against).build();
  }

  private static Network edit(Consumer<ResolutionBuilder> edit) {
    return Edits.resolution("beschluss-beratung", edit);
  }
}
