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
    for (Located<Resolution> each : facts.getResolutions()) {
      String id = each.getValue().getId();
      checkPoliticalBody(each, facts, violations);
      facts
          .getMeetings()
          .find(each.getValue().getMeeting())
          .map(Located::getValue)
          .ifPresent(
              meeting -> {
                checkDay(each, meeting, violations);
                checkBody(each, meeting, violations);
                if (meeting.isPlanned() && !each.getValue().isPlanned()) {
                  violations.add(
                      each.getPath("meeting"),
                      id,
                      Map.of("resolution", id, "planned", meeting.getId()));
                }
              });
    }
  }

  private static void checkDay(
      Located<Resolution> resolution, Meeting meeting, Violations violations) {
    String id = resolution.getValue().getId();
    LocalDate first = resolution.getValue().earliestDay().orElse(LocalDate.MIN);
    LocalDate last = resolution.getValue().latestDay().orElse(LocalDate.MAX);
    LocalDate firstOfMeeting = meeting.earliestDay().orElse(LocalDate.MIN);
    LocalDate lastOfMeeting = meeting.latestDay().orElse(LocalDate.MAX);
    if (last.isBefore(firstOfMeeting)) {
      violations.add(
          resolution.getPath("meeting"),
          id,
          Map.of(
              "resolution", id, "meeting", meeting.getId(), "date", last, "next", firstOfMeeting));
    } else if (first.isAfter(lastOfMeeting)) {
      violations.add(
          resolution.getPath("meeting"),
          id,
          Map.of(
              "resolution", id, "meeting", meeting.getId(), "date", first, "last", lastOfMeeting));
    }
  }

  private static void checkBody(
      Located<Resolution> resolution, Meeting meeting, Violations violations) {
    String id = resolution.getValue().getId();
    resolution
        .getValue()
        .getCommittee()
        .filter(body -> !body.equals(meeting.getCommittee()))
        .ifPresent(
            body ->
                violations.add(
                    resolution.getPath("committee"),
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
    Resolution value = resolution.getValue();
    if (value.getPoliticalBody().isEmpty()) {
      return;
    }
    Meeting meeting = facts.getMeetings().valueOf(value.getMeeting());
    Committee body =
        meeting == null
            ? facts.getCommittees().valueOf(value.getCommittee())
            : facts.getCommittees().valueOf(meeting.getCommittee());
    if (body != null && !body.isExternal()) {
      violations.add(
          resolution.getPath("politicalBody"),
          value.getId(),
          Map.of(
              "resolution", value.getId(),
              "politicalBody", value.getPoliticalBody().get(),
              "committee", body.getId()));
    }
  }
}
