package nrw.bildungsnetz.rules.meeting;

import static nrw.bildungsnetz.samples.Cases.conforming;
import static nrw.bildungsnetz.samples.Cases.violating;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nrw.bildungsnetz.model.Meeting;
import nrw.bildungsnetz.model.MeetingBuilder;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.NetworkStatus;
import nrw.bildungsnetz.model.Period;
import nrw.bildungsnetz.samples.Edits;
import nrw.bildungsnetz.samples.SampleNetworks;
import nrw.bildungsnetz.testkit.rules.RuleCase;

/** Examples of the rules about how often Lenkungskreis and Bildungskonferenz meet. */
public final class MeetingIntervalExamples {

  private static final LocalDate TODAY = SampleNetworks.AS_OF;

  private static final LocalDate LONG_AGO = LocalDate.of(2023, 11, 21);

  private MeetingIntervalExamples() {}

  public static List<RuleCase<Network>> all() {
    return Stream.of(lenkungskreis(), rhythms(), notOverdue(), konferenz())
        .flatMap(List::stream)
        .toList();
  }

  private static List<RuleCase<Network>> lenkungskreis() {
    return List.of(
        conforming("M01", "twelve months ago", noRhythm(met(TODAY.minusMonths(12))))
            .edgeOf("months"),
        violating(
                "M01",
                "a day more",
                noRhythm(met(TODAY.minusMonths(12).minusDays(1))),
                "/committees/0")
            .edgeOf("months"),
        violating("M01", "more than thirteen months ago", without("lg-18"), "/committees/0"),
        violating("M01", "some day two years ago", lastMeeting(inYear(2024)), "/committees/0"),
        violating("M01", "next one is planned", lastMeeting(m -> m.planned(true)), "/committees/0")
            .beside("N20"),
        violating(
                "M01",
                "the last one lies ahead of the day",
                lastMeeting(m -> m.date(TODAY.plusDays(1))),
                "/committees/0")
            .beside("N20"));
  }

  private static List<RuleCase<Network>> rhythms() {
    return List.of(
        conforming("M01", "four times a year, half a year ago", met(TODAY.minusMonths(6))),
        violating(
            "M01",
            "four times a year, a day more",
            met(TODAY.minusMonths(6).minusDays(1)),
            "/committees/0"),
        conforming("M01", "once a year, eighteen months ago", yearly(TODAY.minusMonths(18))),
        violating(
                "M01",
                "once a year, a day more",
                yearly(TODAY.minusMonths(18).minusDays(1)),
                "/committees/0")
            .beside("M16"));
  }

  private static Network met(LocalDate day) {
    return lastMeeting(m -> m.date(day));
  }

  private static Network yearly(LocalDate day) {
    return rhythm(
        Optional.of(1),
        Edits.network(
            n ->
                n.meetings(
                    SampleNetworks.valid().getMeetings().stream()
                        .map(m -> m.getId().equals("lg-18") ? m.with(e -> e.date(day)) : m)
                        .map(m -> m.getId().equals("lg-17") ? m.with(e -> e.date(LONG_AGO)) : m)
                        .toList())));
  }

  private static Network noRhythm(Network network) {
    return rhythm(Optional.empty(), network);
  }

  private static Network rhythm(Optional<Integer> perYear, Network network) {
    return network.with(
        n ->
            n.committees(
                network.getCommittees().stream()
                    .map(c -> c.with(edit -> edit.meetingsPerYear(perYear)))
                    .toList()));
  }

  private static List<RuleCase<Network>> notOverdue() {
    Network overdue = without("lg-18");
    return List.of(
        conforming("M01", "met in autumn", SampleNetworks.valid()),
        conforming(
            "M01",
            "met in autumn, which stands before the year before",
            overdue.with(
                n ->
                    n.meetings(
                        List.of(
                            SampleNetworks.valid().getMeetings().get(3),
                            SampleNetworks.valid().getMeetings().get(0))))),
        conforming("M01", "meets today", lastMeeting(m -> m.date(TODAY))),
        conforming("M01", "some day last year", lastMeeting(inYear(2025))),
        conforming("M01", "nobody knows when", lastMeeting(m -> m.date(Optional.empty()))),
        conforming("M01", "no meeting stated", without("lg-17", "lg-18")),
        conforming(
            "M01",
            "the network is suspended",
            overdue.with(n -> n.status(NetworkStatus.SUSPENDED))),
        conforming(
            "M01",
            "the body is no more",
            overdue.with(
                n ->
                    n.committees(
                        overdue.getCommittees().stream()
                            .map(c -> c.with(edit -> edit.period(until(TODAY.minusDays(1)))))
                            .toList()))));
  }

  private static List<RuleCase<Network>> konferenz() {
    LocalDate due = TODAY.minusMonths(18);
    LocalDate longAgo = TODAY.minusMonths(30);
    return List.of(
        conforming("M02", "eighteen months ago", conference(due)).edgeOf("months"),
        violating("M02", "a day more", conference(due.minusDays(1)), "/committees/1")
            .edgeOf("months"),
        conforming("M02", "every two years", conference(longAgo, longAgo.minusMonths(24))),
        violating(
            "M02",
            "every two years, a day more",
            conference(longAgo.minusDays(1), longAgo.minusDays(1).minusMonths(24)),
            "/committees/1"),
        violating(
            "M02",
            "every year until then",
            conference(longAgo, longAgo.minusMonths(12), longAgo.minusMonths(36)),
            "/committees/1"),
        conforming("M02", "the next one is planned", planned(longAgo, TODAY.plusMonths(18))),
        conforming("M02", "planned for today", planned(longAgo, TODAY)),
        violating(
            "M02",
            "planned for a day far ahead",
            planned(longAgo, TODAY.plusMonths(18).plusDays(1)),
            "/committees/1"),
        violating(
                "M02", "a plan of yesterday", planned(longAgo, TODAY.minusDays(1)), "/committees/1")
            .beside("N20"));
  }

  /** Conferences on these days, and none that is planned. */
  private static Network conference(LocalDate... days) {
    Network network =
        Edits.lacking(
            n ->
                n.meetings(
                    SampleNetworks.valid().getMeetings().stream()
                        .filter(m -> !m.getCommittee().equals("konferenz"))
                        .toList()));
    return network.with(
        n -> {
          for (LocalDate day : days) {
            n.addMeeting(Meeting.builder().id("k-" + day).committee("konferenz").date(day).build());
          }
        });
  }

  private static Network planned(LocalDate last, LocalDate next) {
    return conference(last)
        .with(
            n ->
                n.addMeeting(
                    Meeting.builder()
                        .id("naechste")
                        .committee("konferenz")
                        .date(next)
                        .planned(true)
                        .build()));
  }

  private static Network lastMeeting(Consumer<MeetingBuilder> edit) {
    return Edits.meeting("lg-18", edit);
  }

  private static Consumer<MeetingBuilder> inYear(int year) {
    return m -> m.date(Optional.empty()).year(year);
  }

  private static Network without(String... meetings) {
    return Edits.lacking(
        n ->
            n.meetings(
                SampleNetworks.valid().getMeetings().stream()
                    .filter(m -> !Arrays.asList(meetings).contains(m.getId()))
                    .toList()));
  }

  private static Period until(LocalDate day) {
    return Period.builder().end(day).build();
  }
}
