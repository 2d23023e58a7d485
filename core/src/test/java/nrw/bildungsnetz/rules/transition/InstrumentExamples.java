package nrw.bildungsnetz.rules.transition;

import static nrw.bildungsnetz.samples.Cases.conforming;
import static nrw.bildungsnetz.samples.Cases.violating;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nrw.bildungsnetz.codes.Bildungsstufe;
import nrw.bildungsnetz.model.Instrument;
import nrw.bildungsnetz.model.InstrumentBuilder;
import nrw.bildungsnetz.model.InstrumentKind;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.NetworkStatus;
import nrw.bildungsnetz.model.ParentalConsent;
import nrw.bildungsnetz.model.Period;
import nrw.bildungsnetz.model.PeriodBuilder;
import nrw.bildungsnetz.model.Uptake;
import nrw.bildungsnetz.samples.Edits;
import nrw.bildungsnetz.samples.SampleNetworks;
import nrw.bildungsnetz.testkit.rules.RuleCase;

/** Examples of the rules about the use of instruments. */
public final class InstrumentExamples {

  private InstrumentExamples() {}

  private static final LocalDate TODAY = SampleNetworks.AS_OF;

  public static List<RuleCase<Network>> all() {
    return Stream.of(binding(), consent(), stages(), consentNotStated())
        .flatMap(List::stream)
        .toList();
  }

  private static List<RuleCase<Network>> binding() {
    return List.of(
        conforming("T05", "an arrangement that binds", SampleNetworks.valid()),
        conforming(
            "T05",
            "of another kind, though it names some",
            recommendation(i -> i.binding(true).kind(InstrumentKind.KONFERENZ))),
        conforming(
            "T05",
            "in the years in which it bound",
            binding(p -> p.start(LocalDate.of(2006, 8, 1)).end(LocalDate.of(2011, 7, 31)))),
        conforming(
            "T05",
            "begun before, and last in those years",
            binding(p -> p.start(LocalDate.of(2000, 8, 1)).endYear(2010))),
        conforming(
            "T05", "ended in their last year", binding(p -> p.startYear(2006).endYear(2011))),
        RuleCase.conforming(
            "T05",
            "looked at in those years",
            recommendation(i -> i.binding(true)),
            LocalDate.of(2009, 1, 1)),
        violating(
                "T05",
                "ended before those years",
                binding(p -> p.end(LocalDate.of(2006, 7, 31))),
                "/transitions/3/instruments/0/binding")
            .beside("T15"),
        violating(
                "T05",
                "ended after those years",
                binding(p -> p.end(LocalDate.of(2011, 8, 1))),
                "/transitions/3/instruments/0/binding")
            .beside("T15"),
        violating(
                "T05",
                "ended in the year after",
                binding(p -> p.startYear(2006).endYear(2012)),
                "/transitions/3/instruments/0/binding")
            .beside("T15"),
        violating(
            "T05",
            "begun in those years, and going on",
            binding(p -> p.start(LocalDate.of(2008, 8, 1))),
            "/transitions/3/instruments/0/binding"),
        violating(
            "T05",
            "binding",
            recommendation(i -> i.binding(true)),
            "/transitions/3/instruments/0/binding"),
        violating(
            "T05",
            "binding, and its kind not stated",
            recommendation(i -> i.binding(true).kind(Optional.empty())),
            "/transitions/3/instruments/0/binding"),
        violating(
            "T05",
            "binding, and none named",
            recommendation(i -> i.binding(true).uebergangsempfehlungen(Set.of())),
            "/transitions/3/instruments/0/binding"));
  }

  private static Network binding(Consumer<PeriodBuilder> edit) {
    PeriodBuilder period = Period.builder();
    edit.accept(period);
    return Edits.transition(
        recommendation(i -> i.binding(true)), "grundschule-sek1", t -> t.period(period.build()));
  }

  private static Network recommendation(Consumer<InstrumentBuilder> edit) {
    return Edits.instrument("grundschule-sek1", 0, edit);
  }

