package nrw.bildungsnetz.rules.form;

import static nrw.bildungsnetz.samples.Cases.conforming;
import static nrw.bildungsnetz.samples.Cases.violating;

import java.time.LocalDate;
import java.util.List;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.Period;
import nrw.bildungsnetz.model.PeriodBuilder;
import nrw.bildungsnetz.samples.Edits;
import nrw.bildungsnetz.samples.SampleNetworks;
import nrw.bildungsnetz.testkit.rules.RuleCase;

/** Examples of the rule about periods. */
public final class PeriodExamples {

  private static final LocalDate DAY = LocalDate.of(2024, 2, 29);
  private static final LocalDate DAY_BEFORE = DAY.minusDays(1);

  private PeriodExamples() {}

  public static List<RuleCase<Network>> all() {
    return List.of(
        conforming("K08", "consistent periods", SampleNetworks.valid()),
        conforming("K08", "one day", committee(p().start(DAY).end(DAY))),
        conforming("K08", "nothing stated", committee(p())),
        conforming("K08", "begun on the one day it can", committee(p().notBefore(DAY).end(DAY))),
        violating(
            "K08", "a body", committee(p().start(DAY).end(DAY_BEFORE)), "/committees/3/period"),
        violating(
            "K08",
            "a Handlungsfeld",
            Edits.handlungsfeld("inklusion", h -> h.period(p().start(DAY).end(DAY_BEFORE).build())),
            "/handlungsfelder/1/period"),
        violating(
                "K08",
                "a transition",
                Edits.transition("wechsel", t -> t.period(p().start(DAY).end(DAY_BEFORE).build())),
                "/transitions/2/period")
            .beside("T15"),
        violating(
            "K08",
            "ended before it can have begun",
            committee(p().notBefore(DAY).end(DAY_BEFORE)),
            "/committees/3/period"),
        violating(
            "K08",
            "vouched for before it began",
            committee(p().start(DAY).attestedUntil(DAY_BEFORE)),
            "/committees/3/period"),
        violating(
            "K08",
            "vouched for before it began, though it ended later",
            committee(p().start(DAY).attestedUntil(DAY_BEFORE).end(DAY)),
            "/committees/3/period"),
        conforming("K08", "within one year", committee(p().startYear(2024).endYear(2024))),
        conforming(
            "K08", "ended on the first day of its year", endOf(2024, LocalDate.of(2024, 1, 1))),
        violating(
            "K08",
            "ended the year before it began",
            committee(p().startYear(2024).endYear(2023)),
            "/committees/3/period"),
        violating(
            "K08",
            "ended the day before its year began",
            endOf(2024, LocalDate.of(2023, 12, 31)),
            "/committees/3/period"));
  }

  private static Network endOf(int startYear, LocalDate end) {
    return committee(p().startYear(startYear).end(end));
  }

  private static PeriodBuilder p() {
    return Period.builder();
  }

  private static Network committee(PeriodBuilder period) {
    return Edits.committee("ak-mint", c -> c.period(period.build()));
  }
}
