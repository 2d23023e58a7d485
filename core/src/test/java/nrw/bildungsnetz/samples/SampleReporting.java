package nrw.bildungsnetz.samples;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nrw.bildungsnetz.model.Evaluation;
import nrw.bildungsnetz.model.EvaluationMethod;
import nrw.bildungsnetz.model.Publication;
import nrw.bildungsnetz.model.PublicationKind;

/** Evaluations and publications of the sample network. */
final class SampleReporting {

  private SampleReporting() {}

  static List<Evaluation> evaluations() {
    return List.of(
        Evaluation.builder()
            .id("umfrage-2023")
            .name("Umfrage unter den Schulleitungen")
            .year(2023)
            .addMethods(
                EvaluationMethod.SURVEY,
                EvaluationMethod.LENKUNGSKREIS_SESSION,
                EvaluationMethod.QUANTITATIVE)
            .external(true)
            .addOrganisation("hochschule")
            .addHandlungsfeld("uebergang")
            .invited(140)
            .responded(84)
            .responsePercent(new BigDecimal("60.0"))
            .approximate(true)
            .description("Vier von fünf Schulleitungen kennen ihre Ansprechperson.")
            .addSource("bericht")
            .build(),
        Evaluation.builder()
            .id("kennzahlen")
            .name("Jährlicher Blick auf die Kennzahlen")
            .date(LocalDate.of(2024, 11, 19))
            .continuous(true)
            .meeting("lg-17")
            .addIndicator("anschlussquote")
            .build(),
        Evaluation.builder()
            .id("bilanz-2026")
            .name("Bilanz des Kooperationsvertrags")
            .notBefore(LocalDate.of(2026, 1, 1))
            .notAfter(LocalDate.of(2026, 12, 31))
            .planned(true)
            .agreement("kv-2020")
            .build());
  }

  static List<Publication> publications() {
    return List.of(
        Publication.builder()
            .id("bildungsbericht-2025")
            .title("Bildungsbericht 2025")
            .kind(PublicationKind.BILDUNGSBERICHT)
            .date(LocalDate.of(2025, 11, 3))
            .addPublishers("kreis", "land")
            .url("https://beispiel.invalid/bildungsbericht-2025.pdf")
            .addSource("bericht")
            .build(),
        Publication.builder()
            .id("leitbild")
            .title("Leitbild der Bildungsregion")
            .kind(PublicationKind.LEITBILD)
            .reviewAfterYears(3)
            .year(2016)
            .build(),
        Publication.builder()
            .id("wegweiser")
            .title("Wegweiser Schule und Beruf")
            .kind(PublicationKind.BROSCHUERE)
            .notBefore(LocalDate.of(2022, 1, 1))
            .notAfter(LocalDate.of(2023, 7, 31))
            .addTopic("Schule und Beruf")
            .build());
  }
}
