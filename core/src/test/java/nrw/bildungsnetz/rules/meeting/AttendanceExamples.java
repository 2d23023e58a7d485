package nrw.bildungsnetz.rules.meeting;

import static nrw.bildungsnetz.samples.Cases.conforming;
import static nrw.bildungsnetz.samples.Cases.violating;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nrw.bildungsnetz.model.MeetingBuilder;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.samples.Edits;
import nrw.bildungsnetz.samples.SampleNetworks;
import nrw.bildungsnetz.testkit.rules.RuleCase;

/** Examples of the rules about how many were invited and how many came or answered. */
public final class AttendanceExamples {

  private static final String CONFERENCE = "/meetings/1/";
  private static final String SURVEY = "/evaluations/0/";

  private AttendanceExamples() {}

  public static List<RuleCase<Network>> all() {
    return Stream.of(meetings(), surveys(), rates(), forums()).flatMap(List::stream).toList();
  }

  private static List<RuleCase<Network>> meetings() {
    return List.of(
        conforming("M19", "fewer", SampleNetworks.valid()),
        conforming("M19", "all", counted(m -> m.participants(180).registered(180))),
        conforming("M19", "more than registered", counted(m -> m.participants(140))),
        conforming("M19", "nobody invited by name", counted(m -> m.invited(Optional.empty()))),
        conforming("M19", "rounded", conference(m -> m.participants(200))),
        violating(
            "M19", "one more", counted(m -> m.participants(181)), CONFERENCE + "participants"),
        violating(
            "M19",
            "one more registered",
            counted(m -> m.registered(181)),
            CONFERENCE + "registered"),
        violating(
            "M19",
            "far more than rounded",
            conference(m -> m.participants(240)),
            CONFERENCE + "participants"));
  }

  private static List<RuleCase<Network>> surveys() {
    return List.of(
        conforming("M19", "all answered", survey(140, 140)),
        violating("M19", "one answer more", survey(140, 141), SURVEY + "responded"),
        violating("M19", "an answer of nobody", survey(0, 1), SURVEY + "responded"));
  }

  private static List<RuleCase<Network>> rates() {
    return List.of(
        conforming("M20", "as it is", SampleNetworks.valid()),
        conforming("M20", "rounded down", rate(201, 100, "49")),
        conforming("M20", "rounded up", rate(201, 100, "50")),
        conforming("M20", "to one place", rate(201, 100, "49.8")),
        conforming("M20", "numbers rounded", rounded("66")),
        conforming("M20", "more answers than invitations are for M19", rate(100, 120, "90"))
            .beside("M19"),
        conforming(
            "M20",
            "only the rate",
            Edits.evaluation(
                "umfrage-2023", e -> e.invited(Optional.empty()).responded(Optional.empty()))),
        violating("M20", "one more", rate(200, 100, "51"), SURVEY + "responsePercent"),
        violating("M20", "one fewer", rate(200, 100, "49"), SURVEY + "responsePercent"),
        violating("M20", "too exact", rate(201, 100, "49.5"), SURVEY + "responsePercent"),
        violating("M20", "of nobody", rate(0, 0, "50"), SURVEY + "responsePercent"),
        violating("M20", "far off", rounded("80"), SURVEY + "responsePercent"));
  }

  private static List<RuleCase<Network>> forums() {
    return List.of(
        conforming("M23", "named", SampleNetworks.valid()),
        conforming("M23", "as many", conference(m -> m.forumCount(2))),
        conforming("M23", "more than named", conference(m -> m.forumCount(3))),
        violating(
            "M23",
            "fewer than named",
            conference(m -> m.forumCount(1)),
            CONFERENCE + "forumCount"));
  }

  private static Network counted(Consumer<MeetingBuilder> edit) {
    return conference(m -> edit.accept(m.approximate(false)));
  }

  private static Network conference(Consumer<MeetingBuilder> edit) {
    return Edits.meeting("konferenz-2024", edit);
  }

  private static Network survey(int invited, int responded) {
    return Edits.evaluation(
        "umfrage-2023",
        e ->
            e.invited(invited)
                .responded(responded)
                .responsePercent(Optional.empty())
                .approximate(false));
  }

  private static Network rate(int invited, int responded, String percent) {
    return Edits.evaluation(
        "umfrage-2023",
        e ->
            e.invited(invited)
                .responded(responded)
                .responsePercent(new BigDecimal(percent))
                .approximate(false));
  }

  private static Network rounded(String percent) {
    return Edits.evaluation("umfrage-2023", e -> e.responsePercent(new BigDecimal(percent)));
  }
}
