package nrw.bildungsnetz.rules.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nrw.bildungsnetz.model.Meeting;
import nrw.bildungsnetz.rules.Category;
import nrw.bildungsnetz.rules.Located;
import nrw.bildungsnetz.rules.NetworkFacts;
import nrw.bildungsnetz.rules.NetworkRule;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.rules.Violations;

/** Rules about the sequential numbers of meetings. */
public final class MeetingNumberRules {

  /** M04: the numbers of a body's meetings are in date order and have no gaps. */
  public static final NetworkRule NUMBERS_RISE =
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
          MeetingNumberRules::numbersRise);

  private MeetingNumberRules() {}

  /**
   * A meeting that was held, with its number within its body.
   *
   * @param meeting the meeting
   * @param number its number
   * @param firstDay the first day on which it may have been held
   * @param lastDay the last such day
   */
  private record Numbered(
      Located<Meeting> meeting, int number, LocalDate firstDay, LocalDate lastDay) {

    /** Meetings with the same number are ordered by date, regardless of list order. */
    static final Comparator<Numbered> ORDER =
        Comparator.comparingInt(Numbered::number)
            .thenComparing(Numbered::firstDay)
            .thenComparing(Numbered::id);

    static Numbered of(Located<Meeting> placed) {
      Meeting meeting = placed.value();
      return new Numbered(
          placed,
          meeting.getNumber().orElse(0),
          meeting.earliestDay().orElse(LocalDate.MIN),
          meeting.latestDay().orElse(LocalDate.MAX));
    }

    String id() {
      return meeting.value().getId();
    }
  }

  private static void numbersRise(NetworkFacts facts, Violations violations) {
    Map<String, List<Numbered>> byBody = new HashMap<>();
    for (Located<Meeting> placed : facts.meetings()) {
      Meeting meeting = placed.value();
      // The number of a planned meeting may still change.
      if (meeting.getNumber().isPresent() && !meeting.isPlanned()) {
        byBody
            .computeIfAbsent(meeting.getCommittee(), body -> new ArrayList<>())
            .add(Numbered.of(placed));
      }
    }
    for (List<Numbered> meetings : byBody.values()) {
      meetings.sort(Numbered.ORDER);
      checkNumbers(meetings, violations);
    }
  }

  /** Expects the meetings of one body, sorted by number. */
  private static void checkNumbers(List<Numbered> meetings, Violations violations) {
    Numbered before = meetings.get(0);
    Numbered latest = before;
    for (Numbered each : meetings.subList(1, meetings.size())) {
      if (each.number() == before.number()) {
        add(each, Map.of("namesake", before.id()), violations);
      } else if (each.lastDay().isBefore(latest.firstDay())) {
        add(each, Map.of("other", latest.id(), "otherNumber", latest.number()), violations);
      } else if (each.number() - 1 > before.number()) {
        add(each, Map.of("missing", each.number() - 1), violations);
      }
      before = each;
      latest = each.firstDay().isAfter(latest.firstDay()) ? each : latest;
    }
  }

  private static void add(Numbered each, Map<String, Object> problem, Violations violations) {
    Map<String, Object> arguments = new HashMap<>(problem);
    arguments.put("meeting", each.id());
    arguments.put("number", each.number());
    violations.add(each.meeting().path("number"), each.id(), arguments);
  }
}