  private static List<RuleCase<Network>> consent() {
    return List.of(
        conforming("T06", "needed", SampleNetworks.valid()),
        conforming(
            "T06", "recorded", documentation(i -> i.parentalConsent(ParentalConsent.RECORDED))),
        conforming("T06", "not stated", documentation(i -> i.parentalConsent(Optional.empty()))),
        conforming(
            "T06",
            "not needed for a protocol",
            documentation(
                i ->
                    i.parentalConsent(ParentalConsent.NOT_NEEDED)
                        .kind(InstrumentKind.UEBERGANGSPROTOKOLL))),
        conforming(
            "T06",
            "not needed, and the kind not stated",
            documentation(
                i -> i.parentalConsent(ParentalConsent.NOT_NEEDED).kind(Optional.empty()))),
        conforming(
            "T06",
            "from no stated stage",
            from(Set.of(), documentation(i -> i.parentalConsent(ParentalConsent.NOT_NEEDED)))),
        violating(
            "T06",
            "not needed",
            documentation(i -> i.parentalConsent(ParentalConsent.NOT_NEEDED)),
            "/transitions/0/instruments/0/parentalConsent"));
  }

  private static Network documentation(Consumer<InstrumentBuilder> edit) {
    return Edits.instrument("kita-schule", 0, edit);
  }

  private static Network from(Set<Bildungsstufe> stages, Network network) {
    return Edits.transition(network, "kita-schule", t -> t.fromStages(stages));
  }

  private static List<RuleCase<Network>> stages() {
    return List.of(
        conforming("T07", "each at its stage", SampleNetworks.valid()),
        conforming(
            "T07",
            "stages not stated",
            Edits.transition("schule-beruf", t -> t.fromStages(Set.of()))),
        conforming(
            "T07", "of a kind that may be anywhere", with("wechsel", InstrumentKind.KONFERENZ)),
        conforming(
            "T07",
            "kind not stated",
            Edits.transition("wechsel", t -> t.addInstrument(instrument().build()))),
        violating(
            "T07",
            "Bildungsdokumentation",
            with("wechsel", InstrumentKind.BILDUNGSDOKUMENTATION),
            "/transitions/2/instruments/0"),
        violating(
            "T07",
            "Übergangsempfehlung",
            with("sek1-sek2", InstrumentKind.UEBERGANGSEMPFEHLUNG),
            "/transitions/4/instruments/0"),
        violating(
            "T07",
            "Übergangsempfehlung by its key",
            Edits.transition(
                "wechsel",
                t -> t.addInstrument(instrument().addUebergangsempfehlung("20XX").build())),
            "/transitions/2/instruments/0"),
        violating(
            "T07",
            "Standardelement",
            with("grundschule-sek1", InstrumentKind.STANDARDELEMENT),
            "/transitions/3/instruments/2"),
        violating(
            "T07",
            "Standardelement by its key",
            Edits.transition(
                "grundschule-sek1",
                t ->
                    t.grades(Set.of())
                        .addInstrument(
                            instrument()
                                .kind(InstrumentKind.BERATUNG)
                                .standardelement("SBO 2.1")
                                .build())),
            "/transitions/3/instruments/2"));
  }

  private static Network with(String transition, InstrumentKind kind) {
    return Edits.transition(transition, t -> t.addInstrument(instrument().kind(kind).build()));
  }

  private static InstrumentBuilder instrument() {
    return Instrument.builder().name("Test");
  }

  private static List<RuleCase<Network>> consentNotStated() {
    Network silent = documentation(i -> i.parentalConsent(Optional.empty()));
    return List.of(
        conforming("T12", "stated", SampleNetworks.valid()),
        conforming(
            "T12", "the network is suspended", silent.with(n -> n.status(NetworkStatus.SUSPENDED))),
        conforming(
            "T12",
            "of another kind",
            documentation(i -> i.parentalConsent(Optional.empty()).kind(InstrumentKind.BERATUNG))),
        conforming("T12", "from no stated stage", from(Set.of(), silent)),
        conforming(
            "T12",
            "planned",
            documentation(i -> i.parentalConsent(Optional.empty()).uptake(Uptake.PLANNED))),
        conforming("T12", "no longer tended", until(TODAY.minusDays(1), silent)),
        violating("T12", "not stated", silent, "/transitions/0/instruments/0"),
        violating(
            "T12",
            "neither stated how far it is in use",
            documentation(i -> i.parentalConsent(Optional.empty()).uptake(Optional.empty())),
            "/transitions/0/instruments/0"),
        violating(
            "T12",
            "tended for the last day",
            until(TODAY, silent),
            "/transitions/0/instruments/0"));
  }

  private static Network until(LocalDate day, Network network) {
    Period period = Period.builder().end(day).build();
    return Edits.transition(network, "kita-schule", t -> t.period(period));
  }
}
