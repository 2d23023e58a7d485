package nrw.bildungsnetz.rules.meeting;

import static nrw.bildungsnetz.samples.Cases.conforming;
import static nrw.bildungsnetz.samples.Cases.violating;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nrw.bildungsnetz.model.FollowUp;
import nrw.bildungsnetz.model.FollowUpStatus;
import nrw.bildungsnetz.model.MeetingBuilder;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.NetworkStatus;
import nrw.bildungsnetz.model.ResolutionBuilder;
import nrw.bildungsnetz.model.ResolutionKind;
import nrw.bildungsnetz.samples.Edits;
import nrw.bildungsnetz.samples.SampleNetworks;
import nrw.bildungsnetz.testkit.rules.RuleCase;

/** Examples of the rules about what the Bildungskonferenz recommends. */
public final class RecommendationExamples {

  private static final LocalDate TODAY = SampleNetworks.AS_OF;
  private static final LocalDate LAST_MEETING = LocalDate.of(2025, 11, 18);

  private RecommendationExamples() {}

  public static List<RuleCase<Network>> all() {
    return Stream.of(followed(), notDue(), meetings()).flatMap(List::stream).toList();
  }

  private static List<RuleCase<Network>> followed() {
    Network open = recommendation(r -> r.followUps(steps(FollowUpStatus.OPEN)));
    return List.of(
        conforming("M08", "taken up", SampleNetworks.valid()),
        conforming(
            "M08",
            "refused",
            recommendation(r -> r.followUps(steps(FollowUpStatus.OPEN, FollowUpStatus.REJECTED)))),
        violating("M08", "nothing stated", forgotten(r -> {}), "/resolutions/0"),
        violating("M08", "still open", open, "/resolutions/0"),
        violating(
            "M08",
            "two of them",
            forgotten(r -> {})
                .with(n -> n.addResolution(open.getResolutions().get(0).with(r -> r.id("zwei")))),
            "/resolutions"),
        violating(
            "M08",
            "one of two",
            open.with(
                n ->
                    n.addResolution(
                        SampleNetworks.valid().getResolutions().get(0).with(r -> r.id("zwei")))),
            "/resolutions/0"));
  }

  private static List<FollowUp> steps(FollowUpStatus... statuses) {
    return Arrays.stream(statuses).map(each -> FollowUp.builder().status(each).build()).toList();
  }

  private static List<RuleCase<Network>> notDue() {
    return List.of(
        conforming("M08", "only planned", forgotten(r -> r.planned(true))),
        conforming("M08", "a decision", forgotten(r -> r.kind(ResolutionKind.DECISION))),
        conforming("M08", "another body", forgotten(r -> r.committee("ak-mint"))),
        conforming(
            "M08",
            "the network is suspended",
            forgotten(r -> {}).with(n -> n.status(NetworkStatus.SUSPENDED))));
  }

  private static List<RuleCase<Network>> meetings() {
    return List.of(
        conforming(
            "M08",
            "nobody knows when",
            forgotten(r -> r.year(Optional.empty()).meeting(Optional.empty()))),
        conforming("M08", "on the same day", forgotten(r -> on(r, LAST_MEETING))),
        conforming("M08", "no meeting since", forgotten(m -> m.year(2025), m -> {})),
        conforming("M08", "next one is planned", forgotten(r -> {}, m -> m.planned(true))),
        conforming("M08", "meets tomorrow", forgotten(r -> {}, m -> m.date(TODAY.plusDays(1)))),
        conforming("M08", "met at some time", forgotten(r -> {}, m -> m.date(Optional.empty()))),
        violating(
            "M08",
            "the day before",
            forgotten(r -> on(r, LAST_MEETING.minusDays(1))),
            "/resolutions/0"),
        violating("M08", "meets today", forgotten(r -> {}, m -> m.date(TODAY)), "/resolutions/0"),
        violating(
            "M08",
            "known by its meeting",
            forgotten(r -> r.year(Optional.empty())),
            "/resolutions/0"));
  }

  private static void on(ResolutionBuilder resolution, LocalDate day) {
    resolution.meeting(Optional.empty()).year(Optional.empty()).date(day);
  }

  private static Network forgotten(
      Consumer<ResolutionBuilder> edit, Consumer<MeetingBuilder> lastMeeting) {
    return forgotten(edit).with(n -> n.meetings(Edits.meeting("lg-18", lastMeeting).getMeetings()));
  }

  private static Network forgotten(Consumer<ResolutionBuilder> edit) {
    return recommendation(r -> edit.accept(r.followUps(List.of())));
  }

  private static Network recommendation(Consumer<ResolutionBuilder> edit) {
    return Edits.resolution("empfehlung-beratung", edit);
  }
}
