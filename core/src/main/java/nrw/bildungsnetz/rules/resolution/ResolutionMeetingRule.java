package nrw.bildungsnetz.rules.resolution;

import java.time.LocalDate;
import java.util.Map;
import nrw.bildungsnetz.model.Committee;
import nrw.bildungsnetz.model.Meeting;
import nrw.bildungsnetz.model.Resolution;
import nrw.bildungsnetz.rules.Category;
import nrw.bildungsnetz.rules.Located;
import nrw.bildungsnetz.rules.NetworkFacts;
import nrw.bildungsnetz.rules.NetworkRule;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.rules.Violations;

/** The rule that a resolution was passed at its meeting: on its day, and by its body. */
public final class ResolutionMeetingRule {

  /** M16: a resolution has the day and the body of its meeting. */
  public static final NetworkRule AT_ITS_MEETING =
      NetworkRule.declare(
          Rule.builder()
              .id("M16")
              .severity(Severity.WARNING)
              .category(Category.MEETING)
              .addReads(
                  "resolutions.id",
                  "resolutions.planned",
                  "resolutions.meeting",
                  "resolutions.committee",
                  "resolutions.politicalBody",
                  "resolutions.date",
                  "resolutions.year",
                  "resolutions.notBefore",
                  "resolutions.notAfter",
                  "meetings.id",
                  "meetings.committee",
                  "meetings.planned",
                  "meetings.date",
                  "meetings.year",
                  "meetings.notBefore",
                  "meetings.notAfter",
                  "committees.id",
                  "committees.external")
              .source(
                  "Zeitlogik; § 78a Abs. 4 SchulG NRW: Gremien des Netzwerks beschließen nicht für"
                      + " Rat oder Kreistag")
              .since("0.1.0"),
          ResolutionMeetingRule::check);

  private ResolutionMeetingRule() {}

  private static void check(NetworkFacts facts, Violations violations) {
    for (Located<Resolution> each : facts.resolutions()) {
      String id = each.value().getId();
      checkPoliticalBody(each, facts, violations);
      facts
          .meetings()
          .find(each.value().getMeeting())
          .map(Located::value)
          .ifPresent(
              meeting -> {
                checkDay(each, meeting, violations);
                checkBody(each, meeting, violations);
                if (meeting.isPlanned() && !each.value().isPlanned()) {
                  violations.add(
                      each.path("meeting"),
                      id,
                      Map.of("resolution", id, "planned", meeting.getId()));
                }
              });
    }
  }

  private static void checkDay(
      Located<Resolution> resolution, Meeting meeting, Violations violations) {
    String id = resolution.value().getId();
    LocalDate first = resolution.value().earliestDay().orElse(LocalDate.MIN);
    LocalDate last = resolution.value().latestDay().orElse(LocalDate.MAX);
    LocalDate firstOfMeeting = meeting.earliestDay().orElse(LocalDate.MIN);
    LocalDate lastOfMeeting = meeting.latestDay().orElse(LocalDate.MAX);
    if (last.isBefore(firstOfMeeting)) {
      violations.add(
          resolution.path("meeting"),
          id,
          Map.of(
              "resolution", id, "meeting", meeting.getId(), "date", last, "next", firstOfMeeting));
    } else if (first.isAfter(lastOfMeeting)) {
      violations.add(
          resolution.path("meeting"),
          id,
          Map.of(
              "resolution", id, "meeting", meeting.getId(), "date", first, "last", lastOfMeeting));
    }
  }

  private static void checkBody(
      Located<Resolution> resolution, Meeting meeting, Violations violations) {
    String id = resolution.value().getId();
    resolution
        .value()
        .getCommittee()
        .filter(body -> !body.equals(meeting.getCommittee()))
        .ifPresent(
            body ->
                violations.add(
                    resolution.path("committee"),
                    id,
                    Map.of(
                        "resolution",
                        id,
                        "meeting",
                        meeting.getId(),
                        "committee",
                        body,
                        "first",
                        meeting.getCommittee())));
  }

  /** A body of the Kommune may be entered as one from another structure. */
  private static void checkPoliticalBody(
      Located<Resolution> resolution, NetworkFacts facts, Violations violations) {
    Resolution value = resolution.value();
    if (value.getPoliticalBody().isEmpty()) {
      return;
    }
    Meeting meeting = facts.meetings().valueOf(value.getMeeting());
    Committee body =
        meeting == null
            ? facts.committees().valueOf(value.getCommittee())
            : facts.committees().valueOf(meeting.getCommittee());
    if (body != null && !body.isExternal()) {
      violations.add(
          resolution.path("politicalBody"),
          value.getId(),
          Map.of(
              "resolution", value.getId(),
              "politicalBody", value.getPoliticalBody().get(),
              "committee", body.getId()));
    }
  }
}
