package nrw.bildungsnetz.rules.transition;

import java.time.LocalDate;
import java.time.Month;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nrw.bildungsnetz.codes.Bildungsstufe;
import nrw.bildungsnetz.model.InstrumentKind;
import nrw.bildungsnetz.model.ParentalConsent;
import nrw.bildungsnetz.model.Period;
import nrw.bildungsnetz.model.Uptake;
import nrw.bildungsnetz.rules.Basis;
import nrw.bildungsnetz.rules.Category;
import nrw.bildungsnetz.rules.NetworkFacts;
import nrw.bildungsnetz.rules.NetworkRule;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.rules.Violations;

/** Rules about the use of the instruments of a transition. */
public final class InstrumentRules {

  private static final List<String> READS_OF_NATURE =
      List.of(
          "transitions.id",
          "transitions.instruments.kind",
          "transitions.instruments.standardelement",
          "transitions.instruments.uebergangsempfehlungen");

  private static final List<String> READS_OF_CONSENT =
      List.of(
          "transitions.id",
          "transitions.fromStages",
          "transitions.instruments.kind",
          "transitions.instruments.parentalConsent");

  private static final String CONSENT_SOURCE =
      "§§ 18, 30 KiBiz NRW; Art. 6 Abs. 1 Buchst. a, Art. 7 DSGVO";

  /** T05: an Übergangsempfehlung is not binding. */
  public static final NetworkRule RECOMMENDATION_NOT_BINDING =
      NetworkRule.declare(
          Rule.builder()
              .id("T05")
              .severity(Severity.WARNING)
              .category(Category.TRANSITION)
              .addAllReads(READS_OF_NATURE)
              .addReads("transitions.instruments.binding", "transitions.period")
              .source(
                  "§ 11 Abs. 4 SchulG NRW, § 8 AO-GS; anders von 2006 bis 2011 (OVG NRW, 19 B"
                      + " 1207/07)")
              .since("0.1.0"),
          InstrumentRules::recommendationNotBinding);

  /** T06: a Kita passes on its Bildungsdokumentation only with the parents' consent. */
  public static final NetworkRule CONSENT_NEEDED =
      NetworkRule.declare(
          Rule.builder()
              .id("T06")
              .severity(Severity.WARNING)
              .category(Category.TRANSITION)
              .addAllReads(READS_OF_CONSENT)
              .source(CONSENT_SOURCE)
              .since("0.1.0"),
          InstrumentRules::consentNeeded);

  /** T07: an instrument is used at the end of its stage. */
  public static final NetworkRule INSTRUMENT_IN_ITS_STAGE =
      NetworkRule.declare(
          Rule.builder()
              .id("T07")
              .severity(Severity.WARNING)
              .category(Category.TRANSITION)
              .addAllReads(READS_OF_NATURE)
              .addReads("transitions.fromStages")
              .source("§ 11 SchulG NRW; BASS 12-21 Nr. 1: Standardelemente ab Klasse 8")
              .since("0.1.0"),
          InstrumentRules::instrumentInItsStage);

  /** T12: parental consent to the Bildungsdokumentation of a Kita is stated. */
  public static final NetworkRule CONSENT_STATED =
      NetworkRule.declare(
          Rule.builder()
              .id("T12")
              .severity(Severity.INFO)
              .category(Category.TRANSITION)
              .basis(Basis.NOT_STATED)
              .addAllReads(READS_OF_CONSENT)
              .addReads("status", "transitions.period", "transitions.instruments.uptake")
              .source(CONSENT_SOURCE)
              .since("0.1.0"),
          InstrumentRules::consentStated);

  /** The stages at whose end an instrument is used; those not listed may be used anywhere. */
  private static final Map<InstrumentKind, Set<Bildungsstufe>> STAGES =
      new EnumMap<>(
          Map.of(
              InstrumentKind.BILDUNGSDOKUMENTATION,
              EnumSet.of(Bildungsstufe.KITA),
              InstrumentKind.UEBERGANGSEMPFEHLUNG,
              EnumSet.of(Bildungsstufe.PRIMARSTUFE),
              InstrumentKind.STANDARDELEMENT,
              EnumSet.of(Bildungsstufe.SEKUNDARSTUFE_I, Bildungsstufe.SEKUNDARSTUFE_II)));

  /** In these years the recommendation of the Grundschule or Prognoseunterricht was binding. */
  private static final LocalDate FIRST_BINDING = LocalDate.of(2006, Month.AUGUST, 1);

  private static final LocalDate LAST_BINDING = LocalDate.of(2011, Month.JULY, 31);

  private InstrumentRules() {}

  /** Whether a transition may have ended in the years in which a recommendation was binding. */
  private static boolean wasBindingThen(LocatedInstrument each, NetworkFacts facts) {
    Period tended = each.transition().getValue().getPeriod().orElse(NetworkFacts.UNBOUNDED);
    LocalDate first = earlier(tended.earliestPossibleEnd(), facts.getAsOf());
    LocalDate last = earlier(tended.lastKnownDay(), facts.getAsOf());
    return !last.isBefore(FIRST_BINDING) && !first.isAfter(LAST_BINDING);
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  private static void recommendationNotBinding(NetworkFacts facts, Violations violations) {
    LocatedInstrument.forEach(
        facts,
        each -> {
          if (each.value().isBinding()
              && !wasBindingThen(each, facts)
              && each.nature().filter(InstrumentKind.UEBERGANGSEMPFEHLUNG::equals).isPresent()) {
            each.report(violations, each.path("binding"));
          }
        });
  }

  private static void consentNeeded(NetworkFacts facts, Violations violations) {
    LocatedInstrument.forEach(
        facts,
        each -> {
          ParentalConsent consent = each.value().getParentalConsent().orElse(null);
          if (consent == ParentalConsent.NOT_NEEDED && isDocumentationOfKita(each)) {
            each.report(violations, each.path("parentalConsent"));
          }
        });
  }

  private static void instrumentInItsStage(NetworkFacts facts, Violations violations) {
    LocatedInstrument.forEach(
        facts,
        each -> {
          InstrumentKind nature = each.nature().orElse(null);
          Set<Bildungsstufe> stages = nature == null ? null : STAGES.get(nature);
          Set<Bildungsstufe> from = each.transition().getValue().getFromStages();
          if (stages != null && !from.isEmpty() && Collections.disjoint(stages, from)) {
            violations.add(
                each.path(),
                each.transitionId(),
                Map.of(
                    "transition", each.transitionId(),
                    "number", each.number(),
                    "kind", nature,
                    "from", List.copyOf(from),
                    "stages", List.copyOf(stages)));
          }
        });
  }

  private static void consentStated(NetworkFacts facts, Violations violations) {
    if (facts.isSaidToBeInactive()) {
      return;
    }
    LocatedInstrument.forEach(
        facts,
        each -> {
          if (each.value().getParentalConsent().isEmpty()
              && isDocumentationOfKita(each)
              && isInUse(each, facts)) {
            each.report(violations, each.path());
          }
        });
  }

  private static boolean isDocumentationOfKita(LocatedInstrument each) {
    return each.isOfKind(InstrumentKind.BILDUNGSDOKUMENTATION)
        && each.transition().getValue().getFromStages().contains(Bildungsstufe.KITA);
  }

  private static boolean isInUse(LocatedInstrument each, NetworkFacts facts) {
    return each.transition().getValue().isTendedOn(facts.getAsOf())
        && each.value().getUptake().filter(Uptake.PLANNED::equals).isEmpty();
  }
}
