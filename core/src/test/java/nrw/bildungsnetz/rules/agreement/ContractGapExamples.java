package nrw.bildungsnetz.rules.agreement;

import static nrw.bildungsnetz.model.AgreementEventKind.ACTUAL_START;
import static nrw.bildungsnetz.model.AgreementEventKind.COUNCIL_DECISION;
import static nrw.bildungsnetz.model.AgreementEventKind.EXPIRY;
import static nrw.bildungsnetz.model.AgreementEventKind.RESUMPTION;
import static nrw.bildungsnetz.model.AgreementEventKind.SUSPENSION;
import static nrw.bildungsnetz.model.AgreementEventKind.TERMINATION;
import static nrw.bildungsnetz.samples.Cases.conforming;
import static nrw.bildungsnetz.samples.Cases.violating;
import static nrw.bildungsnetz.samples.SampleAgreements.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nrw.bildungsnetz.model.AgreementEvent;
import nrw.bildungsnetz.model.AgreementEventKind;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.samples.Edits;
import nrw.bildungsnetz.samples.SampleAgreements;
import nrw.bildungsnetz.samples.SampleNetworks;
import nrw.bildungsnetz.testkit.rules.RuleCase;

/** Examples of the rule that shows when a network was without a contract. */
public final class ContractGapExamples {

  private static final LocalDate TODAY = SampleNetworks.AS_OF;
  private static final LocalDate LAST = LocalDate.of(2020, 1, 31);
  private static final LocalDate START = LAST.plusDays(1);
  private static final LocalDate PAUSE = LocalDate.of(2022, 7, 31);
  private static final LocalDate BACK = LocalDate.of(2023, 8, 1);
  private static final String CONTRACT = "/agreements/1";

  private ContractGapExamples() {}

  public static List<RuleCase<Network>> all() {
    return Stream.of(twoContracts(), oneAfterAnother(), resumed(), notResumed())
        .flatMap(List::stream)
        .toList();
  }

  private static List<RuleCase<Network>> oneAfterAnother() {
    return List.of(
        conforming("N07", "begins the day after", SampleNetworks.valid()),
        conforming("N07", "begins some time in that year", second(event(ACTUAL_START, 2020))),
        conforming(
            "N07",
            "the first one may have lasted till then",
            contracts(event(EXPIRY, 2020), event(ACTUAL_START, LocalDate.of(2020, 12, 31)))),
        conforming("N07", "begins at an unknown time", second(undated(ACTUAL_START))),
        conforming(
            "N07",
            "nothing known of the first one",
            SampleAgreements.contracts(first -> first.events(List.of()), second -> {})),
        conforming("N07", "began by some day at the latest", second(until(ACTUAL_START, TODAY))),
        conforming("N07", "begins tomorrow", second(event(ACTUAL_START, TODAY.plusDays(1)))),
        conforming("N07", "begins some time this year", second(event(ACTUAL_START, 2026))));
  }

  private static List<RuleCase<Network>> twoContracts() {
    return List.of(
        violating(
            "N07", "one day without", second(event(ACTUAL_START, START.plusDays(1))), CONTRACT),
        violating(
            "N07",
            "begins some time in the year after",
            second(event(ACTUAL_START, 2021)),
            CONTRACT),
        violating(
            "N07",
            "ended some time in the year before",
            contracts(event(EXPIRY, 2019), event(ACTUAL_START, START)),
            CONTRACT),
        violating(
            "N07",
            "suspended, and never taken up again",
            contracts(event(SUSPENSION, LAST), event(ACTUAL_START, START.plusDays(1))),
            CONTRACT),
        violating("N07", "begins today", second(event(ACTUAL_START, TODAY)), CONTRACT)
            .beside("M11"));
  }

