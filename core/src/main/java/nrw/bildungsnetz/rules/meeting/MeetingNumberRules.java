package nrw.bildungsnetz.rules.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nrw.bildungsnetz.model.Meeting;
import nrw.bildungsnetz.rules.Basis;
import nrw.bildungsnetz.rules.Category;
import nrw.bildungsnetz.rules.Located;
import nrw.bildungsnetz.rules.NetworkFacts;
import nrw.bildungsnetz.rules.NetworkRule;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.rules.Violations;

/** Rules about the sequential numbers of meetings. */
public final class MeetingNumberRules {

  private static final List<String> READS =
      List.of(
          "meetings.id",
          "meetings.committee",
          "meetings.number",
          "meetings.planned",
          "meetings.date",
          "meetings.year",
          "meetings.notBefore",
          "meetings.notAfter");

  private static final String SOURCE = "Kreis Steinfurt: zwei Zählungen seiner Bildungskonferenzen";

  /** M04: the numbers of a body's meetings have no gaps. */
  public static final NetworkRule NONE_LEFT_OUT =
      NetworkRule.declare(
          Rule.builder()
              .id("M04")
              .severity(Severity.INFO)
              .category(Category.MEETING)
              .basis(Basis.NOT_STATED)
              .addAllReads(READS)
              .source(SOURCE)
              .since("0.1.0"),
          (facts, violations) -> forEachBody(facts, each -> reportGaps(each, violations)));

  /** M13: the numbers of a body's meetings are unique and in date order. */
  public static final NetworkRule NUMBERS_RISE =
      NetworkRule.declare(
          Rule.builder()
              .id("M13")
              .severity(Severity.INFO)
              .category(Category.MEETING)
              .addAllReads(READS)
              .source(SOURCE)
              .since("0.1.0"),
          (facts, violations) -> forEachBody(facts, each -> reportDisorder(each, violations)));

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
      Meeting meeting = placed.getValue();
      return new Numbered(
          placed,
          meeting.getNumber().orElse(0),
          meeting.earliestDay().orElse(LocalDate.MIN),
          meeting.latestDay().orElse(LocalDate.MAX));
    }

    String id() {
      return meeting.getValue().getId();
    }
  }

  /** Visits the meetings of each body, sorted by number. */
  private static void forEachBody(NetworkFacts facts, Consumer<List<Numbered>> visitor) {
    Map<String, List<Numbered>> byBody = new HashMap<>();
    for (Located<Meeting> placed : facts.getMeetings()) {
      Meeting meeting = placed.getValue();
      // The number of a planned meeting may still change.
      if (meeting.getNumber().isPresent() && !meeting.isPlanned()) {
        byBody
            .computeIfAbsent(meeting.getCommittee(), body -> new ArrayList<>())
            .add(Numbered.of(placed));
      }
    }
    for (List<Numbered> meetings : byBody.values()) {
      meetings.sort(Numbered.ORDER);
      visitor.accept(meetings);
    }
  }

  /** Reports the first gap and the total of missing numbers. */
  private static void reportGaps(List<Numbered> meetings, Violations violations) {
    Numbered before = meetings.get(0);
    Map<String, Object> arguments = null;
    Numbered afterGap = before;
    int missing = 0;
    for (Numbered each : meetings.subList(1, meetings.size())) {
      int left = Math.max(0, each.number() - before.number() - 1);
      if (left > 0 && arguments == null) {
        arguments = new HashMap<>(gap(before.number() + 1, each.number() - 1));
        afterGap = each;
      }
      missing += left;
      before = each;
    }
    if (arguments != null) {
      arguments.put("count", missing);
      arguments.put("committee", afterGap.meeting().getValue().getCommittee());
      add(afterGap, arguments, violations);
    }
  }

  private static Map<String, Object> gap(int first, int last) {
    return first == last ? Map.of("missing", first) : Map.of("first", first, "last", last);
  }

  private static void reportDisorder(List<Numbered> meetings, Violations violations) {
    Numbered before = meetings.get(0);
    Numbered latest = before;
    for (Numbered each : meetings.subList(1, meetings.size())) {
      if (each.number() == before.number()) {
        add(each, Map.of("namesake", before.id()), violations);
      } else if (each.lastDay().isBefore(latest.firstDay())) {
        add(each, Map.of("other", latest.id(), "otherNumber", latest.number()), violations);
      }
      before = each;
      latest = each.firstDay().isAfter(latest.firstDay()) ? each : latest;
    }
  }

  private static void add(Numbered each, Map<String, Object> problem, Violations violations) {
    Map<String, Object> arguments = new HashMap<>(problem);
    arguments.put("meeting", each.id());
    arguments.put("number", each.number());
    violations.add(each.meeting().getPath("number"), each.id(), arguments);
  }
}
