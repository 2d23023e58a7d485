package nrw.bildungsnetz.testkit.generator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import nrw.bildungsnetz.model.Evaluation;
import nrw.bildungsnetz.model.EvaluationBuilder;
import nrw.bildungsnetz.model.EvaluationMethod;
import nrw.bildungsnetz.model.Indicator;
import nrw.bildungsnetz.model.Publication;
import nrw.bildungsnetz.model.PublicationKind;

/** The evaluations, every four years and continuous ones, and the publications. */
final class Reviews {

  private final Setting setting;
  private final Fields fields;

  private Reviews(Setting setting, Fields fields) {
    this.setting = setting;
    this.fields = fields;
  }

  static List<Evaluation> evaluations(
      Setting setting, Fields fields, Impact impact, Meetings meetings) {
    Reviews reviews = new Reviews(setting, fields);
    List<Evaluation> evaluations = new ArrayList<>();
    Dice dice = setting.dice("evaluations");
    LocalDate day = setting.span().first().plusYears(4);
    for (int i = 0; !day.isAfter(setting.span().lastTold()); i++) {
      evaluations.add(reviews.balance(i, day, dice.fork(i), meetings));
      day = day.plusYears(4);
    }
    evaluations.add(reviews.continuous(impact, dice));
    if (setting.span().last().isEmpty()) {
      evaluations.add(reviews.planned());
    }
    return evaluations;
  }

  static List<Publication> publications(Setting setting, Fields fields) {
    Reviews reviews = new Reviews(setting, fields);
    List<Publication> publications = new ArrayList<>();
    Dice dice = setting.dice("publications");
    for (int i = 0; i < 1 + setting.members() / 40; i++) {
      publications.add(reviews.publication(i, dice.fork(i)));
    }
    return publications;
  }

  /** A survey, which the Lenkungskreis then discusses in a meeting; or only a report. */
  private Evaluation balance(int number, LocalDate day, Dice dice, Meetings meetings) {
    When when = When.about(dice, day);
    Optional<String> meeting = meetings.lenkungskreisAfter(day);
    EvaluationBuilder evaluation =
        evaluation("bilanz-" + number, "Bilanz des Netzwerks")
            .date(when.date())
            .year(when.year())
            .notBefore(when.notBefore())
            .notAfter(when.notAfter())
            .agreement(setting.timeline().contracts().get(0).id())
            .meeting(meeting)
            .external(dice.chance(30))
            .addOrganisation(Organisations.FACHBEREICH)
            .description(dice.maybe(40, "Ziele wurden teilweise erreicht."))
            .sources(setting.sourced(dice));
    return meeting.isPresent() && dice.chance(70)
        ? survey(evaluation, dice)
        : evaluation.addMethod(EvaluationMethod.REPORT).build();
  }

  private static Evaluation survey(EvaluationBuilder evaluation, Dice dice) {
    int invited = dice.between(50, 300);
    int responded = invited / 2;
    BigDecimal percent =
        BigDecimal.valueOf(100L * responded)
            .divide(BigDecimal.valueOf(invited), 1, RoundingMode.HALF_UP);
    return evaluation
        .addMethods(EvaluationMethod.SURVEY, EvaluationMethod.LENKUNGSKREIS_SESSION)
        .invited(invited)
        .responded(dice.maybe(50, responded))
        .responsePercent(dice.maybe(50, percent))
        .approximate(dice.chance(30))
        .build();
  }

  private Evaluation continuous(Impact impact, Dice dice) {
    return evaluation("wirkungsmonitoring", "Wirkungsmonitoring")
        .continuous(true)
        .methods(
            dice.some(
                List.copyOf(
                    EnumSet.range(EvaluationMethod.NEEDS_ASSESSMENT, EvaluationMethod.STUDY)),
                4))
        .indicators(dice.some(impact.indicators(), 3).stream().map(Indicator::getId).toList())
        .handlungsfelder(fields.any(dice, 2))
        .build();
  }

  private Evaluation planned() {
    return evaluation("bilanz-geplant", "Nächste Bilanz")
        .planned(true)
        .year(Timeline.STAND.getYear() + 2)
        .build();
  }

  private Publication publication(int number, Dice dice) {
    When when =
        When.about(dice, dice.day(setting.span().first(), setting.span().lastTold().minusDays(30)));
    return Publication.builder()
        .id("veroeffentlichung-" + number)
        .title("Bildungsbericht " + (number + 1))
        .kind(dice.one(PublicationKind.class))
        .publishers(dice.maybe(70, Organisations.KOMMUNE).stream().toList())
        .reviewAfterYears(dice.maybe(20, 3))
        .url(dice.maybe(60, "https://beispiel.invalid/bericht/" + number))
        .date(when.date())
        .year(when.year())
        .notBefore(when.notBefore())
        .notAfter(when.notAfter())
        .topics(dice.maybe(40, "Übergänge").stream().toList())
        .sources(setting.sourced(dice))
        .build();
  }

  private static EvaluationBuilder evaluation(String id, String name) {
    return Evaluation.builder().id(id).name(name);
  }
}