  private static List<RuleCase<Network>> resumed() {
    return List.of(
        conforming(
            "N07",
            "suspended, and resumed the next day",
            later(event(SUSPENSION, PAUSE), event(RESUMPTION, PAUSE.plusDays(1)))),
        violating(
            "N07",
            "suspended for one day",
            later(event(SUSPENSION, PAUSE), event(RESUMPTION, PAUSE.plusDays(2))),
            CONTRACT),
        violating(
            "N07", "suspended", later(event(SUSPENSION, PAUSE), event(RESUMPTION, BACK)), CONTRACT),
        violating(
            "N07",
            "terminated",
            later(event(TERMINATION, PAUSE), event(RESUMPTION, BACK)),
            CONTRACT),
        violating(
            "N07",
            "lapsed at an unknown time, as in Münster",
            later(undated(EXPIRY), event(RESUMPTION, 2022)),
            CONTRACT),
        violating(
            "N07",
            "lapsed some time in a year",
            later(event(EXPIRY, 2021), event(RESUMPTION, BACK)),
            CONTRACT),
        violating(
                "N07",
                "twice",
                later(
                    event(SUSPENSION, PAUSE),
                    event(RESUMPTION, BACK),
                    event(SUSPENSION, BACK.plusYears(1)),
                    event(RESUMPTION, BACK.plusYears(2))),
                CONTRACT,
                CONTRACT)
            .beside("M11"),
        violating(
            "N07",
            "two sources on one resumption",
            later(
                event(SUSPENSION, PAUSE),
                event(RESUMPTION, BACK.plusMonths(1)),
                event(RESUMPTION, BACK)),
            CONTRACT),
        violating(
                "N07", "today", later(event(SUSPENSION, PAUSE), event(RESUMPTION, TODAY)), CONTRACT)
            .beside("M11"),
        violating(
                "N07",
                "suspended, another end was planned since",
                later(
                    event(SUSPENSION, PAUSE),
                    planned(event(EXPIRY, PAUSE.plusMonths(3))),
                    event(RESUMPTION, BACK)),
                CONTRACT)
            .beside("N20"),
        violating(
            "N07",
            "suspended, and decided on since",
            later(
                event(SUSPENSION, PAUSE),
                event(COUNCIL_DECISION, PAUSE.plusMonths(3)),
                event(RESUMPTION, BACK)),
            CONTRACT),
        violating("N07", "the only contract", lapsedAlone(), "/agreements/0"));
  }

  private static List<RuleCase<Network>> notResumed() {
    return List.of(
        conforming("N07", "suspended to this day", later(event(SUSPENSION, PAUSE))),
        conforming(
            "N07",
            "to be taken up again",
            later(event(SUSPENSION, PAUSE), planned(event(RESUMPTION, BACK)))),
        conforming(
            "N07",
            "taken up again at an unknown time",
            later(event(SUSPENSION, PAUSE), undated(RESUMPTION))),
        conforming(
            "N07",
            "taken up again by some day at the latest",
            later(event(SUSPENSION, PAUSE), until(RESUMPTION, TODAY))),
        conforming(
            "N07",
            "taken up again tomorrow",
            later(event(SUSPENSION, PAUSE), event(RESUMPTION, TODAY.plusDays(1)))),
        conforming(
            "N07",
            "suspended while nothing is known of the other",
            SampleAgreements.contracts(
                first -> first.events(List.of()),
                second -> second.addEvents(event(SUSPENSION, PAUSE), event(RESUMPTION, BACK)))),
        conforming(
            "N07",
            "another contract meanwhile",
            SampleAgreements.contracts(
                first -> first.events(List.of(event(ACTUAL_START, 2015))),
                second ->
                    second
                        .amends("kv-2015")
                        .addEvents(event(SUSPENSION, PAUSE), event(RESUMPTION, BACK)))));
  }

  private static Network lapsedAlone() {
    return Edits.lacking(
        n ->
            n.agreements(
                later(event(SUSPENSION, PAUSE), event(RESUMPTION, BACK))
                    .getAgreements()
                    .subList(1, 2)));
  }

  /** The first contract ends, and the second one begins. */
  private static Network contracts(AgreementEvent end, AgreementEvent beginning) {
    return SampleAgreements.contracts(
        first ->
            first.events(
                List.of(
                    event(COUNCIL_DECISION, 2014),
                    event(ACTUAL_START, LocalDate.of(2015, 2, 1)),
                    end)),
        second -> second.events(List.of(event(COUNCIL_DECISION, 2019), beginning)));
  }

  private static Network second(AgreementEvent beginning) {
    return contracts(event(EXPIRY, LAST), beginning);
  }

  /** What happened to the second contract later on. */
  private static Network later(AgreementEvent... events) {
    List<AgreementEvent> all = new ArrayList<>();
    all.add(event(COUNCIL_DECISION, 2019));
    all.add(event(ACTUAL_START, START));
    all.addAll(List.of(events));
    return Edits.agreement("kv-2020", a -> a.events(all));
  }

  private static AgreementEvent planned(AgreementEvent event) {
    return event.with(e -> e.planned(true));
  }

  private static AgreementEvent until(AgreementEventKind kind, LocalDate day) {
    return AgreementEvent.builder().kind(kind).notAfter(day).build();
  }

  private static AgreementEvent undated(AgreementEventKind kind) {
    return AgreementEvent.builder().kind(kind).build();
  }
}
