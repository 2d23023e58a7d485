package nrw.bildungsnetz.rules.handlungsfeld;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nrw.bildungsnetz.model.Handlungsfeld;
import nrw.bildungsnetz.model.HandlungsfeldKind;
import nrw.bildungsnetz.model.Period;
import nrw.bildungsnetz.rules.Category;
import nrw.bildungsnetz.rules.Located;
import nrw.bildungsnetz.rules.NetworkFacts;
import nrw.bildungsnetz.rules.NetworkRule;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.rules.Violations;
import nrw.bildungsnetz.rules.support.ActiveHandlungsfelder;

/** Rules about the subjects of Handlungsfelder. */
public final class HandlungsfeldSubjectRules {

  /** H08: no two Handlungsfelder have the same catalogue subject. */
  public static final NetworkRule SUBJECTS_APART =
      NetworkRule.declare(
          Rule.builder()
              .id("H08")
              .severity(Severity.WARNING)
              .category(Category.HANDLUNGSFELD)
              .addReads(
                  "handlungsfelder.id", "handlungsfelder.period", "handlungsfelder.catalogueTopics")
              .source("Dortmund: Übergangsmanagement neben Übergang Schule – Arbeitswelt")
              .since("0.1.0"),
          HandlungsfeldSubjectRules::subjectsApart);

  /** H09: a Handlungsfeld is a subject or a task, not a unit of the administration. */
  public static final NetworkRule NO_UNIT =
      NetworkRule.declare(
          Rule.builder()
              .id("H09")
              .severity(Severity.INFO)
              .category(Category.HANDLUNGSFELD)
              .addReads("handlungsfelder.id", "handlungsfelder.period", "handlungsfelder.kind")
              .source("Dortmund: Schulpsychologische Beratungsstelle als Handlungsfeld")
              .since("0.1.0"),
          HandlungsfeldSubjectRules::noUnit);

  /** Sorts by start, so that the later field is reported regardless of list order. */
  private static final Comparator<Located<Handlungsfeld>> BY_START =
      Comparator.comparing(HandlungsfeldSubjectRules::start)
          .thenComparing(field -> field.getValue().getId());

  private HandlungsfeldSubjectRules() {}

  private static void subjectsApart(NetworkFacts facts, Violations violations) {
    Map<String, Located<Handlungsfeld>> bySubject = new HashMap<>();
    List<Located<Handlungsfeld>> inOrder =
        ActiveHandlungsfelder.of(facts).stream().sorted(BY_START).toList();
    for (Located<Handlungsfeld> field : inOrder) {
      reportShared(field, bySubject, violations);
      for (String subject : field.getValue().getCatalogueTopics()) {
        bySubject.putIfAbsent(subject, field);
      }
    }
  }

  /** Reports the first subject that a field shares with an earlier one. */
  private static void reportShared(
      Located<Handlungsfeld> field,
      Map<String, Located<Handlungsfeld>> before,
      Violations violations) {
    for (String subject : field.getValue().getCatalogueTopics()) {
      Located<Handlungsfeld> other = before.get(subject);
      if (other != null) {
        violations.add(
            field.getPath("catalogueTopics"),
            field.getValue().getId(),
            Map.of(
                "handlungsfeld", field.getValue().getId(),
                "other", other.getValue().getId(),
                "topic", subject));
        return;
      }
    }
  }

  private static LocalDate start(Located<Handlungsfeld> field) {
    return field.getValue().getPeriod().map(Period::latestPossibleStart).orElse(LocalDate.MAX);
  }

  private static void noUnit(NetworkFacts facts, Violations violations) {
    for (Located<Handlungsfeld> field : ActiveHandlungsfelder.of(facts)) {
      if (field
          .getValue()
          .getKind()
          .filter(HandlungsfeldKind.ORGANISATIONSEINHEIT::equals)
          .isPresent()) {
        violations.add(
            field.getPath("kind"),
            field.getValue().getId(),
            Map.of("handlungsfeld", field.getValue().getId()));
      }
    }
  }
}
