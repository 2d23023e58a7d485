package nrw.bildungsnetz.rules.meeting;

import static nrw.bildungsnetz.samples.Cases.conforming;
import static nrw.bildungsnetz.samples.Cases.violating;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nrw.bildungsnetz.model.Meeting;
import nrw.bildungsnetz.model.MeetingBuilder;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.samples.Edits;
import nrw.bildungsnetz.samples.SampleNetworks;
import nrw.bildungsnetz.testkit.rules.RuleCase;

/** Examples of the rules about the running numbers of meetings. */
public final class MeetingNumberExamples {

  private static final LocalDate SEVENTEENTH = LocalDate.of(2024, 11, 19);
  private static final LocalDate EIGHTEENTH = LocalDate.of(2025, 11, 18);

  private MeetingNumberExamples() {}

  public static List<RuleCase<Network>> all() {
    return Stream.of(inOrder(), leftOut(), outOfOrder()).flatMap(List::stream).toList();
  }

  private static List<RuleCase<Network>> inOrder() {
    return List.of(
        conforming("M04", "one after the other", SampleNetworks.valid()),
        conforming("M04", "number of another body", with(next("konferenz", 30))),
        conforming("M04", "number of a plan", with(next("lenkungskreis", 30).planned(true))),
        conforming(
            "M04", "without number", Edits.meeting("lg-18", m -> m.number(Optional.empty()))),
        conforming(
            "M04", "two on one day", Edits.meeting("lg-18", m -> m.number(16).date(SEVENTEENTH))),
        conforming(
            "M04",
            "perhaps before it",
            Edits.meeting("lg-18", m -> m.number(16).date(Optional.empty()).year(2024))));
  }

  private static List<RuleCase<Network>> leftOut() {
    return List.of(
        conforming("M04", "number given twice", numbered(17)),
        violating("M04", "one left out", numbered(19), "/meetings/3/number"),
        violating("M04", "several left out", numbered(30), "/meetings/3/number"),
        violating(
            "M04",
            "left out at two places",
            numbered(20).with(n -> n.addMeeting(next("lenkungskreis", 23).build())),
            "/meetings/3/number"));
  }

  private static List<RuleCase<Network>> outOfOrder() {
    return List.of(
        conforming("M13", "one after the other", SampleNetworks.valid()),
        conforming("M13", "one left out", numbered(19)),
        conforming("M13", "number of a plan", with(next("lenkungskreis", 18).planned(true))),
        violating("M13", "number given twice", numbered(17), "/meetings/3/number"),
        violating(
                "M13",
                "number given twice, the later meeting stands first",
                Edits.meeting("lg-17", m -> m.number(18).date(EIGHTEENTH.plusDays(9))),
                "/meetings/0/number")
            .beside("M16"),
        violating(
            "M13",
            "number given twice on one day, the larger id stands first",
            Edits.network(
                n ->
                    n.addMeetings(
                        next("lenkungskreis", 19).id("zweite").date(EIGHTEENTH).build(),
                        next("lenkungskreis", 19).id("erste").date(EIGHTEENTH).build())),
            "/meetings/4/number"),
        violating("M13", "smaller than a year before", numbered(16), "/meetings/0/number"),
        violating(
            "M13",
            "before one that is not next to it",
            Edits.network(
                n ->
                    n.addMeetings(
                        next("lenkungskreis", 19).build(),
                        next("lenkungskreis", 20)
                            .id("lg-20")
                            .date(EIGHTEENTH.minusDays(1))
                            .build())),
            "/meetings/5/number"));
  }

  private static Network numbered(int number) {
    return Edits.meeting("lg-18", m -> m.number(number));
  }

  private static MeetingBuilder next(String committee, int number) {
    return Meeting.builder().id("naechste").committee(committee).number(number);
  }

  private static Network with(MeetingBuilder meeting) {
    return Edits.network(n -> n.addMeeting(meeting.build()));
  }
}
