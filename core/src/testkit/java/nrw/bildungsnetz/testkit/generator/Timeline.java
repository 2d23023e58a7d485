package nrw.bildungsnetz.testkit.generator;

import static nrw.bildungsnetz.model.NetworkStatus.ACTIVE;
import static nrw.bildungsnetz.model.NetworkStatus.ENDED;
import static nrw.bildungsnetz.model.NetworkStatus.PLANNED;
import static nrw.bildungsnetz.model.NetworkStatus.SUSPENDED;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nrw.bildungsnetz.model.AgreementEvent;
import nrw.bildungsnetz.model.AgreementEventKind;
import nrw.bildungsnetz.model.NetworkStatus;

/**
 * The generated history of a network's contracts: the events that started and ended them, and the
 * resulting status, which is written down by hand for each scenario.
 */
final class Timeline {

  /** The day up to which the generated documents report; anything later is planned. */
  static final LocalDate STAND = LocalDate.of(2026, 6, 30);

  private final NavigableMap<LocalDate, Optional<NetworkStatus>> status = new TreeMap<>();
  private final List<Contract> contracts = new ArrayList<>();
  private final LocalDate start;
  private Optional<LocalDate> end = Optional.empty();

  private Timeline(LocalDate start) {
    this.start = start;
    status.put(LocalDate.MIN, Optional.of(PLANNED));
  }

  /**
   * A Kooperationsvertrag.
   *
   * @param id its id
   * @param start the first day on which it may have been in force
   * @param switches the events that started and ended it
   * @param amends the id of the contract it amends
   */
  record Contract(
      String id, LocalDate start, List<AgreementEvent> switches, Optional<String> amends) {

    boolean has(AgreementEventKind kind) {
      return switches.stream().anyMatch(event -> event.getKind() == kind);
    }

    /** Whether it expired or was terminated at a time that is stated. */
    boolean hasKnownEnd() {
      return switches.stream()
          .anyMatch(event -> END_KINDS.contains(event.getKind()) && event.latestDay().isPresent());
    }
  }

  /**
   * Generates a history.
   *
   * @param earliestYear the earliest year in which the first contract can begin
   */
  static Timeline of(Dice dice, int earliestYear) {
    LocalDate start = LocalDate.of(dice.between(earliestYear, 2015), Month.AUGUST, 1);
    Timeline timeline = new Timeline(start);
    timeline.run(dice.between(0, 17), dice);
    return timeline;
  }

  /** The status on a day; empty if the contracts do not determine it. */
  Optional<NetworkStatus> statusOn(LocalDate day) {
    return status.floorEntry(day).getValue();
  }

  boolean isInForce(LocalDate day) {
    return statusOn(day).equals(Optional.of(ACTIVE));
  }

  /** The days on which the status changes, or starts or ceases to be known. */
  List<LocalDate> changes() {
    return status.keySet().stream().filter(LocalDate.MIN::isBefore).toList();
  }

  /** The last day on which a contract is in force and which the documents cover. */
  LocalDate lastDayInForce() {
    return Stream.concat(
            Stream.of(STAND), changes().stream().flatMap(day -> Stream.of(day, day.minusDays(1))))
        .filter(day -> isInForce(day) && !day.isAfter(STAND))
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }

  List<Contract> contracts() {
    return contracts;
  }

  /** From the first day on which a contract can have been in force to the last one. */
  Span span() {
    return new Span(start, end);
  }

  private void run(int course, Dice dice) {
    LocalDate pause = start.plusYears(dice.between(4, 6)).minusDays(1);
    LocalDate later = pause.plusDays(1).plusYears(dice.between(1, 3));
    switch (course) {
      case 0 -> begunOnlyBy(AgreementEventKind.SIGNING);
      case 1 -> begunOnlyBy(AgreementEventKind.ACTUAL_START);
      case 2 -> knownByItsYear();
      case 3 -> knownByBounds();
      case 4 -> ended(pause, dice.one(END_KINDS));
      case 5 -> suspended(pause, later);
      case 6 -> lapsed(pause, later.getYear());
      case 7 -> lapsedSomeTime();
      case 8 -> followed(pause, pause.plusDays(1));
      case 9 -> followed(pause, later);
      case 10 -> amended(later);
      case 11 -> resting(pause);
      default -> open();
    }
  }

  private static final List<AgreementEventKind> END_KINDS =
      List.of(AgreementEventKind.EXPIRY, AgreementEventKind.TERMINATION);

  private void open() {
    begin("kv", start, Optional.empty());
    status.put(start, Optional.of(ACTIVE));
  }

