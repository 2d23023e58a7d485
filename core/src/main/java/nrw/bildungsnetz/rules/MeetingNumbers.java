package nrw.bildungsnetz.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nrw.bildungsnetz.model.Meeting;

/** Rules about the running numbers of meetings. */
final class MeetingNumbers {

  /** M04: the numbers of a body's meetings rise with the days, and leave none out. */
  static final NetworkRule NUMBERS_RISE =
      NetworkRule.declare(
          Rule.builder()
              .id("M04")
              .severity(Severity.INFO)
              .category(Category.MEETING)
              .addReads(
                  "meetings.id",
                  "meetings.committee",
                  "meetings.number",
                  "meetings.planned",
                  "meetings.date",
                  "meetings.year",
                  "meetings.notBefore",
                  "meetings.notAfter")
              .source("Kreis Steinfurt: zwei Zählungen seiner Bildungskonferenzen")
              .since("0.1.0"),
          MeetingNumbers::numbersRise);

  static final List<NetworkRule> ALL = List.of(NUMBERS_RISE);

  /** Of two meetings of one number the later one comes second, whatever the order of the list. */
  private static final Comparator<Placed<Meeting>> BY_NUMBER =
      Comparator.comparingInt(MeetingNumbers::number)
          .thenComparing(MeetingNumbers::firstDay)
          .thenComparing(meeting -> meeting.value().getId());

  private MeetingNumbers() {}

  private static void numbersRise(NetworkFacts facts, Violations violations) {
    List<Placed<Meeting>> numbered = new ArrayList<>();
    for (Placed<Meeting> meeting : facts.meetings()) {
      // The number of a meeting that is only planned may still change.
      if (meeting.value().getNumber().isPresent() && !meeting.value().isPlanned()) {
        numbered.add(meeting);
      }
    }
    for (List<Placed<Meeting>> meetings : NetworkFacts.sharing(numbered, Meeting::getCommittee)) {
      meetings.sort(BY_NUMBER);
      checkNumbers(meetings, violations);
    }
  }

  /** Takes the meetings of one body in the order of their numbers. */
  private static void checkNumbers(List<Placed<Meeting>> meetings, Violations violations) {
    Placed<Meeting> before = meetings.get(0);
    Placed<Meeting> latest = before;
    for (Placed<Meeting> meeting : meetings.subList(1, meetings.size())) {
      if (number(meeting) == number(before)) {
        add(meeting, Map.of("namesake", before.value().getId()), violations);
      } else if (lastDay(meeting).isBefore(firstDay(latest))) {
        add(
            meeting,
            Map.of("other", latest.value().getId(), "otherNumber", number(latest)),
            violations);
      } else if (number(meeting) - 1 > number(before)) {
        add(meeting, Map.of("missing", number(meeting) - 1), violations);
      }
      before = meeting;
      latest = firstDay(meeting).isAfter(firstDay(latest)) ? meeting : latest;
    }
  }

  private static void add(
      Placed<Meeting> meeting, Map<String, Object> problem, Violations violations) {
    Map<String, Object> arguments = new HashMap<>(problem);
    arguments.put("meeting", meeting.value().getId());
    arguments.put("number", number(meeting));
    violations.add(meeting.path("number"), meeting.value().getId(), arguments);
  }

  private static int number(Placed<Meeting> meeting) {
    return meeting.value().getNumber().orElse(0);
  }

  private static LocalDate firstDay(Placed<Meeting> meeting) {
    return meeting.value().earliestDay().orElse(LocalDate.MIN);
  }

  private static LocalDate lastDay(Placed<Meeting> meeting) {
    return meeting.value().latestDay().orElse(LocalDate.MAX);
  }
}
