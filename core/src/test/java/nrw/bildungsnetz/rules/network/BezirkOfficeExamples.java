package nrw.bildungsnetz.rules.network;

import static nrw.bildungsnetz.samples.Cases.conforming;
import static nrw.bildungsnetz.samples.Cases.violating;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nrw.bildungsnetz.codes.Regierungsbezirk;
import nrw.bildungsnetz.model.Bezirkskoordination;
import nrw.bildungsnetz.model.NetworkRegister;
import nrw.bildungsnetz.model.NetworkRegisterBuilder;
import nrw.bildungsnetz.model.Organisation;
import nrw.bildungsnetz.model.OrganisationBuilder;
import nrw.bildungsnetz.model.OrganisationKind;
import nrw.bildungsnetz.model.Period;
import nrw.bildungsnetz.model.PeriodBuilder;
import nrw.bildungsnetz.model.Servicestelle;
import nrw.bildungsnetz.model.ServicestelleBuilder;
import nrw.bildungsnetz.samples.Edits;
import nrw.bildungsnetz.samples.SampleNetworks;
import nrw.bildungsnetz.samples.SampleRegisters;
import nrw.bildungsnetz.testkit.rules.RuleCase;

/** Examples of the rules about the offices of the Regierungsbezirke. */
public final class BezirkOfficeExamples {

  private static final LocalDate FIRST = LocalDate.of(2019, 8, 1);

  private BezirkOfficeExamples() {}

  public static List<RuleCase<NetworkRegister>> all() {
    return Stream.of(stated(), ofOneBezirk(), atTheOwn(), oneAtATime())
        .flatMap(List::stream)
        .toList();
  }

  private static List<RuleCase<NetworkRegister>> stated() {
    return List.of(
        conforming("N12", "stated", SampleRegisters.valid()),
        conforming("N12", "without a period", servicestelle(s -> s.period(Optional.empty()))),
        conforming("N12", "its last day", lastDay(SampleNetworks.AS_OF)),
        conforming(
            "N12", "no network", register(r -> r.networks(List.of()).servicestellen(List.of()))),
        conforming(
            "N12",
            "no active network",
            register(r -> r.networks(List.of(SampleNetworks.silent())).servicestellen(List.of()))),
        conforming(
            "N12",
            "a network of no Regierungsbezirk",
            register(
                r ->
                    r.networks(List.of(Edits.network(n -> n.ags("5978"))))
                        .servicestellen(List.of()))),
        violating("N12", "none", register(r -> r.servicestellen(List.of())), "/servicestellen"),
        violating(
            "N12",
            "ended the day before",
            lastDay(SampleNetworks.AS_OF.minusDays(1)),
            "/servicestellen"),
        violating(
                "N12",
                "only one of another Regierungsbezirk",
                servicestelle(
                    s ->
                        s.regierungsbezirk(Regierungsbezirk.KOELN)
                            .bezirkskoordination(Optional.empty())),
                "/servicestellen")
            .beside("N16"));
  }

  private static NetworkRegister lastDay(LocalDate day) {
    return servicestelle(s -> s.period(Period.builder().start(FIRST).end(day).build()));
  }

  private static List<RuleCase<NetworkRegister>> ofOneBezirk() {
    return List.of(
        conforming("N13", "of the same", SampleRegisters.valid()),
        conforming(
            "N13", "none named", servicestelle(s -> s.bezirkskoordination(Optional.empty()))),
        conforming(
            "N13",
            "an unknown one, which is for R01",
            servicestelle(s -> s.bezirkskoordination("x"))),
        violating(
            "N13",
            "of another",
            servicestelle(s -> s.bezirkskoordination("zweite"))
                .with(r -> r.addBezirkskoordination(second(Regierungsbezirk.KOELN, p -> {}))),
            "/servicestellen/0/bezirkskoordination"));
  }

  private static List<RuleCase<NetworkRegister>> atTheOwn() {
    return List.of(
        conforming("N16", "at its own", SampleRegisters.valid()),
        conforming(
            "N16", "nothing tells where", authority(o -> o.regierungsbezirk(Optional.empty()))),
        conforming(
            "N16",
            "the key tells it",
            authority(o -> o.regierungsbezirk(Optional.empty()).ags("05958004"))),
        conforming(
            "N16", "of no organisation", servicestelle(s -> s.organisation(Optional.empty()))),
        violating(
            "N16",
            "at another Bezirksregierung",
            authority(o -> o.regierungsbezirk(Regierungsbezirk.KOELN)),
            "/bezirkskoordinationen/0/organisation",
            "/servicestellen/0/organisation"),
        violating(
            "N16",
            "the key tells of another",
            authority(o -> o.regierungsbezirk(Optional.empty()).ags("05315")),
            "/bezirkskoordinationen/0/organisation",
            "/servicestellen/0/organisation"),
        violating(
            "N16",
            "in a unit of another",
            servicestelle(s -> s.organisation("dezernat"))
                .with(r -> r.addOrganisations(koeln(), dezernat())),
            "/servicestellen/0/organisation"));
  }

  private static NetworkRegister authority(Consumer<OrganisationBuilder> edit) {
    Organisation changed = SampleRegisters.valid().getOrganisations().get(0).with(edit);
    return register(r -> r.organisations(List.of(changed)));
  }

  private static Organisation koeln() {
    return Organisation.builder()
        .id("koeln")
        .name("Bezirksregierung Köln")
        .kind(OrganisationKind.BEZIRKSREGIERUNG)
        .regierungsbezirk(Regierungsbezirk.KOELN)
        .build();
  }

  private static Organisation dezernat() {
    return Organisation.builder()
        .id("dezernat")
        .name("Dezernat 4Q")
        .kind(OrganisationKind.VERWALTUNGSEINHEIT)
        .partOf("koeln")
        .build();
  }

  private static List<RuleCase<NetworkRegister>> oneAtATime() {
    return List.of(
        conforming("S07", "one", SampleRegisters.valid()),
        conforming("S07", "another Regierungsbezirk", beside(Regierungsbezirk.KOELN, p -> {})),
        conforming("S07", "ended the day before", beside(p -> p.end(FIRST.minusDays(1)))),
        conforming("S07", "ended some time in that year", beside(p -> p.endYear(2019))),
        violating(
            "S07", "ended on its first day", beside(p -> p.end(FIRST)), "/bezirkskoordinationen/0"),
        violating(
            "S07",
            "began while it was held",
            beside(p -> p.start(FIRST.plusYears(1))),
            "/bezirkskoordinationen/1"));
  }

  private static NetworkRegister beside(Consumer<PeriodBuilder> period) {
    return beside(Regierungsbezirk.ARNSBERG, period);
  }

  private static NetworkRegister beside(Regierungsbezirk bezirk, Consumer<PeriodBuilder> period) {
    return register(r -> r.addBezirkskoordination(second(bezirk, period)));
  }

  private static Bezirkskoordination second(
      Regierungsbezirk bezirk, Consumer<PeriodBuilder> period) {
    return Bezirkskoordination.builder()
        .id("zweite")
        .regierungsbezirk(bezirk)
        .period(Period.builder().start(FIRST.minusYears(9)).build().with(period))
        .build();
  }

  private static NetworkRegister servicestelle(Consumer<ServicestelleBuilder> edit) {
    Servicestelle changed = SampleRegisters.valid().getServicestellen().get(0).with(edit);
    return register(r -> r.servicestellen(List.of(changed)));
  }

  private static NetworkRegister register(Consumer<NetworkRegisterBuilder> edit) {
    return SampleRegisters.valid().with(edit);
  }
}
