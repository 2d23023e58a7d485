package nrw.bildungsnetz.rules.impact;

import static nrw.bildungsnetz.model.NetworkStatus.SUSPENDED;
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

/** Examples of the rules about the figures of indicators. */
public final class IndicatorFigureExamples {

  private static final LocalDate TODAY = SampleNetworks.AS_OF;
  private static final LocalDate BASE = LocalDate.of(2019, 12, 31);
  private static final LocalDate DUE = TODAY.minusDays(1);

  private IndicatorFigureExamples() {}

  public static List<RuleCase<Network>> all() {
    return Stream.of(figures(), someFigures(), targets(), due(), measured())
        .flatMap(List::stream)
        .toList();
  }

  private static List<RuleCase<Network>> figures() {
    String indicator = "/indicators/1";
    return List.of(
        conforming("W03", "all stated", SampleNetworks.valid()),
        conforming(
            "W03",
            "suspended",
            quote(IndicatorFigureExamples::figureless).with(n -> n.status(SUSPENDED))),
        violating("W03", "no baseline", quote(i -> i.baseline(Optional.empty())), indicator),
        violating("W03", "no target", quote(i -> i.target(Optional.empty())), indicator),
        violating("W03", "no unit", quote(i -> i.unit(Optional.empty())), indicator),
        violating("W03", "no source", quote(i -> i.dataSource(Optional.empty())), indicator));
  }

  private static List<RuleCase<Network>> someFigures() {
    Consumer<IndicatorBuilder> unitless = i -> i.unit(Optional.empty());
    return List.of(
        violating(
            "W03",
            "nothing of the only one",
            quote(IndicatorFigureExamples::figureless),
            "/indicators/1"),
        violating(
            "W03",
            "nothing of any",
            two(IndicatorFigureExamples::figureless, IndicatorFigureExamples::figureless),
            "/indicators"),
        violating(
            "W03",
            "nothing of one, something of another",
            two(IndicatorFigureExamples::figureless, unitless),
            "/indicators"),
        violating("W03", "something of each", two(unitless, unitless), "/indicators"));
  }

  private static void figureless(IndicatorBuilder indicator) {
    indicator
        .baseline(Optional.empty())
        .target(Optional.empty())
        .unit(Optional.empty())
        .dataSource(Optional.empty());
  }

  private static List<RuleCase<Network>> targets() {
    return List.of(
        conforming("W06", "years later", SampleNetworks.valid()),
        conforming("W06", "on the day", figures(on(BASE), on(BASE))),
        conforming("W06", "in the year", figures(value().year(2019), on(BASE.minusMonths(6)))),
        conforming("W06", "baseline without a day", figures(value(), on(BASE))),
        conforming("W06", "target without a day", figures(on(BASE), value())),
        violating(
            "W06",
            "the day before",
            figures(on(BASE), on(BASE.minusDays(1))),
            "/indicators/1/target"),
        violating(
            "W06",
            "the year before",
            figures(value().year(2019), value().year(2018)),
            "/indicators/1/target"));
  }

  private static List<RuleCase<Network>> due() {
    Consumer<IndicatorBuilder> past = unmeasured(on(TODAY.minusDays(1)));
    return List.of(
        conforming("W09", "not due yet", SampleNetworks.valid()),
        conforming("W09", "due today", quote(unmeasured(on(TODAY)))),
        conforming("W09", "due some day", quote(unmeasured(value()))),
        conforming("W09", "suspended", quote(past).with(n -> n.status(SUSPENDED))),
        conforming("W09", "of an old series", Edits.indicator("anschluss-alt", past)),
        violating("W09", "due yesterday", quote(past), "/indicators/1/target"),
        violating(
            "W09", "due last year", quote(unmeasured(value().year(2025))), "/indicators/1/target"),
        violating("W09", "nothing measured", two(past, past), "/indicators"));
  }

  private static Consumer<IndicatorBuilder> unmeasured(ObservationBuilder target) {
    return i -> i.target(target.build()).observations(List.of());
  }

  private static List<RuleCase<Network>> measured() {
    return List.of(
        conforming("W09", "a year before the target", measured(on(DUE.minusMonths(12))))
            .edgeOf("months"),
        violating(
                "W09",
                "a day more",
                measured(on(DUE.minusMonths(12).minusDays(1))),
                "/indicators/1/target")
            .edgeOf("months"),
        conforming("W09", "after the target", measured(on(TODAY))),
        conforming("W09", "some day of the year before", measured(value().year(2024))),
        conforming("W09", "on an unknown day", measured(value())),
        conforming("W09", "baseline without a day", figures(value(), on(DUE))),
        violating("W09", "years ago", measured(on(BASE.plusDays(1))), "/indicators/1/target"),
        violating(
            "W09",
            "the baseline itself",
            quote(
                i ->
                    i.baseline(on(DUE).build())
                        .target(on(DUE).build())
                        .observations(List.of(on(DUE).build()))),
            "/indicators/1/target"));
  }

  private static Network measured(ObservationBuilder observation) {
    return quote(
        i ->
            i.baseline(on(BASE).build())
                .target(on(DUE).build())
                .observations(List.of(observation.build())));
  }

  private static Network figures(ObservationBuilder baseline, ObservationBuilder target) {
    return quote(i -> i.baseline(baseline.build()).target(target.build()));
  }

  private static ObservationBuilder on(LocalDate day) {
    return value().date(day);
  }

  private static ObservationBuilder value() {
    return Observation.builder().value(BigDecimal.TEN);
  }

  private static Network quote(Consumer<IndicatorBuilder> edit) {
    return Edits.indicator("anschlussquote", edit);
  }

  private static Network two(Consumer<IndicatorBuilder> one, Consumer<IndicatorBuilder> other) {
    Indicator quote = SampleNetworks.valid().getIndicators().get(1);
    Indicator second = quote.with(other.andThen(i -> i.id("weitere").name("Weitere")));
    return quote(one).with(n -> n.addIndicator(second));
  }
}
