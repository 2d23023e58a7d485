package nrw.bildungsnetz.rules.agreement;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nrw.bildungsnetz.model.Agreement;
import nrw.bildungsnetz.model.AgreementContent;
import nrw.bildungsnetz.model.AgreementEvent;
import nrw.bildungsnetz.model.AgreementEventKind;
import nrw.bildungsnetz.model.AgreementTerm;
import nrw.bildungsnetz.model.ElementPath;
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

/** Rules about the term of an agreement and its end. */
public final class ContractTermRules {

  private static final String SOURCE =
      "Beispiele Dortmund (Zielvereinbarung bis 2020) und Wuppertal (Vertrag ohne Befristung)";

  /** N25: an agreement for a fixed term states its end. */
  public static final NetworkRule FIXED_TERM_HAS_END =
      NetworkRule.declare(
          Rule.builder()
              .id("N25")
              .severity(Severity.WARNING)
              .category(Category.AGREEMENT)
              .basis(Basis.NOT_STATED)
              .addReads(
                  "agreements.id",
                  "agreements.amends",
                  "agreements.content.term",
                  "agreements.events")
              .source(SOURCE)
              .since("0.1.0"),
          ContractTermRules::fixedTermHasEnd);

  /** N26: an agreement without limit does not expire. */
  public static final NetworkRule UNLIMITED_DOES_NOT_EXPIRE =
      NetworkRule.declare(
          Rule.builder()
              .id("N26")
              .severity(Severity.WARNING)
              .category(Category.AGREEMENT)
              .addReads("agreements.id", "agreements.content.term", "agreements.events")
              .source(SOURCE)
              .since("0.1.0"),
          ContractTermRules::unlimitedDoesNotExpire);

  private static final Set<AgreementEventKind> ENDS =
      EnumSet.of(AgreementEventKind.EXPIRY, AgreementEventKind.TERMINATION);

  private ContractTermRules() {}

  private static void fixedTermHasEnd(NetworkFacts facts, Violations violations) {
    Set<String> replaced = new HashSet<>();
    for (Located<Agreement> each : facts.getAgreements()) {
      each.getValue().getAmends().ifPresent(replaced::add);
    }
    MissingStatements.report(
        Filters.from(facts.getAgreements(), each -> hasTerm(AgreementTerm.FIXED, each)),
        each -> hasEnd(each) || replaced.contains(each.getId()),
        one ->
            violations.add(
                one.getPath("content").property("term"),
                one.getValue().getId(),
                Map.of("agreement", one.getValue().getId())),
        several ->
            violations.add(
                ElementPath.root().property("agreements"), facts.getNetwork().getId(), several));
  }

  /** An end that is only planned is stated too. */
  private static boolean hasEnd(Agreement agreement) {
    for (AgreementEvent event : agreement.getEvents()) {
      if (ENDS.contains(event.getKind()) && event.latestDay().isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static void unlimitedDoesNotExpire(NetworkFacts facts, Violations violations) {
    for (Located<Agreement> each : facts.getAgreements()) {
      if (hasTerm(AgreementTerm.UNLIMITED, each.getValue())) {
        reportExpiry(each, violations);
      }
    }
  }

  private static void reportExpiry(Located<Agreement> agreement, Violations violations) {
    LocalDate newTerm = latestNewTerm(agreement.getValue());
    List<AgreementEvent> events = agreement.getValue().getEvents();
    for (int i = 0; i < events.size(); i++) {
      AgreementEvent event = events.get(i);
      // What is stated of the content may come from an amendment or from a later term.
      if (event.getKind() == AgreementEventKind.EXPIRY
          && !event.earliestDay().orElse(LocalDate.MIN).isBefore(newTerm)) {
        violations.add(
            agreement.getPath("events").element(i),
            agreement.getValue().getId(),
            Map.of("agreement", agreement.getValue().getId()));
      }
    }
  }

  /** The last day on which the agreement may have been amended or resumed. */
  private static LocalDate latestNewTerm(Agreement agreement) {
    LocalDate latest = LocalDate.MIN;
    for (AgreementEvent event : agreement.getEvents()) {
      boolean isNewTerm =
          event.getKind() == AgreementEventKind.RESUMPTION
              || event.getKind() == AgreementEventKind.AMENDMENT;
      Optional<LocalDate> day = event.latestDay();
      if (isNewTerm && day.filter(latest::isBefore).isPresent()) {
        latest = day.get();
      }
    }
    return latest;
  }

  private static boolean hasTerm(AgreementTerm term, Agreement agreement) {
    return agreement
        .getContent()
        .flatMap(AgreementContent::getTerm)
        .filter(term::equals)
        .isPresent();
  }
}
