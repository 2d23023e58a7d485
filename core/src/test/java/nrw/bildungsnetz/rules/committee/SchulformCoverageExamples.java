package nrw.bildungsnetz.rules.committee;

import static nrw.bildungsnetz.samples.Cases.conforming;
import static nrw.bildungsnetz.samples.Cases.violating;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nrw.bildungsnetz.model.Membership;
import nrw.bildungsnetz.model.MembershipBuilder;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.Period;
import nrw.bildungsnetz.model.SeatBuilder;
import nrw.bildungsnetz.samples.Edits;
import nrw.bildungsnetz.samples.SampleNetworks;
import nrw.bildungsnetz.testkit.rules.RuleCase;

/** Examples of the rule that the Land speaks for all Schulformen in the Lenkungskreis. */
public final class SchulformCoverageExamples {

  private static final LocalDate TODAY = SampleNetworks.AS_OF;

  private SchulformCoverageExamples() {}

  public static List<RuleCase<Network>> all() {
    return Stream.of(spokenFor(), schools()).flatMap(List::stream).toList();
  }

  private static List<RuleCase<Network>> spokenFor() {
    Network partial = Edits.committee("lenkungskreis", c -> c.membersComplete(false));
    return List.of(
        conforming("G10", "one does not say for which", SampleNetworks.valid()),
        conforming("G10", "one speaks for all", land(m -> m.allSchulformen(true), s -> {})),
        conforming(
            "G10",
            "one speaks for all, though the seat for some",
            land(m -> m.allSchulformen(true), s -> s.addSchulform("02"))),
        conforming("G10", "one speaks for it", land(m -> m.addSchulform("20"), s -> {})),
        conforming("G10", "the seat speaks for all", land(m -> {}, s -> s.allSchulformen(true))),
        conforming("G10", "the seat speaks for it", land(m -> {}, s -> s.addSchulform("20"))),
        conforming("G10", "one does not say, nor the seat", land(m -> {}, s -> {})),
        conforming(
            "G10",
            "a part of the members",
            others().with(n -> n.committees(partial.getCommittees()))),
        conforming("G10", "nobody of the Land", Edits.withoutMemberships("obere", "untere")),
        violating("G10", "none speaks for it", others(), "/committees/0").beside("K06"),
        violating(
            "G10", "nor does the seat", land(m -> {}, s -> s.addSchulform("02")), "/committees/0"),
        violating(
                "G10",
                "the member says it otherwise than the seat",
                land(m -> m.addSchulform("02"), s -> s.allSchulformen(true)),
                "/committees/0")
            .beside("K06"));
  }

  private static List<RuleCase<Network>> schools() {
    return List.of(
        conforming("G10", "a school closed yesterday", schoolUntil(TODAY.minusDays(1))),
        violating("G10", "a school that closes today", schoolUntil(TODAY), "/committees/0")
            .beside("K06"));
  }

  private static Network schoolUntil(LocalDate day) {
    Network school =
        Edits.organisation("gymnasium", o -> o.period(Period.builder().end(day).build()));
    return others().with(n -> n.organisations(school.getOrganisations()));
  }

  private static Network others() {
    return land(m -> m.addSchulform("02"), s -> {});
  }

  /** The untere Schulaufsicht speaks for the Hauptschulen; what the obere says is set. */
  private static Network land(Consumer<MembershipBuilder> obere, Consumer<SeatBuilder> seat) {
    Network kept =
        Edits.seat(
            "sitz-obere",
            s -> {
              s.allSchulformen(false);
              seat.accept(s);
            });
    return kept.with(
        n ->
            n.memberships(
                kept.getMemberships().stream().map(member -> narrowed(member, obere)).toList()));
  }

  private static Membership narrowed(Membership member, Consumer<MembershipBuilder> obere) {
    return switch (member.getId()) {
      case "obere" ->
          member.with(
              m -> {
                m.allSchulformen(false);
                obere.accept(m);
              });
      case "untere" -> member.with(m -> m.addSchulform("04"));
      default -> member;
    };
  }
}
