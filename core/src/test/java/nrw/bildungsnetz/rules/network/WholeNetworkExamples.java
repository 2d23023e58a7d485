package nrw.bildungsnetz.rules.network;

import static nrw.bildungsnetz.samples.Cases.conforming;
import static nrw.bildungsnetz.samples.Cases.violating;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nrw.bildungsnetz.codes.KreisKind;
import nrw.bildungsnetz.codes.Regierungsbezirk;
import nrw.bildungsnetz.model.Agreement;
import nrw.bildungsnetz.model.AgreementEventKind;
import nrw.bildungsnetz.model.AgreementType;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.NetworkStatus;
import nrw.bildungsnetz.samples.Edits;
import nrw.bildungsnetz.samples.SampleAgreements;
import nrw.bildungsnetz.samples.SampleNetworks;
import nrw.bildungsnetz.testkit.rules.RuleCase;

/** Examples of the rules about the network as a whole. */
public final class WholeNetworkExamples {

  private WholeNetworkExamples() {}

  public static List<RuleCase<Network>> all() {
    return Stream.of(key(), bezirk(), kind(), active(), inactive(), stated())
        .flatMap(List::stream)
        .toList();
  }

  private static List<RuleCase<Network>> key() {
    return List.of(
        conforming("N02", "key of the list", SampleNetworks.valid()),
        conforming("N02", "other key of the list", Edits.network(n -> n.ags("05974"))),
        conforming("N02", "malformed key, which is for F05", Edits.network(n -> n.ags("5978"))),
        violating("N02", "key of no Kreis", Edits.network(n -> n.ags("05979")), "/ags"),
        violating(
            "N02",
            "eastern neighbour of the last key",
            Edits.network(n -> n.ags("05982")),
            "/ags"));
  }

  private static List<RuleCase<Network>> bezirk() {
    return List.of(
        conforming("N03", "the key's Regierungsbezirk", SampleNetworks.valid()),
        conforming("N03", "not stated", SampleNetworks.silent()),
        violating(
            "N03",
            "another Regierungsbezirk",
            Edits.network(n -> n.regierungsbezirk(Regierungsbezirk.KOELN)),
            "/regierungsbezirk"));
  }

  private static List<RuleCase<Network>> kind() {
    return List.of(
        conforming("N04", "a Kreis", SampleNetworks.valid()),
        conforming(
            "N04",
            "the StädteRegion",
            Edits.network(
                n ->
                    n.ags("05334")
                        .regierungsbezirk(Regierungsbezirk.KOELN)
                        .kreisKind(KreisKind.STAEDTEREGION))),
        violating(
            "N04",
            "a Kreis called a city",
            Edits.network(n -> n.kreisKind(KreisKind.KREISFREIE_STADT)),
            "/kreisKind"),
        violating("N04", "a city called a Kreis", Edits.network(n -> n.ags("05913")), "/kreisKind")
            .beside("K05", "N14", "N17", "N18"));
  }

  private static List<RuleCase<Network>> active() {
    Network terminated = ended(AgreementEventKind.TERMINATION);
    return List.of(
        conforming("N06", "contract in force", SampleNetworks.valid()),
        conforming("N06", "last day of the contract", terminated).on(LocalDate.of(2025, 12, 31)),
        conforming(
            "N06", "ended, and said to be", terminated.with(n -> n.status(NetworkStatus.ENDED))),
        conforming("N06", "first day of the first contract", SampleNetworks.valid())
            .on(LocalDate.of(2015, 2, 1)),
        conforming(
            "N06",
            "nothing known of another contract",
            terminated.with(
                n ->
                    n.addAgreement(
                        Agreement.builder()
                            .id("weiterer")
                            .type(AgreementType.KOOPERATIONSVERTRAG)
                            .build()))),
        conforming("N06", "no contract stated", Edits.lacking(n -> n.agreements(List.of()))),
        violating("N06", "day after the contract's end", terminated, "/status")
            .on(LocalDate.of(2026, 1, 1)),
        violating("N06", "suspended", ended(AgreementEventKind.SUSPENSION), "/status"),
        conforming("N06", "day before the first contract", SampleNetworks.valid())
            .on(LocalDate.of(2015, 1, 31)),
        conforming(
            "N06",
            "between two contracts, and looked at from a later day",
            Edits.agreement(
                "kv-2020",
                a ->
                    a.events(
                        List.of(
                            SampleAgreements.event(
                                AgreementEventKind.START, LocalDate.of(2026, 8, 1)))))));
  }

  private static List<RuleCase<Network>> inactive() {
    Network valid = SampleNetworks.valid();
    LocalDate lastDay = LocalDate.of(2025, 12, 31);
    return List.of(
        conforming("N21", "active", valid),
        conforming("N21", "no status", valid.with(n -> n.status(Optional.empty()))),
        conforming(
            "N21",
            "no contract",
            Edits.lacking(n -> n.agreements(List.of()).status(NetworkStatus.ENDED))),
        conforming(
            "N21",
            "ended, and so is the contract",
            ended(AgreementEventKind.TERMINATION).with(n -> n.status(NetworkStatus.ENDED))),
        conforming(
                "N21",
                "ended, looked at while the contract was in force",
                ended(AgreementEventKind.TERMINATION).with(n -> n.status(NetworkStatus.ENDED)))
            .on(lastDay),
        conforming(
                "N21",
                "planned before its contract",
                valid.with(n -> n.status(NetworkStatus.PLANNED)))
            .on(LocalDate.of(2015, 1, 31)),
        violating("N21", "planned", valid.with(n -> n.status(NetworkStatus.PLANNED)), "/status"),
        violating(
            "N21", "suspended", valid.with(n -> n.status(NetworkStatus.SUSPENDED)), "/status"),
        violating("N21", "ended", valid.with(n -> n.status(NetworkStatus.ENDED)), "/status"),
        violating(
                "N21",
                "planned on the first day of the contract",
                valid.with(n -> n.status(NetworkStatus.PLANNED)),
                "/status")
            .on(LocalDate.of(2015, 2, 1)));
  }

  private static Network ended(AgreementEventKind kind) {
    return Edits.agreement(
        "kv-2020", a -> a.addEvent(SampleAgreements.event(kind, LocalDate.of(2025, 12, 31))));
  }

  private static List<RuleCase<Network>> stated() {
    Network none = Edits.lacking(n -> n.agreements(List.of()));
    return List.of(
        conforming("N11", "contract stated", SampleNetworks.valid()),
        conforming("N11", "only planned so far", none.with(n -> n.status(NetworkStatus.PLANNED))),
        violating("N11", "no agreement", none, ""),
        violating(
            "N11",
            "only another agreement",
            Edits.lacking(n -> n.agreements(SampleNetworks.valid().getAgreements().subList(2, 3))),
            ""));
  }
}
