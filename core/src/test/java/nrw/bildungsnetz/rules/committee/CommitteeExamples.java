package nrw.bildungsnetz.rules.committee;

import static nrw.bildungsnetz.samples.Cases.conforming;
import static nrw.bildungsnetz.samples.Cases.violating;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nrw.bildungsnetz.model.CommitteeType;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.NetworkStatus;
import nrw.bildungsnetz.model.Period;
import nrw.bildungsnetz.model.PeriodBuilder;
import nrw.bildungsnetz.samples.Edits;
import nrw.bildungsnetz.samples.SampleNetworks;
import nrw.bildungsnetz.testkit.rules.RuleCase;

/** Examples of the rules about bodies. */
public final class CommitteeExamples {

  private static final LocalDate TODAY = SampleNetworks.AS_OF;

  private CommitteeExamples() {}

  public static List<RuleCase<Network>> all() {
    return Stream.of(one(), stated(), circles()).flatMap(List::stream).toList();
  }

  private static List<RuleCase<Network>> one() {
    return List.of(
        conforming("G01", "one of each", SampleNetworks.valid()),
        conforming("G01", "the other ended yesterday", second(p().end(TODAY.minusDays(1)).build())),
        conforming(
            "G01", "the other begins tomorrow", second(p().start(TODAY.plusDays(1)).build())),
        conforming(
            "G01",
            "the other is vouched for until yesterday",
            second(p().attestedUntil(TODAY.minusDays(1)).build())),
        violating("G01", "the other ends today", second(p().end(TODAY).build()), "/committees/3"),
        violating(
            "G01", "the other begins today", second(p().start(TODAY).build()), "/committees/3"),
        violating(
            "G01",
            "a second Bildungsbüro",
            Edits.committee("ak-mint", c -> c.type(CommitteeType.BILDUNGSBUERO)),
            "/committees/3"));
  }

  private static Network second(Period period) {
    return Edits.committee("ak-mint", c -> c.type(CommitteeType.LENKUNGSKREIS).period(period));
  }

  private static List<RuleCase<Network>> stated() {
    return List.of(
        conforming("G20", "all three", SampleNetworks.valid()),
        conforming("G20", "a suspended network", inactiveWithoutBodies()),
        conforming("G20", "begins today", buero(p().start(TODAY).build())),
        conforming("G20", "ends today", buero(p().end(TODAY).build())),
        violating(
            "G20",
            "no Bildungsbüro",
            Edits.committee("buero", c -> c.type(CommitteeType.BEIRAT)),
            ""),
        violating("G20", "begins tomorrow", buero(p().start(TODAY.plusDays(1)).build()), ""),
        violating("G20", "ended yesterday", buero(p().end(TODAY.minusDays(1)).build()), ""));
  }

  private static Network inactiveWithoutBodies() {
    return SampleNetworks.silent().with(n -> n.status(NetworkStatus.SUSPENDED));
  }

  private static Network buero(Period period) {
    return Edits.committee("buero", c -> c.period(period));
  }

  private static List<RuleCase<Network>> circles() {
    return List.of(
        conforming("G04", "a chain of three", SampleNetworks.valid()),
        conforming(
            "G04",
            "an unknown superior, which is for R01",
            Edits.committee("ak-mint", c -> c.parent("niemand"))),
        violating(
            "G04",
            "its own superior",
            Edits.committee("konferenz", c -> c.parent("konferenz")),
            "/committees/1/parent"),
        violating(
            "G04",
            "three in a circle",
            Edits.committee("lenkungskreis", c -> c.parent("ak-mint")),
            "/committees/3/parent"),
        violating(
            "G04", "a circle with a body beneath it", circleWithTail(), "/committees/2/parent"));
  }

  private static Network circleWithTail() {
    return Edits.committee("lenkungskreis", c -> c.parent("buero"));
  }

  private static PeriodBuilder p() {
    return Period.builder();
  }
}
