package nrw.bildungsnetz.rules.impact;

import static nrw.bildungsnetz.samples.Cases.conforming;
import static nrw.bildungsnetz.samples.Cases.violating;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nrw.bildungsnetz.model.MeasureStage;
import nrw.bildungsnetz.model.MeasureStageBuilder;
import nrw.bildungsnetz.model.MeasureStageKind;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.Period;
import nrw.bildungsnetz.samples.Edits;
import nrw.bildungsnetz.samples.SampleNetworks;
import nrw.bildungsnetz.testkit.rules.RuleCase;

/** Examples of the rule about when a measure takes its steps. */
public final class MeasureStageExamples {

  private static final LocalDate BEGIN = LocalDate.of(2016, 8, 1);
  private static final LocalDate END = LocalDate.of(2021, 7, 31);
  private static final Period RUNNING = Period.builder().start(BEGIN).end(END).build();

  private MeasureStageExamples() {}

  public static List<RuleCase<Network>> all() {
    return Stream.of(before(), after(), end(), afterEnd()).flatMap(List::stream).toList();
  }

  private static List<RuleCase<Network>> before() {
    LocalDate before = BEGIN.minusDays(1);
    String stage = "/measures/0/stages/0";
    return List.of(
        conforming("K11", "while it runs", SampleNetworks.valid()),
        conforming("K11", "on the first day", measure(projekt().date(BEGIN))),
        conforming("K11", "an idea", measure(stage(MeasureStageKind.IDEE).date(before))),
        conforming("K11", "a plan", measure(projekt().date(before).planned(true))),
        violating("K11", "the day before", measure(projekt().date(before)), stage),
        violating("K11", "the year before", measure(projekt().year(2015)), stage),
        violating("K11", "ended before it began", measure(beendet().date(before)), stage));
  }

  private static List<RuleCase<Network>> after() {
    LocalDate after = END.plusDays(1);
    String stage = "/measures/0/stages/0";
    return List.of(
        conforming("K11", "on the last day", measure(transfer().date(END))),
        conforming("K11", "in the last year", measure(transfer().year(2021))),
        conforming("K11", "on an unknown day", measure(transfer())),
        conforming("K11", "noted as ended", measure(beendet().date(after))),
        conforming("K11", "no period stated", endless(transfer().date(after))),
        violating("K11", "the day after", measure(transfer().date(after)), stage),
        violating("K11", "the year after", measure(transfer().year(2022)), stage));
  }

  private static List<RuleCase<Network>> end() {
    return List.of(
        conforming("K11", "on one day", endless(beendet().date(END), transfer().date(END))),
        conforming("K11", "in one year", endless(beendet().year(2021), transfer().date(END))),
        conforming("K11", "ended on an unknown day", endless(beendet(), transfer().date(END))),
        conforming("K11", "ended twice", endless(beendet().date(BEGIN), beendet().date(END))),
        conforming(
            "K11",
            "to be ended",
            endless(beendet().date(BEGIN).planned(true), transfer().date(END))));
  }

  private static List<RuleCase<Network>> afterEnd() {
    MeasureStageBuilder after = transfer().date(END.plusDays(1));
    return List.of(
        violating(
            "K11", "after it ended", endless(beendet().date(END), after), "/measures/0/stages/1"),
        violating(
            "K11",
            "after it first ended",
            endless(after, beendet().date(END.plusDays(9)), beendet().date(END)),
            "/measures/0/stages/0"));
  }

  private static Network measure(MeasureStageBuilder... stages) {
    return Edits.measure("beratungstage", m -> m.period(RUNNING).stages(built(stages)));
  }

  private static Network endless(MeasureStageBuilder... stages) {
    return Edits.measure("beratungstage", m -> m.period(Optional.empty()).stages(built(stages)));
  }

  private static List<MeasureStage> built(MeasureStageBuilder... stages) {
    return Stream.of(stages).map(MeasureStageBuilder::build).toList();
  }

  private static MeasureStageBuilder projekt() {
    return stage(MeasureStageKind.PROJEKT);
  }

  private static MeasureStageBuilder transfer() {
    return stage(MeasureStageKind.TRANSFER);
  }

  private static MeasureStageBuilder beendet() {
    return stage(MeasureStageKind.BEENDET);
  }

  private static MeasureStageBuilder stage(MeasureStageKind kind) {
    return MeasureStage.builder().kind(kind);
  }
}
