package nrw.bildungsnetz.rules.handlungsfeld;

import static nrw.bildungsnetz.model.AgreementEventKind.AMENDMENT;
import static nrw.bildungsnetz.model.AgreementEventKind.EXPIRY;
import static nrw.bildungsnetz.model.AgreementEventKind.RESUMPTION;
import static nrw.bildungsnetz.model.AgreementEventKind.START;
import static nrw.bildungsnetz.model.AgreementEventKind.SUSPENSION;
import static nrw.bildungsnetz.model.AgreementEventKind.TERMINATION;
import static nrw.bildungsnetz.samples.Cases.conforming;
import static nrw.bildungsnetz.samples.Cases.violating;
import static nrw.bildungsnetz.samples.SampleAgreements.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nrw.bildungsnetz.model.AgreementEvent;
import nrw.bildungsnetz.model.AgreementType;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.NetworkStatus;
import nrw.bildungsnetz.model.Period;
import nrw.bildungsnetz.samples.Edits;
import nrw.bildungsnetz.samples.SampleHandlungsfelder;
import nrw.bildungsnetz.samples.SampleNetworks;
import nrw.bildungsnetz.testkit.rules.RuleCase;

/** Examples of the rules about Handlungsfelder and the Kooperationsvertrag that carries them. */
public final class HandlungsfeldContractExamples {

  private static final LocalDate END = LocalDate.of(2025, 11, 30);
  private static final LocalDate AFTER = END.plusDays(1);
  private static final AgreementEvent EXPIRED = event(EXPIRY, END);
  private static final Period TOO_LONG = until(AFTER);
  private static final String MINT = "/handlungsfelder/3/period";

  private HandlungsfeldContractExamples() {}

  public static List<RuleCase<Network>> all() {
    return Stream.of(within(), beyond(), notForGood(), forGood()).flatMap(List::stream).toList();
  }

  private static List<RuleCase<Network>> within() {
    return List.of(
        conforming("H11", "last day of the contract", mint(until(END), EXPIRED)),
        conforming("H11", "some day of that year", mint(inYear(2025), EXPIRED)),
        conforming("H11", "no end stated", mint(SampleHandlungsfelder.since(2020, 2, 1), EXPIRED)),
        conforming("H11", "begins on its last day", mint(from(END), EXPIRED)),
        conforming(
            "H11",
            "no period",
            Edits.handlungsfeld("mint", h -> h.period(Optional.empty()))
                .with(n -> n.agreements(mint(TOO_LONG, EXPIRED).getAgreements()))),
        conforming(
            "H11",
            "a source vouches for it later",
            mint(Period.builder().notBefore(END).attestedUntil(AFTER).build(), EXPIRED)));
  }

  private static List<RuleCase<Network>> beyond() {
    return List.of(
        violating("H11", "ends a day later", mint(TOO_LONG, EXPIRED), MINT).beside("N26"),
        violating("H11", "ends in the next year", mint(inYear(2026), EXPIRED), MINT).beside("N26"),
        violating("H11", "begins a day later", mint(from(AFTER), EXPIRED), MINT).beside("N26"),
        violating("H11", "on the day after", mint(TOO_LONG, EXPIRED), MINT)
            .on(AFTER)
            .beside("N26"));
  }

  private static List<RuleCase<Network>> notForGood() {
    AgreementEvent resumption =
        AgreementEvent.builder().kind(RESUMPTION).planned(true).year(2027).build();
    return List.of(
        conforming("H11", "in force", mint(TOO_LONG)),
        conforming("H11", "on its last day", mint(TOO_LONG, EXPIRED)).on(END),
        conforming("H11", "resumption planned", mint(TOO_LONG, EXPIRED, resumption)),
        conforming(
            "H11",
            "resumed nobody knows when",
            mint(TOO_LONG, EXPIRED, AgreementEvent.builder().kind(RESUMPTION).build())),
        conforming(
            "H11", "begins anew", mint(TOO_LONG, EXPIRED, event(START, LocalDate.of(2026, 6, 1)))),
        conforming("H11", "end planned", mint(TOO_LONG, EXPIRED.with(e -> e.planned(true)))),
        conforming(
            "H11",
            "two ends, the later one counts",
            mint(until(END), event(TERMINATION, END.minusDays(9)), EXPIRED)),
        conforming(
            "H11",
            "another end without a date",
            mint(TOO_LONG, EXPIRED, AgreementEvent.builder().kind(EXPIRY).build())),
        conforming(
            "H11",
            "no contract stated",
            Edits.lacking(
                n ->
                    n.agreements(
                            SampleNetworks.valid().getAgreements().stream()
                                .filter(a -> a.getType() != AgreementType.KOOPERATIONSVERTRAG)
                                .toList())
                        .handlungsfelder(mint(TOO_LONG).getHandlungsfelder()))));
  }

  private static List<RuleCase<Network>> forGood() {
    return List.of(
        violating(
                "H11",
                "resumed and ended after all",
                mint(
                    TOO_LONG,
                    event(SUSPENSION, LocalDate.of(2021, 1, 31)),
                    event(RESUMPTION, LocalDate.of(2021, 8, 1)),
                    EXPIRED),
                MINT)
            .beside("N07", "N26"),
        violating(
            "H11",
            "amended after it ended",
            mint(TOO_LONG, EXPIRED, event(AMENDMENT, AFTER)),
            MINT),
        violating("H11", "terminated", mint(TOO_LONG, event(TERMINATION, END)), MINT),
        violating(
                "H11",
                "another end was planned",
                mint(TOO_LONG, EXPIRED, event(EXPIRY, 2027).with(e -> e.planned(true))),
                MINT)
            .beside("N26"));
  }

  private static Period until(LocalDate end) {
    return SampleHandlungsfelder.since(2020, 2, 1).with(p -> p.end(end));
  }

  private static Period inYear(int year) {
    return SampleHandlungsfelder.since(2020, 2, 1).with(p -> p.endYear(year));
  }

  private static Period from(LocalDate start) {
    return Period.builder().start(start).build();
  }

  /** The field has a period, and these are further events of the last contract. */
  private static Network mint(Period period, AgreementEvent... events) {
    return Edits.handlungsfeld("mint", h -> h.period(period))
        .with(
            n ->
                n.agreements(Edits.agreement("kv-2020", a -> a.addEvents(events)).getAgreements())
                    .status(NetworkStatus.ENDED));
  }
}
