package nrw.bildungsnetz.rules.meeting;

import static nrw.bildungsnetz.samples.Cases.conforming;
import static nrw.bildungsnetz.samples.Cases.violating;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nrw.bildungsnetz.model.MeetingBuilder;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.NetworkStatus;
import nrw.bildungsnetz.model.Period;
import nrw.bildungsnetz.samples.Edits;
import nrw.bildungsnetz.samples.SampleNetworks;
import nrw.bildungsnetz.testing.RuleCase;

/** Examples of the rules about how often Lenkungskreis and Bildungskonferenz meet. */
public final class MeetingIntervalExamples {

  private static final LocalDate TODAY = SampleNetworks.AS_OF;

  private MeetingIntervalExamples() {}

  public static List<RuleCase<Network>> all() {
    return Stream.of(lenkungskreis(), notOverdue(), konferenz()).flatMap(List::stream).toList();
  }

  private static List<RuleCase<Network>> lenkungskreis() {
    return List.of(
        conforming("M01", "twelve months ago", lastMeeting(m -> m.date(TODAY.minusMonths(12))))
            .edgeOf("months"),
        violating(
                "M01",
                "a day more",
                lastMeeting(m -> m.date(TODAY.minusMonths(12).minusDays(1))),
                "/committees/0")
            .edgeOf("months"),
        violating("M01", "more than thirteen months ago", without("lg-18"), "/committees/0"),
        violating("M01", "some day two years ago", lastMeeting(inYear(2024)), "/committees/0"),
        violating("M01", "next one is planned", lastMeeting(m -> m.planned(true)), "/committees/0"),
        violating(
            "M01",
            "the last one lies ahead of the day",
            lastMeeting(m -> m.date(TODAY.plusDays(1))),
            "/committees/0"));
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
    return List.of(
        conforming("M02", "eighteen months ago", conference(due)).edgeOf("months"),
        violating("M02", "a day more", conference(due.minusDays(1)), "/committees/1")
            .edgeOf("months"));
  }

  private static Network conference(LocalDate day) {
    return Edits.meeting("konferenz-2024", m -> m.year(Optional.empty()).date(day));
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
