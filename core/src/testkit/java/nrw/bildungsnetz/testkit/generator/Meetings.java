package nrw.bildungsnetz.testkit.generator;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import nrw.bildungsnetz.model.AssemblyKind;
import nrw.bildungsnetz.model.Meeting;
import nrw.bildungsnetz.model.Side;

/** The meetings, numbered per body in chronological order. */
final class Meetings {

  /** A vote counts no more than these where a meeting does not say how many came. */
  static final int USUAL_PARTICIPANTS = 80;

  /** The fewest participants of a meeting. */
  private static final int LEAST_PARTICIPANTS = 5;

  private final Setting setting;
  private final Fields fields;
  private final List<Meeting> all = new ArrayList<>();

  /** The meetings of the Lenkungskreis that took place, by day. */
  private final NavigableMap<LocalDate, String> lenkungskreis = new TreeMap<>();

  private Meetings(Setting setting, Fields fields) {
    this.setting = setting;
    this.fields = fields;
  }

  static Meetings of(Setting setting, Committees bodies, Fields fields) {
    Meetings meetings = new Meetings(setting, fields);
    if (setting.members() >= Members.LEAST_WITH_LENKUNGSKREIS) {
      meetings.addRegular(Committees.LENKUNGSKREIS, List.of(Month.MARCH, Month.SEPTEMBER));
    }
    meetings.addRegular(Committees.KONFERENZ, List.of(Month.NOVEMBER));
    for (Committees.Group group : bodies.groups()) {
      meetings.addOfGroup(group);
    }
    return meetings;
  }

  List<Meeting> all() {
    return all;
  }

  /** The last meeting of the Lenkungskreis before a day. */
  Optional<String> lenkungskreisBefore(LocalDate day) {
    return Optional.ofNullable(lenkungskreis.lowerEntry(day)).map(entry -> entry.getValue());
  }

  /** The first meeting of the Lenkungskreis after a day. */
  Optional<String> lenkungskreisAfter(LocalDate day) {
    return Optional.ofNullable(lenkungskreis.higherEntry(day)).map(entry -> entry.getValue());
  }

  /**
   * A body that meets in the same months of every year while a contract is in force; one meeting is
   * in the future.
   */
  private void addRegular(String committee, List<Month> months) {
    Dice dice = setting.dice("meetings").fork(committee);
    Span span = setting.span();
    int number = 1;
    for (int year = span.first().getYear(); year <= span.lastTold().getYear(); year++) {
      for (LocalDate day : days(year, months, dice)) {
        add(committee, number++, day, dice.fork(number));
      }
    }
    LocalDate ahead = Timeline.STAND.plusDays(90);
    if (span.last().isEmpty()) {
      all.add(
          Meeting.builder()
              .id("sitzung-" + committee + "-" + number)
              .committee(committee)
              .number(number)
              .planned(true)
              .date(ahead)
              .build());
    }
  }

  /** The meeting days of a year, in order; they start over with a new or resumed contract. */
  private NavigableSet<LocalDate> days(int year, List<Month> months, Dice dice) {
    NavigableSet<LocalDate> days = new TreeSet<>();
    months.forEach(month -> days.add(LocalDate.of(year, month, dice.between(1, 28))));
    setting.timeline().changes().stream()
        .filter(day -> day.getYear() == year && !setting.isWorkday(day.minusDays(1)))
        .forEach(days::add);
    days.removeIf(day -> !setting.isWorkday(day));
    return days;
  }

  private void addOfGroup(Committees.Group group) {
    Dice dice = setting.dice("meetings").fork(group.id());
    LocalDate day = group.span().first();
    int number = 1;
    for (int i = 0; i < 4; i++) {
      day = day.plusDays(dice.between(40, 300));
      if (group.span().contains(day) && setting.isWorkday(day)) {
        add(group.id(), number++, day, dice.fork(number));
      }
    }
  }

  private void add(String committee, int number, LocalDate day, Dice dice) {
    boolean conference = committee.equals(Committees.KONFERENZ);
    boolean steering = committee.equals(Committees.LENKUNGSKREIS);
    String id = "sitzung-" + committee + "-" + number;
    When when = conference && dice.chance(20) ? vaguely(dice, day) : When.on(day);
    int invited = dice.between(10, 230);
    all.add(
        Meeting.builder()
            .id(id)
            .committee(committee)
            .number(number)
            .kind(conference ? dice.maybe(50, dice.one(AssemblyKind.class)) : Optional.empty())
            .date(when.date())
            .year(when.year())
            .notBefore(when.notBefore())
            .notAfter(when.notAfter())
            .invited(dice.maybe(40, invited))
            .registered(dice.maybe(20, invited))
            .participants(dice.maybe(60, dice.between(LEAST_PARTICIPANTS, invited)))
            .approximate(dice.chance(20))
            .sidesPresent(steering ? EnumSet.of(Side.LAND, Side.KOMMUNE) : List.<Side>of())
            .topics(dice.some(List.of("Bildungsbericht", "Haushalt", "Übergänge"), 2))
            .forums(conference ? dice.some(List.of("Forum Ganztag", "Forum MINT"), 2) : List.of())
            .forumCount(dice.maybe(10, 3))
            .handlungsfelder(dice.some(fields.on(day), 2))
            .sources(setting.sourced(dice))
            .build());
    if (steering) {
      lenkungskreis.put(day, id);
    }
  }

  /** A vague date, if a contract is in force in the whole period it allows. */
  private When vaguely(Dice dice, LocalDate day) {
    boolean wholeYear =
        setting.isWorkday(LocalDate.of(day.getYear(), 1, 1))
            && setting.isWorkday(LocalDate.of(day.getYear(), 12, 31))
            && setting.timeline().changes().stream().noneMatch(c -> c.getYear() == day.getYear());
    if (!wholeYear) {
      return When.on(day);
    }
    return dice.chance(50) ? When.in(day.getYear()) : When.between(day.minusDays(9), day);
  }
}
