package nrw.bildungsnetz.rules.resolution;

import static nrw.bildungsnetz.samples.Cases.conforming;
import static nrw.bildungsnetz.samples.Cases.violating;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nrw.bildungsnetz.model.Committee;
import nrw.bildungsnetz.model.CommitteeType;
import nrw.bildungsnetz.model.MeetingBuilder;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.PoliticalBody;
import nrw.bildungsnetz.model.ResolutionBuilder;
import nrw.bildungsnetz.samples.Edits;
import nrw.bildungsnetz.samples.SampleNetworks;
import nrw.bildungsnetz.testkit.rules.RuleCase;

/** Examples of the rule that a resolution has the day and the body of its meeting. */
public final class ResolutionMeetingExamples {

  private static final LocalDate DAY = LocalDate.of(2024, 11, 19);

  private ResolutionMeetingExamples() {}

  public static List<RuleCase<Network>> all() {
    return Stream.of(days(), bodies()).flatMap(List::stream).toList();
  }

  private static List<RuleCase<Network>> days() {
    String place = "/resolutions/1/meeting";
    return List.of(
        conforming("M16", "on its day", SampleNetworks.valid()),
        conforming("M16", "without a day", edit(r -> r.date(Optional.empty()))),
        conforming("M16", "in its year", edit(r -> r.date(Optional.empty()).year(2024))),
        conforming(
            "M16", "meeting known by its year", meeting(m -> m.date(Optional.empty()).year(2024))),
        conforming(
            "M16", "no meeting", edit(r -> r.date(DAY.plusDays(1)).meeting(Optional.empty()))),
        violating("M16", "the day after", edit(r -> r.date(DAY.plusDays(1))), place),
        violating("M16", "the day before", edit(r -> r.date(DAY.minusDays(1))), place),
        violating("M16", "another year", edit(r -> r.date(Optional.empty()).year(2023)), place)
            .beside("M24"),
        violating("M16", "at a meeting that is only planned", meeting(m -> m.planned(true)), place)
            .beside("N20"),
        conforming(
                "M16",
                "both only planned",
                meeting(m -> m.planned(true))
                    .with(n -> n.resolutions(edit(r -> r.planned(true)).getResolutions())))
            .beside("N20"));
  }

  private static List<RuleCase<Network>> bodies() {
    return List.of(
        conforming("M16", "known by the meeting alone", edit(r -> r.committee(Optional.empty()))),
        conforming(
            "M16",
            "the council, at no meeting of the network",
            edit(
                r ->
                    r.committee(Optional.empty())
                        .meeting(Optional.empty())
                        .politicalBody(PoliticalBody.KREISTAG))),
        conforming(
            "M16",
            "the council, entered as a body from outside",
            edit(r ->
                    r.committee("kreistag")
                        .meeting(Optional.empty())
                        .politicalBody(PoliticalBody.KREISTAG))
                .with(
                    n ->
                        n.addCommittee(
                            Committee.builder()
                                .id("kreistag")
                                .type(CommitteeType.OTHER)
                                .name("Kreistag")
                                .external(true)
                                .build()))),
        violating(
            "M16", "another body", edit(r -> r.committee("ak-mint")), "/resolutions/1/committee"),
        violating(
            "M16",
            "the council and a body of the network",
            edit(r -> r.politicalBody(PoliticalBody.KREISTAG)),
            "/resolutions/1/politicalBody"),
        violating(
            "M16",
            "the council at a meeting of the network",
            edit(r -> r.committee(Optional.empty()).politicalBody(PoliticalBody.KREISTAG)),
            "/resolutions/1/politicalBody"));
  }

  private static Network edit(Consumer<ResolutionBuilder> edit) {
    return Edits.resolution("beschluss-beratung", edit);
  }

  private static Network meeting(Consumer<MeetingBuilder> edit) {
    return Edits.meeting("lg-17", edit);
  }
}
