package nrw.bildungsnetz.rules.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nrw.bildungsnetz.model.Agreement;
import nrw.bildungsnetz.model.AgreementState;
import nrw.bildungsnetz.model.Committee;
import nrw.bildungsnetz.model.CommitteeType;
import nrw.bildungsnetz.model.Meeting;
import nrw.bildungsnetz.model.Period;
import nrw.bildungsnetz.rules.Category;
import nrw.bildungsnetz.rules.Located;
import nrw.bildungsnetz.rules.NetworkFacts;
import nrw.bildungsnetz.rules.NetworkRule;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.rules.Violations;
import nrw.bildungsnetz.rules.support.Contracts;

/** Rules about the days on which a body can meet. */
public final class MeetingDayRules {

  /** M03: a body meets while it exists. */
  public static final NetworkRule WHILE_BODY_EXISTS =
      NetworkRule.declare(
          Rule.builder()
              .id("M03")
              .severity(Severity.ERROR)
              .category(Category.PERIOD)
              .addReads(
                  "committees.id",
                  "committees.period",
                  "meetings.id",
                  "meetings.committee",
                  "meetings.planned",
                  "meetings.date",
                  "meetings.year",
                  "meetings.notBefore",
                  "meetings.notAfter")
              .source("Zeitlogik")
              .since("0.1.0"),
          MeetingDayRules::whileBodyExists);

  /** M11: the Lenkungskreis meets under a Kooperationsvertrag. */
  public static final NetworkRule UNDER_CONTRACT =
      NetworkRule.declare(
          Rule.builder()
              .id("M11")
              .severity(Severity.WARNING)
              .category(Category.MEETING)
              .addReads(
                  "agreements.type",
                  "agreements.events",
                  "committees.id",
                  "committees.type",
                  "meetings.id",
                  "meetings.committee",
                  "meetings.planned",
                  "meetings.date",
                  "meetings.year",
                  "meetings.notBefore",
                  "meetings.notAfter")
              .source("§ 78a Abs. 3 SchulG NRW: der Kooperationsvertrag trägt das Netzwerk")
              .since("0.1.0"),
          MeetingDayRules::underContract);

  private MeetingDayRules() {}

  private static final Set<AgreementState> NOT_IN_FORCE =
      EnumSet.of(AgreementState.NOT_YET_IN_FORCE, AgreementState.SUSPENDED, AgreementState.ENDED);

  private static void whileBodyExists(NetworkFacts facts, Violations violations) {
    for (Located<Meeting> meeting : facts.getMeetings()) {
      Committee body = facts.getCommittees().valueOf(meeting.getValue().getCommittee());
      if (body != null && body.getPeriod().isPresent() && !meeting.getValue().isPlanned()) {
        checkLife(meeting, body.getPeriod().get(), violations);
      }
    }
  }

  private static void checkLife(Located<Meeting> meeting, Period life, Violations violations) {
    LocalDate earliest = firstDay(meeting.getValue());
    LocalDate begun = life.firstPossibleDay();
    if (lastDay(meeting.getValue()).isBefore(begun)) {
      addOutside(meeting, "start", begun, violations);
    } else if (life.certainlyExcludes(earliest) && !earliest.isBefore(begun)) {
      addOutside(meeting, "end", life.lastKnownDay(), violations);
    }
  }

  private static void addOutside(
      Located<Meeting> meeting, String bound, LocalDate day, Violations violations) {
    String id = meeting.getValue().getId();
    violations.add(
        meeting.getPath(),
        id,
        Map.of("meeting", id, "committee", meeting.getValue().getCommittee(), bound, day));
  }

  private static void underContract(NetworkFacts facts, Violations violations) {
    List<Located<Agreement>> contracts = Contracts.of(facts);
    List<Located<Meeting>> meetings = HeldMeetings.of(facts, CommitteeType.LENKUNGSKREIS);
    if (contracts.isEmpty() || meetings.isEmpty()) {
      return;
    }
    List<Period> inForce = new ArrayList<>();
    for (Located<Agreement> contract : contracts) {
      inForce.addAll(Contracts.inForce(contract, facts));
    }
    for (Located<Meeting> meeting : meetings) {
      LocalDate first = firstDay(meeting.getValue());
      // Fast path: most meetings fall under a contract, so only the others need each event checked.
      if (!contains(inForce, first)
          && contracts.stream()
              .allMatch(each -> isOff(each.getValue(), first, lastDay(meeting.getValue())))) {
        addWithoutContract(meeting, violations);
      }
    }
  }

  private static boolean contains(List<Period> periods, LocalDate day) {
    for (Period period : periods) {
      if (period.contains(day)) {
        return true;
      }
    }
    return false;
  }

  /** Whether an agreement is known not to be in force on any of the days. */
  private static boolean isOff(Agreement agreement, LocalDate first, LocalDate last) {
    Stream<LocalDate> changes =
        agreement.getEvents().stream()
            .flatMap(
                event -> Stream.concat(event.earliestDay().stream(), event.latestDay().stream()))
            .filter(day -> day.isAfter(first) && day.isBefore(last));
    return Stream.concat(Stream.of(first, last), changes)
        .allMatch(day -> NOT_IN_FORCE.contains(agreement.stateOn(day)));
  }

  private static void addWithoutContract(Located<Meeting> meeting, Violations violations) {
    Map<String, Object> arguments = new HashMap<>();
    arguments.put("meeting", meeting.getValue().getId());
    meeting.getValue().getDate().ifPresent(day -> arguments.put("date", day));
    violations.add(meeting.getPath(), meeting.getValue().getId(), arguments);
  }

  private static LocalDate firstDay(Meeting meeting) {
    return meeting.earliestDay().orElse(LocalDate.MIN);
  }

  private static LocalDate lastDay(Meeting meeting) {
    return meeting.latestDay().orElse(LocalDate.MAX);
  }
}
