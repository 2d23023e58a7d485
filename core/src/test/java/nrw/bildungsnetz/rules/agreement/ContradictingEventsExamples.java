package nrw.bildungsnetz.rules.agreement;

import static nrw.bildungsnetz.model.AgreementEventKind.ACTUAL_START;
import static nrw.bildungsnetz.model.AgreementEventKind.AMENDMENT;
import static nrw.bildungsnetz.model.AgreementEventKind.COUNCIL_DECISION;
import static nrw.bildungsnetz.model.AgreementEventKind.EXPIRY;
import static nrw.bildungsnetz.model.AgreementEventKind.RESUMPTION;
import static nrw.bildungsnetz.model.AgreementEventKind.SIGNING;
import static nrw.bildungsnetz.model.AgreementEventKind.START;
import static nrw.bildungsnetz.model.AgreementEventKind.TERMINATION;
import static nrw.bildungsnetz.samples.Cases.conforming;
import static nrw.bildungsnetz.samples.Cases.violating;
import static nrw.bildungsnetz.samples.SampleAgreements.event;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nrw.bildungsnetz.model.AgreementEvent;
import nrw.bildungsnetz.model.AgreementEventKind;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.samples.Edits;
import nrw.bildungsnetz.samples.SampleNetworks;
import nrw.bildungsnetz.testkit.rules.RuleCase;

/** Examples of the rule that sources agree on when something happened to an agreement. */
public final class ContradictingEventsExamples {

  private static final LocalDate DAY = LocalDate.of(2022, 3, 15);

  private ContradictingEventsExamples() {}

  public static List<RuleCase<Network>> all() {
    return Stream.concat(agreeing().stream(), contradicting().stream()).toList();
  }

  private static List<RuleCase<Network>> agreeing() {
    return List.of(
        conforming("C12", "each day once", SampleNetworks.valid()),
        conforming("C12", "the same day twice", events(event(SIGNING, DAY), event(SIGNING, DAY))),
        conforming("C12", "a day and its year", events(event(SIGNING, DAY), event(SIGNING, 2022))),
        conforming(
            "C12",
            "a day and an unknown one",
            events(event(SIGNING, DAY), AgreementEvent.builder().kind(SIGNING).build())),
        conforming(
            "C12",
            "another day was planned",
            events(
                event(SIGNING, DAY.plusDays(1)), event(SIGNING, DAY).with(e -> e.planned(true)))),
        conforming("C12", "decided on twice", twice(COUNCIL_DECISION)),
        conforming("C12", "changed twice", twice(AMENDMENT)),
        conforming(
            "C12",
            "ended twice, as it was taken up again",
            events(
                event(EXPIRY, DAY),
                event(RESUMPTION, DAY.plusYears(1)),
                event(EXPIRY, DAY.plusYears(2)))));
  }

  private static List<RuleCase<Network>> contradicting() {
    String events = "/agreements/2/events";
    return List.of(
        violating("C12", "two days of signing", twice(SIGNING), events),
        violating("C12", "two days of coming into force", twice(START), events),
        violating("C12", "two days on which the work began", twice(ACTUAL_START), events),
        violating("C12", "two days of termination", twice(TERMINATION), events),
        violating("C12", "two days of expiry", twice(EXPIRY), events),
        violating("C12", "two years", events(event(SIGNING, 2021), event(SIGNING, 2022)), events),
        violating(
            "C12",
            "two beginnings, although taken up again",
            events(
                event(START, DAY),
                event(START, DAY.plusDays(1)),
                event(EXPIRY, DAY.plusYears(1)),
                event(RESUMPTION, DAY.plusYears(2))),
            events),
        violating(
            "C12",
            "two days of expiry, and a return that is only planned",
            events(
                event(EXPIRY, DAY),
                event(EXPIRY, DAY.plusDays(1)),
                event(RESUMPTION, DAY.plusYears(9)).with(e -> e.planned(true))),
            events));
  }

  private static Network twice(AgreementEventKind kind) {
    return events(event(kind, DAY), event(kind, DAY.plusDays(1)));
  }

  private static Network events(AgreementEvent... events) {
    return Edits.agreement("zv-2022", a -> a.events(List.of(events)));
  }
}