  private void begunOnlyBy(AgreementEventKind kind) {
    contracts.add(
        new Contract("kv", start, List.of(event(kind, When.on(start))), Optional.empty()));
    status.put(start, Optional.of(ACTIVE));
  }

  private void knownByItsYear() {
    int year = start.getYear() + 1;
    contracts.add(
        new Contract(
            "kv",
            start,
            List.of(event(AgreementEventKind.START, When.in(year))),
            Optional.empty()));
    status.put(LocalDate.of(year, Month.JANUARY, 1), Optional.empty());
    status.put(LocalDate.of(year, Month.DECEMBER, 31), Optional.of(ACTIVE));
  }

  private void knownByBounds() {
    LocalDate last = start.plusDays(50);
    contracts.add(
        new Contract(
            "kv",
            start,
            List.of(event(AgreementEventKind.START, When.between(start, last))),
            Optional.empty()));
    status.put(start, Optional.empty());
    status.put(last, Optional.of(ACTIVE));
  }

  private void ended(LocalDate lastDay, AgreementEventKind how) {
    begin("kv", start, Optional.empty(), event(how, When.on(lastDay)));
    end = Optional.of(lastDay);
    status.put(start, Optional.of(ACTIVE));
    status.put(lastDay.plusDays(1), Optional.of(ENDED));
  }

  private void suspended(LocalDate lastDay, LocalDate resumed) {
    begin(
        "kv",
        start,
        Optional.empty(),
        event(AgreementEventKind.SUSPENSION, When.on(lastDay)),
        event(AgreementEventKind.RESUMPTION, When.on(resumed)));
    status.put(start, Optional.of(ACTIVE));
    status.put(lastDay.plusDays(1), Optional.of(SUSPENDED));
    status.put(resumed, Optional.of(ACTIVE));
  }

  private void resting(LocalDate lastDay) {
    begin("kv", start, Optional.empty(), event(AgreementEventKind.SUSPENSION, When.on(lastDay)));
    end = Optional.of(lastDay);
    status.put(start, Optional.of(ACTIVE));
    status.put(lastDay.plusDays(1), Optional.of(SUSPENDED));
  }

  private void lapsed(LocalDate lastDay, int resumed) {
    begin(
        "kv",
        start,
        Optional.empty(),
        event(AgreementEventKind.TERMINATION, When.on(lastDay)),
        event(AgreementEventKind.RESUMPTION, When.in(resumed)));
    status.put(start, Optional.of(ACTIVE));
    status.put(lastDay.plusDays(1), Optional.of(SUSPENDED));
    status.put(LocalDate.of(resumed, Month.JANUARY, 1), Optional.empty());
    status.put(LocalDate.of(resumed, Month.DECEMBER, 31), Optional.of(ACTIVE));
  }

  /**
   * As in Münster: it is not known when the contract of 2008 lapsed, but it was resumed in 2022.
   */
  private void lapsedSomeTime() {
    begin(
        "kv",
        start,
        Optional.empty(),
        AgreementEvent.builder().kind(AgreementEventKind.EXPIRY).build(),
        event(AgreementEventKind.RESUMPTION, When.in(2022)));
    status.put(start, Optional.empty());
    status.put(LocalDate.of(2022, Month.DECEMBER, 31), Optional.of(ACTIVE));
  }

  private void followed(LocalDate lastDay, LocalDate next) {
    begin("kv-1", start, Optional.empty(), event(AgreementEventKind.EXPIRY, When.on(lastDay)));
    begin("kv-2", next, Optional.empty());
    status.put(start, Optional.of(ACTIVE));
    status.put(lastDay.plusDays(1), Optional.of(SUSPENDED));
    status.put(next, Optional.of(ACTIVE));
  }

  private void amended(LocalDate from) {
    begin("kv-1", start, Optional.empty());
    begin("kv-2", from, Optional.of("kv-1"));
    status.put(start, Optional.of(ACTIVE));
  }

  private void begin(
      String id, LocalDate first, Optional<String> amends, AgreementEvent... further) {
    List<AgreementEvent> switches = new ArrayList<>();
    switches.add(event(AgreementEventKind.START, When.on(first)));
    switches.addAll(List.of(further));
    contracts.add(new Contract(id, first, switches, amends));
  }

  private static AgreementEvent event(AgreementEventKind kind, When when) {
    return AgreementEvent.builder()
        .kind(kind)
        .date(when.date())
        .year(when.year())
        .notBefore(when.notBefore())
        .notAfter(when.notAfter())
        .build();
  }
}
