package nrw.bildungsnetz.rules.agreement;

import static nrw.bildungsnetz.model.AgreementEventKind.ACTUAL_START;
import static nrw.bildungsnetz.model.AgreementEventKind.COUNCIL_DECISION;
import static nrw.bildungsnetz.model.AgreementEventKind.EXPIRY;
import static nrw.bildungsnetz.model.AgreementEventKind.SIGNING;
import static nrw.bildungsnetz.model.AgreementEventKind.START;
import static nrw.bildungsnetz.samples.Cases.conforming;
import static nrw.bildungsnetz.samples.Cases.violating;
import static nrw.bildungsnetz.samples.SampleAgreements.event;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nrw.bildungsnetz.model.AgreementEvent;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.samples.Edits;
import nrw.bildungsnetz.samples.SampleNetworks;
import nrw.bildungsnetz.testkit.rules.RuleCase;

/** Examples of the rules about the days of an agreement. */
public final class ContractDateExamples {

  private static final LocalDate DAY = LocalDate.of(2022, 1, 10);
  private static final LocalDate NEXT_DAY = DAY.plusDays(1);

  private ContractDateExamples() {}

  public static List<RuleCase<Network>> all() {
    return Stream.of(inOrder(), outOfOrder(), withSchoolYear(), firstNetworks())
        .flatMap(List::stream)
        .toList();
  }

  private static List<RuleCase<Network>> inOrder() {
    return List.of(
        conforming("C04", "decided on before it was signed", SampleNetworks.valid()),
        conforming(
            "C04",
            "all on one day",
            events(event(COUNCIL_DECISION, DAY), event(SIGNING, DAY), event(START, DAY))),
        conforming(
            "C04",
            "decided on some time in that year",
            events(event(COUNCIL_DECISION, 2022), event(SIGNING, DAY))),
        conforming(
            "C04",
            "another decision is planned",
            events(
                event(COUNCIL_DECISION, DAY),
                event(SIGNING, DAY),
                planned(event(COUNCIL_DECISION, NEXT_DAY)))),
        conforming(
            "C04",
            "another source has an earlier decision",
            events(
                event(COUNCIL_DECISION, NEXT_DAY),
                event(COUNCIL_DECISION, DAY),
                event(SIGNING, DAY))),
        conforming(
            "C04",
            "another source has a later signing",
            events(
                event(SIGNING, NEXT_DAY), event(SIGNING, DAY), event(COUNCIL_DECISION, NEXT_DAY))),
        conforming(
            "C04",
            "signed on an unknown day",
            events(event(COUNCIL_DECISION, DAY), AgreementEvent.builder().kind(SIGNING).build())));
  }

  private static List<RuleCase<Network>> outOfOrder() {
    String events = "/agreements/2/events";
    return List.of(
        violating(
            "C04",
            "decided on the day after the signing",
            events(event(SIGNING, DAY), event(COUNCIL_DECISION, NEXT_DAY)),
            events),
        violating(
            "C04",
            "decided on in the year after",
            events(event(SIGNING, 2022), event(COUNCIL_DECISION, 2023)),
            events),
        violating(
            "C04",
            "signed the day after it came into force",
            events(event(START, DAY), event(SIGNING, NEXT_DAY)),
            events),
        violating(
            "C04",
            "decided on the day after it came into force",
            events(event(START, DAY), event(COUNCIL_DECISION, NEXT_DAY)),
            events),
        violating(
            "C04",
            "all the other way round",
            events(
                event(START, DAY),
                event(SIGNING, NEXT_DAY),
                event(COUNCIL_DECISION, NEXT_DAY.plusDays(1))),
            events,
            events));
  }

  private static Network events(AgreementEvent... events) {
    return Edits.agreement("zv-2022", a -> a.events(List.of(events)));
  }

  private static AgreementEvent planned(AgreementEvent event) {
    return event.with(e -> e.planned(true));
  }

  private static List<RuleCase<Network>> withSchoolYear() {
    String start = "/agreements/0/events/1";
    return List.of(
        conforming("C05", "the work began on another day", SampleNetworks.valid()),
        conforming("C05", "on 1 August", first(event(START, LocalDate.of(2014, 8, 1)))),
        conforming("C05", "some time in a year", first(event(START, 2014))),
        conforming(
            "C05",
            "was to begin on another day",
            first(
                event(ACTUAL_START, LocalDate.of(2014, 9, 1)),
                planned(event(START, LocalDate.of(2014, 9, 1))))),
        violating("C05", "the day before", first(event(START, LocalDate.of(2014, 7, 31))), start),
        violating("C05", "the day after", first(event(START, LocalDate.of(2014, 8, 2))), start),
        violating("C05", "a month later", first(event(START, LocalDate.of(2014, 9, 1))), start));
  }

  /** The first contract, which expired in 2020. */
  private static Network first(AgreementEvent... events) {
    return Edits.agreement(
        "kv-2015",
        a ->
            a.events(List.of(event(COUNCIL_DECISION, 2007)))
                .addEvents(events)
                .addEvent(event(EXPIRY, LocalDate.of(2020, 1, 31))));
  }

  private static List<RuleCase<Network>> firstNetworks() {
    AgreementEvent start = event(START, LocalDate.of(2008, 8, 1));
    LocalDate june = LocalDate.of(2008, 6, 1);
    AgreementEvent may = event(SIGNING, june.minusDays(1));
    return List.of(
        conforming("C08", "signed years later", SampleNetworks.valid()),
        conforming("C08", "signed in June 2008", first(event(SIGNING, june), start)),
        conforming("C08", "signed some time in 2008", first(event(SIGNING, 2008), start)),
        conforming("C08", "one source has a later day", first(may, event(SIGNING, june), start)),
        conforming("C08", "was to be signed before", first(planned(may), start)),
        conforming("C08", "an agreement of another kind", events(event(SIGNING, 2006))),
        violating("C08", "signed the day before", first(may, start), "/agreements/0"),
        violating(
            "C08",
            "signed in the year before",
            first(event(SIGNING, 2007), start),
            "/agreements/0"));
  }
}
