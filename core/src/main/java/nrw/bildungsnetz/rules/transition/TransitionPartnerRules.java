package nrw.bildungsnetz.rules.transition;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nrw.bildungsnetz.codes.Bildungsstufe;
import nrw.bildungsnetz.model.ElementPath;
import nrw.bildungsnetz.model.Organisation;
import nrw.bildungsnetz.model.OrganisationKind;
import nrw.bildungsnetz.model.Transition;
import nrw.bildungsnetz.rules.Basis;
import nrw.bildungsnetz.rules.Category;
import nrw.bildungsnetz.rules.Located;
import nrw.bildungsnetz.rules.NetworkFacts;
import nrw.bildungsnetz.rules.NetworkRule;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.rules.Violations;
import nrw.bildungsnetz.rules.support.Filters;
import nrw.bildungsnetz.rules.support.MissingStatements;

/** Rules about the organisations that take part in a transition. */
public final class TransitionPartnerRules {

  /** T10: the Kommunale Koordinierung takes part in the transition from school to work. */
  public static final NetworkRule KOORDINIERUNG_STATED =
      NetworkRule.declare(
          Rule.builder()
              .id("T10")
              .severity(Severity.WARNING)
              .category(Category.TRANSITION)
              .basis(Basis.NOT_STATED)
              .addReads(
                  "status",
                  "organisations.id",
                  "organisations.kind",
                  "transitions.id",
                  "transitions.fromStages",
                  "transitions.toStages",
                  "transitions.coordinatingOrganisations",
                  "transitions.period")
              .source(
                  "BASS 12-21 Nr. 1, Abschnitt 2 (Regionale Koordination); KAoA: Kommunale"
                      + " Koordinierung in allen 53 Kreisen und Städten")
              .since("0.1.0"),
          TransitionPartnerRules::koordinierungStated);

  /** T17: a transition names the organisations of both sides. */
  public static final NetworkRule BOTH_SIDES_STATED =
      NetworkRule.declare(
          Rule.builder()
              .id("T17")
              .severity(Severity.INFO)
              .category(Category.TRANSITION)
              .basis(Basis.NOT_STATED)
              .addReads(
                  "status",
                  "transitions.id",
                  "transitions.givingOrganisations",
                  "transitions.receivingOrganisations",
                  "transitions.period")
              .source(
                  "Kreis Unna, Hagen: Übergänge zwischen abgebenden und aufnehmenden Einrichtungen")
              .since("0.1.0"),
          TransitionPartnerRules::bothSidesStated);

  /** T18: the organisations of a transition fit its stages. */
  public static final NetworkRule PARTNERS_OF_STAGE =
      NetworkRule.declare(
          Rule.builder()
              .id("T18")
              .severity(Severity.WARNING)
              .category(Category.TRANSITION)
              .addReads(
                  "organisations.id",
                  "organisations.kind",
                  "transitions.id",
                  "transitions.fromStages",
                  "transitions.toStages",
                  "transitions.givingOrganisations",
                  "transitions.receivingOrganisations")
              .source("Stufen der Bildungskette (§ 11 SchulG NRW, KiBiz)")
              .since("0.1.0"),
          TransitionPartnerRules::partnersOfStage);

  private static final Set<Bildungsstufe> SCHOOL =
      EnumSet.of(Bildungsstufe.SEKUNDARSTUFE_I, Bildungsstufe.SEKUNDARSTUFE_II);
  private static final Set<Bildungsstufe> WORK =
      EnumSet.of(Bildungsstufe.BERUFSAUSBILDUNG, Bildungsstufe.STUDIUM, Bildungsstufe.ARBEITSWELT);

  private TransitionPartnerRules() {}

  private static void koordinierungStated(NetworkFacts facts, Violations violations) {
    if (facts.isSaidToBeInactive()) {
      return;
    }
    MissingStatements.report(
        Filters.from(
            facts.getTransitions(),
            each -> leadsFromSchoolToWork(each) && each.isTendedOn(facts.getAsOf())),
        transition -> hasKoordinierung(transition, facts),
        each ->
            violations.add(
                each.getPath(),
                each.getValue().getId(),
                Map.of("transition", each.getValue().getId())),
        several ->
            violations.add(
                ElementPath.root().property("transitions"), facts.getNetwork().getId(), several));
  }

  private static boolean leadsFromSchoolToWork(Transition transition) {
    return !Collections.disjoint(transition.getFromStages(), SCHOOL)
        && !Collections.disjoint(transition.getToStages(), WORK);
  }

  private static boolean hasKoordinierung(Transition transition, NetworkFacts facts) {
    return facts.getOrganisations().findAll(transition.getCoordinatingOrganisations()).stream()
        .anyMatch(each -> each.getValue().getKind() == OrganisationKind.KOMMUNALE_KOORDINIERUNG);
  }

  private static void bothSidesStated(NetworkFacts facts, Violations violations) {
    if (facts.isSaidToBeInactive()) {
      return;
    }
    MissingStatements.report(
        Filters.from(facts.getTransitions(), each -> each.isTendedOn(facts.getAsOf())),
        each -> missingSides(each).isEmpty(),
        each ->
            violations.add(
                each.getPath(),
                each.getValue().getId(),
                Map.of(
                    "transition",
                    each.getValue().getId(),
                    "missing",
                    missingSides(each.getValue()))),
        several ->
            violations.add(
                ElementPath.root().property("transitions"), facts.getNetwork().getId(), several));
  }

  private static List<TransitionSide> missingSides(Transition transition) {
    List<TransitionSide> missing = new ArrayList<>(0);
    if (transition.getGivingOrganisations().isEmpty()) {
      missing.add(TransitionSide.GIVING);
    }
    if (transition.getReceivingOrganisations().isEmpty()) {
      missing.add(TransitionSide.RECEIVING);
    }
    return missing;
  }

  private static void partnersOfStage(NetworkFacts facts, Violations violations) {
    for (Located<Transition> each : facts.getTransitions()) {
      Transition transition = each.getValue();
      for (String giving : transition.getGivingOrganisations()) {
        String property = "givingOrganisations";
        ofStage(giving, transition.getFromStages(), property, each, facts, violations);
      }
      for (String receiving : transition.getReceivingOrganisations()) {
        String property = "receivingOrganisations";
        ofStage(receiving, transition.getToStages(), property, each, facts, violations);
      }
    }
  }

  private static void ofStage(
      String id,
      Set<Bildungsstufe> stages,
      String property,
      Located<Transition> transition,
      NetworkFacts facts,
      Violations violations) {
    Organisation organisation = facts.getOrganisations().valueOf(id);
    if (organisation != null
        && !stages.isEmpty()
        && ForeignStages.of(organisation.getKind()).containsAll(stages)) {
      violations.add(
          transition.getPath(property),
          transition.getValue().getId(),
          Map.of(
              "transition", transition.getValue().getId(),
              "organisation", id,
              "kind", organisation.getKind(),
              "stages", List.copyOf(stages)));
    }
  }
}
