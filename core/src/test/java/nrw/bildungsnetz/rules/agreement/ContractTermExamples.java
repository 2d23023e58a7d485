package nrw.bildungsnetz.rules.agreement;

import static nrw.bildungsnetz.samples.Cases.conforming;
import static nrw.bildungsnetz.samples.Cases.violating;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nrw.bildungsnetz.model.Agreement;
import nrw.bildungsnetz.model.AgreementContent;
import nrw.bildungsnetz.model.AgreementEvent;
import nrw.bildungsnetz.model.AgreementEventKind;
import nrw.bildungsnetz.model.AgreementTerm;
import nrw.bildungsnetz.model.AgreementType;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.samples.Edits;
import nrw.bildungsnetz.samples.SampleAgreements;
import nrw.bildungsnetz.samples.SampleNetworks;
import nrw.bildungsnetz.testkit.rules.RuleCase;

/** Examples of the rules about the term of an agreement and its end. */
public final class ContractTermExamples {

  private static final String TERM = "/agreements/2/content/term";

  private ContractTermExamples() {}

  public static List<RuleCase<Network>> all() {
    return Stream.of(fixed(), unlimited()).flatMap(List::stream).toList();
  }

  private static List<RuleCase<Network>> fixed() {
    return List.of(
        conforming("N25", "without limit", SampleNetworks.valid()),
        conforming(
            "N25", "with its end", target(AgreementTerm.FIXED, end(AgreementEventKind.EXPIRY))),
        conforming(
            "N25",
            "with a planned end",
            target(AgreementTerm.FIXED, end(AgreementEventKind.EXPIRY).with(e -> e.planned(true)))),
        conforming(
            "N25", "ended early", target(AgreementTerm.FIXED, end(AgreementEventKind.TERMINATION))),
        conforming("N25", "for long", target(AgreementTerm.LONG_TERM)),
        conforming(
            "N25",
            "replaced by another",
            target(AgreementTerm.FIXED)
                .with(
                    n ->
                        n.addAgreement(
                            Agreement.builder()
                                .id("zv-2026")
                                .type(AgreementType.ZIELVEREINBARUNG)
                                .amends("zv-2022")
                                .build()))),
        violating("N25", "without an end", target(AgreementTerm.FIXED), TERM),
        violating(
            "N25",
            "an end without a day",
            target(
                AgreementTerm.FIXED,
                AgreementEvent.builder().kind(AgreementEventKind.EXPIRY).build()),
            TERM),
        violating(
            "N25",
            "only suspended",
            target(AgreementTerm.FIXED, end(AgreementEventKind.SUSPENSION)),
            TERM),
        violating("N25", "both without", with(target(AgreementTerm.FIXED), "ohne"), "/agreements"),
        violating(
            "N25",
            "two of three without",
            with(
                with(target(AgreementTerm.FIXED), "ohne"),
                "mit",
                SampleAgreements.event(AgreementEventKind.EXPIRY, 2027)),
            "/agreements"));
  }

  private static Network with(Network network, String id, AgreementEvent... events) {
    return network.with(
        n ->
            n.addAgreement(
                Agreement.builder()
                    .id(id)
                    .type(AgreementType.ZIELVEREINBARUNG)
                    .content(AgreementContent.builder().term(AgreementTerm.FIXED).build())
                    .addEvents(events)
                    .build()));
  }

  private static List<RuleCase<Network>> unlimited() {
    String event = "/agreements/2/events/0";
    return List.of(
        conforming("N26", "in force", SampleNetworks.valid()),
        conforming(
            "N26",
            "ended by a partner",
            target(AgreementTerm.UNLIMITED, end(AgreementEventKind.TERMINATION))),
        conforming(
            "N26",
            "for long, and expired",
            target(AgreementTerm.LONG_TERM, end(AgreementEventKind.EXPIRY))),
        conforming(
            "N26",
            "expired, and resumed without limit",
            target(
                AgreementTerm.UNLIMITED,
                end(AgreementEventKind.EXPIRY),
                SampleAgreements.event(AgreementEventKind.RESUMPTION, LocalDate.of(2025, 8, 1)))),
        conforming(
            "N26",
            "expired at an unknown time, and resumed without limit",
            target(
                AgreementTerm.UNLIMITED,
                AgreementEvent.builder().kind(AgreementEventKind.EXPIRY).build(),
                SampleAgreements.event(AgreementEventKind.RESUMPTION, LocalDate.of(2025, 8, 1)))),
        violating(
            "N26",
            "expired at an unknown time",
            target(
                AgreementTerm.UNLIMITED,
                AgreementEvent.builder().kind(AgreementEventKind.EXPIRY).build()),
            event),
        violating(
            "N26",
            "expired",
            target(AgreementTerm.UNLIMITED, end(AgreementEventKind.EXPIRY)),
            event),
        violating(
            "N26",
            "to expire",
            target(
                AgreementTerm.UNLIMITED,
                end(AgreementEventKind.EXPIRY)
                    .with(e -> e.date(LocalDate.of(2027, 7, 31)).planned(true))),
            event),
        violating(
            "N26",
            "resumed, and expired then",
            target(
                AgreementTerm.UNLIMITED,
                end(AgreementEventKind.EXPIRY),
                SampleAgreements.event(AgreementEventKind.RESUMPTION, LocalDate.of(2025, 2, 1))),
            event));
  }

  private static AgreementEvent end(AgreementEventKind kind) {
    return SampleAgreements.event(kind, LocalDate.of(2025, 7, 31));
  }

  private static Network target(AgreementTerm term, AgreementEvent... events) {
    return Edits.agreement(
        "zv-2022",
        a -> a.events(List.of(events)).content(AgreementContent.builder().term(term).build()));
  }
}
