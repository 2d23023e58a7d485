package nrw.bildungsnetz.rules.impact;

import static nrw.bildungsnetz.samples.Cases.conforming;
import static nrw.bildungsnetz.samples.Cases.violating;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nrw.bildungsnetz.model.Indicator;
import nrw.bildungsnetz.model.IndicatorBuilder;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.Observation;
import nrw.bildungsnetz.model.ObservationBuilder;
import nrw.bildungsnetz.samples.Edits;
import nrw.bildungsnetz.samples.SampleNetworks;
import nrw.bildungsnetz.testkit.rules.RuleCase;

/** Examples of the rule about series of indicators. */
public final class IndicatorSeriesExamples {

  /** The day on which the indicator that continues another one was first observed. */
  private static final LocalDate FIRST = LocalDate.of(2021, 10, 15);

  private IndicatorSeriesExamples() {}

  public static List<RuleCase<Network>> all() {
    return Stream.of(namesakes(), others(), several(), goingOn(), ended())
        .flatMap(List::stream)
        .toList();
  }

  private static List<RuleCase<Network>> namesakes() {
    return List.of(
        conforming("W04", "no namesakes", SampleNetworks.valid()),
        conforming("W04", "counted alike", and(i -> {})),
        conforming("W04", "unit written otherwise", and(i -> i.unit("prozent "))),
        conforming("W04", "unit not stated", and(i -> i.unit(Optional.empty()))),
        violating("W04", "another unit", and(i -> i.unit("Personen")), "/indicators/2/unit"),
        violating(
            "W04",
            "another definition",
            and(i -> i.definition("Anteil an allen Abgängen.")),
            "/indicators/2/definition"),
        violating(
            "W04",
            "name written otherwise",
            and(i -> i.name("jugendliche  mit Anschluss").unit("Personen")),
            "/indicators/2/unit"));
  }

  private static List<RuleCase<Network>> others() {
    return List.of(
        conforming("W04", "another name", and(i -> i.name("Ohne Anschluss").unit("Personen"))),
        conforming(
            "W04",
            "of another goal",
            and(i -> i.goals(List.of("beratung")).measures(List.of()).unit("Personen"))),
        conforming(
            "W04",
            "continues the first",
            and(i -> i.unit("Personen").observations(List.of()).predecessor("anschlussquote"))),
        violating(
            "W04",
            "of one goal",
            and(i -> i.measures(List.of()).unit("Personen")),
            "/indicators/2/unit"),
        violating(
            "W04",
            "of one measure",
            and(i -> i.goals(List.of()).unit("Personen")),
            "/indicators/2/unit"));
  }

  private static List<RuleCase<Network>> several() {
    return List.of(
        violating(
            "W04",
            "the last of three",
            and(i -> {}).with(n -> n.addIndicator(further("dritte", i -> i.unit("Personen")))),
            "/indicators/3/unit"),
        violating(
            "W04",
            "the first by its id counts, not by its place",
            Edits.network(n -> n.addIndicator(further("a-erste", i -> i.unit("Personen")))),
            "/indicators/1/unit"));
  }

  private static Network and(Consumer<IndicatorBuilder> edit) {
    return Edits.network(n -> n.addIndicator(further("zweite", edit)));
  }

  private static Indicator further(String id, Consumer<IndicatorBuilder> edit) {
    return SampleNetworks.valid().getIndicators().get(1).with(edit.andThen(i -> i.id(id)));
  }

  private static List<RuleCase<Network>> goingOn() {
    String first = "/indicators/0/observations/0";
    return List.of(
        conforming("W04", "last on the first day of the next", old(on(FIRST))),
        conforming("W04", "last in the year of the next", old(value().year(2021))),
        conforming("W04", "last on an unknown day", old(value())),
        violating("W04", "the day after", old(on(FIRST.plusDays(1))), first),
        violating("W04", "the year after", old(value().year(2022)), first),
        violating(
            "W04",
            "the second and third value",
            old(on(FIRST), value().year(2022), value().year(2023)),
            "/indicators/0/observations/1"));
  }

  private static List<RuleCase<Network>> ended() {
    return List.of(
        conforming("W04", "the next not yet observed", followed(List.of())),
        conforming(
            "W04", "the next observed on an unknown day", followed(List.of(value().build()))),
        conforming(
            "W04",
            "its own predecessor",
            Edits.indicator("anschlussquote", i -> i.predecessor("anschlussquote"))));
  }

  private static Network followed(List<Observation> observations) {
    Indicator series = old(on(FIRST.plusYears(1))).getIndicators().get(0);
    Indicator next = further("anschlussquote", i -> i.observations(observations));
    return Edits.network(n -> n.indicators(List.of(series, next)));
  }

  private static Network old(ObservationBuilder... observations) {
    return Edits.indicator(
        "anschluss-alt",
        i -> i.observations(Stream.of(observations).map(ObservationBuilder::build).toList()));
  }

  private static ObservationBuilder on(LocalDate day) {
    return value().date(day);
  }

  private static ObservationBuilder value() {
    return Observation.builder().value(BigDecimal.TEN);
  }
}
