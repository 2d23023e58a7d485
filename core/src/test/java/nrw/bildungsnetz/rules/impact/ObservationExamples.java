package nrw.bildungsnetz.rules.impact;

import static nrw.bildungsnetz.samples.Cases.conforming;
import static nrw.bildungsnetz.samples.Cases.violating;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.Observation;
import nrw.bildungsnetz.model.ObservationBuilder;
import nrw.bildungsnetz.samples.Edits;
import nrw.bildungsnetz.samples.SampleNetworks;
import nrw.bildungsnetz.testkit.rules.RuleCase;

/** Examples of the rule that an indicator has one value on a day. */
public final class ObservationExamples {

  private static final LocalDate DAY = LocalDate.of(2021, 10, 15);

  private ObservationExamples() {}

  public static List<RuleCase<Network>> all() {
    String place = "/indicators/1/observations/2";
    return List.of(
        conforming("W10", "one value a day", SampleNetworks.valid()),
        conforming("W10", "the same value twice", observed(value("84.00").date(DAY))),
        conforming("W10", "the day after", observed(value("85").date(DAY.plusDays(1)))),
        conforming("W10", "in the same year", observed(value("85").year(2021))),
        conforming(
            "W10", "of another source", observed(value("85").date(DAY).addSource("protokolle"))),
        violating("W10", "two values", observed(value("85").date(DAY)), place),
        violating(
            "W10",
            "of the same source",
            observed(value("85").date(DAY).addSource("bericht")),
            place),
        violating(
            "W10",
            "other than the baseline",
            observed(value("85").date(DAY.minusYears(1)))
                .with(
                    n ->
                        n.indicators(
                            observed(value("85").date(DAY.minusYears(1))).getIndicators().stream()
                                .map(
                                    i ->
                                        i.getId().equals("anschlussquote")
                                            ? i.with(
                                                edit ->
                                                    edit.baseline(
                                                        value("81.5")
                                                            .date(DAY.minusYears(1))
                                                            .build()))
                                            : i)
                                .toList())),
            place));
  }

  private static ObservationBuilder value(String value) {
    return Observation.builder().value(new BigDecimal(value));
  }

  private static Network observed(ObservationBuilder observation) {
    return Edits.indicator("anschlussquote", i -> i.addObservation(observation.build()));
  }
}
