package nrw.bildungsnetz.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nrw.bildungsnetz.model.Handlungsfeld;
import nrw.bildungsnetz.model.HandlungsfeldKind;
import nrw.bildungsnetz.model.Period;

/** Rules about what Handlungsfelder are about. */
final class HandlungsfeldSubjects {

  /** H08: no two Handlungsfelder are about the same subject of the catalogue. */
  static final NetworkRule SUBJECTS_APART =
      NetworkRule.declare(
          Rule.builder()
              .id("H08")
              .severity(Severity.WARNING)
              .category(Category.HANDLUNGSFELD)
              .addReads(
                  "handlungsfelder.id", "handlungsfelder.period", "handlungsfelder.catalogueTopics")
              .source("Dortmund: Übergangsmanagement neben Übergang Schule – Arbeitswelt")
              .since("0.1.0"),
          HandlungsfeldSubjects::subjectsApart);

  /** H09: a Handlungsfeld is a subject or a task, not a unit of the administration. */
  static final NetworkRule NO_UNIT =
      NetworkRule.declare(
          Rule.builder()
              .id("H09")
              .severity(Severity.INFO)
              .category(Category.HANDLUNGSFELD)
              .addReads("handlungsfelder.id", "handlungsfelder.period", "handlungsfelder.kind")
              .source("Dortmund: Schulpsychologische Beratungsstelle als Handlungsfeld")
              .since("0.1.0"),
          HandlungsfeldSubjects::noUnit);

  /** What came later is to be told apart from what was there, whatever the order of the list. */
  private static final Comparator<Placed<Handlungsfeld>> BY_START =
      Comparator.comparing(HandlungsfeldSubjects::start)
          .thenComparing(field -> field.value().getId());

  private HandlungsfeldSubjects() {}

  private static void subjectsApart(NetworkFacts facts, Violations violations) {
    Map<String, Placed<Handlungsfeld>> bySubject = new HashMap<>();
    List<Placed<Handlungsfeld>> inOrder = ActiveFields.of(facts).stream().sorted(BY_START).toList();
    for (Placed<Handlungsfeld> field : inOrder) {
      reportShared(field, bySubject, violations);
      for (String subject : field.value().getCatalogueTopics()) {
        bySubject.putIfAbsent(subject, field);
      }
    }
  }

  /** Reports the first subject a field shares with one before it. */
  private static void reportShared(
      Placed<Handlungsfeld> field,
      Map<String, Placed<Handlungsfeld>> before,
      Violations violations) {
    for (String subject : field.value().getCatalogueTopics()) {
      Placed<Handlungsfeld> other = before.get(subject);
      if (other != null) {
        violations.add(
            field.path("catalogueTopics"),
            field.value().getId(),
            Map.of(
                "handlungsfeld", field.value().getId(),
                "other", other.value().getId(),
                "topic", subject));
        return;
      }
    }
  }

  private static LocalDate start(Placed<Handlungsfeld> field) {
    return field.value().getPeriod().map(Period::latestPossibleStart).orElse(LocalDate.MAX);
  }

  private static void noUnit(NetworkFacts facts, Violations violations) {
    for (Placed<Handlungsfeld> field : ActiveFields.of(facts)) {
      if (field
          .value()
          .getKind()
          .filter(HandlungsfeldKind.ORGANISATIONSEINHEIT::equals)
          .isPresent()) {
        violations.add(
            field.path("kind"),
            field.value().getId(),
            Map.of("handlungsfeld", field.value().getId()));
      }
    }
  }
}
