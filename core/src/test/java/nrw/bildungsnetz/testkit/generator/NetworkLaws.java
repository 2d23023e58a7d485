package nrw.bildungsnetz.testkit.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nrw.bildungsnetz.NetworkValidator;
import nrw.bildungsnetz.model.BildungsketteCoverage;
import nrw.bildungsnetz.model.BildungsketteStep;
import nrw.bildungsnetz.model.Committee;
import nrw.bildungsnetz.model.Membership;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.Side;
import nrw.bildungsnetz.model.Transition;
import nrw.bildungsnetz.model.description.Attribute;
import nrw.bildungsnetz.model.description.ModelWalk;
import nrw.bildungsnetz.model.description.ObjectType;
import nrw.bildungsnetz.model.extensions.Extensions;
import nrw.bildungsnetz.model.tables.NetworkTable;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.samples.SampleFindings;
import nrw.bildungsnetz.validation.Finding;
import org.junit.jupiter.api.Named;

/** Properties of every valid network. */
final class NetworkLaws {

  /**
   * Rules whose hints also occur in real networks: some contracts lapse and are resumed (N07),
   * sources disagree on a signing date (C12) or do not date a Handlungsfeld (H13), a cross-cutting
   * Handlungsfeld has an Arbeitskreis of its own (H07), a unit is listed as a Handlungsfeld (H09),
   * no network covers every step of the Bildungskette (T15), a head may be acting (S05), some
   * Handlungsfelder only measure output (W02), and few say who signed (C09) or who hands over and
   * takes in learners (T17).
   */
  private static final List<String> INFOS =
      List.of("C09", "C12", "H07", "H09", "H13", "N07", "S05", "T15", "T17", "W02");

  private NetworkLaws() {}

  static List<Named<Consumer<DrawnNetwork>>> all() {
    return List.of(
        Named.of("noRuleIsBroken", NetworkLaws::noRuleIsBroken),
        Named.of("referencesResolve", NetworkLaws::referencesResolve),
        Named.of("statusIsAsMadeUp", NetworkLaws::statusIsAsMadeUp),
        Named.of("membersAreThoseOfTheDay", NetworkLaws::membersAreThoseOfTheDay),
        Named.of("everyVoteIsOnOneSide", NetworkLaws::everyVoteIsOnOneSide),
        Named.of("redactedNamesNobody", NetworkLaws::redactedNamesNobody),
        Named.of("noTransitionIsLost", NetworkLaws::noTransitionIsLost),
        Named.of("copyIsEqual", NetworkLaws::copyIsEqual),
        Named.of("seedDecides", NetworkLaws::seedDecides));
  }

  /** No rule reports an error or a warning. */
  static void noRuleIsBroken(DrawnNetwork drawn) {
    assertThat(drawn.daysUnderContract()).isNotEmpty();
    for (LocalDate day : drawn.daysUnderContract()) {
      Clock clock = Clock.fixed(day.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
      assertThat(
              SampleFindings.beyond(
                  NetworkValidator.create().on(clock).validate(drawn.network()).getFindings()))
          .as("%s on %s", drawn, day)
          .extracting(Finding::getRule)
          .allMatch(rule -> rule.getSeverity() == Severity.INFO && INFOS.contains(rule.getId()));
    }
  }

  /** Every reference resolves, and ids are unique within a list. */
  static void referencesResolve(DrawnNetwork drawn) {
    ReferenceOracle oracle = ReferenceOracle.over(drawn.network());
    assertThat(oracle.complaints()).as("%s", drawn).isEmpty();
    assertThat(oracle.followed()).isGreaterThan(drawn.network().getMemberships().size());
  }

  /** The status is the one that was generated. */
  static void statusIsAsMadeUp(DrawnNetwork drawn) {
    for (LocalDate day : drawn.days()) {
      assertThat(drawn.network().statusOn(day))
          .as("%s on %s", drawn, day)
          .isEqualTo(drawn.timeline().statusOn(day));
    }
  }

  /** The members of a body on a day are those whose period contains it. */
  static void membersAreThoseOfTheDay(DrawnNetwork drawn) {
    MembersOracle oracle = new MembersOracle(drawn.network());
    for (LocalDate day : someDays(drawn)) {
      Map<String, List<Membership>> members = oracle.byBody(day);
      for (Committee body : drawn.network().getCommittees()) {
        assertThat(drawn.network().membersOn(body.getId(), day))
            .as("%s, %s on %s", drawn, body, day)
            .isEqualTo(members.getOrDefault(body.getId(), List.of()));
      }
    }
  }

  /** Each member with a vote and a side is in exactly that side. */
  static void everyVoteIsOnOneSide(DrawnNetwork drawn) {
    MembersOracle oracle = new MembersOracle(drawn.network());
    LocalDate day = Timeline.STAND;
    Map<String, List<Membership>> members = oracle.byBody(day);
    for (Committee body : drawn.network().getCommittees()) {
      Map<Side, List<Membership>> sides = drawn.network().sidesOn(body.getId(), day);
      for (Membership member : members.getOrDefault(body.getId(), List.of())) {
        assertThat(sidesWith(member, sides))
            .as("%s, %s on %s", drawn, member, day)
            .isEqualTo(oracle.votingSide(member).stream().toList());
      }
    }
  }

  private static List<Side> sidesWith(Membership member, Map<Side, List<Membership>> sides) {
    return sides.entrySet().stream()
        .flatMap(side -> side.getValue().stream().filter(member::equals).map(m -> side.getKey()))
        .toList();
  }

  /** Redaction removes persons and extensions and nothing else. */
  static void redactedNamesNobody(DrawnNetwork drawn) {
    List<Value> before = values(drawn.network());
    List<Value> after = values(drawn.network().redacted());
    assertThat(after).noneMatch(Value::isPersonal);
    assertThat(after.equals(before.stream().filter(value -> !value.isPersonal()).toList()))
        .as("%s is otherwise the same", drawn)
        .isTrue();
  }

  /** The value of an attribute; for an object, only its presence. */
  private record Value(Attribute<?, ?, ?> attribute, Object value) {
    boolean isPersonal() {
      return attribute.getName().equals("person") || value instanceof Extensions;
    }
  }

  private static List<Value> values(Network network) {
    List<Value> values = new ArrayList<>();
    ModelWalk.over(
        NetworkTable.TYPE,
        network,
        (walk, attribute, value) ->
            values.add(
                new Value(attribute, attribute.getType() instanceof ObjectType ? "" : value)));
    return values;
  }

  /** Every transition of a day covers a step, or is listed as unplaced. */
  static void noTransitionIsLost(DrawnNetwork drawn) {
    for (LocalDate day : someDays(drawn)) {
      BildungsketteCoverage coverage = drawn.network().bildungsketteOn(day);
      List<Transition> placed =
          coverage.getSteps().stream()
              .map(BildungsketteStep::getTransitions)
              .flatMap(List::stream)
              .toList();
      assertThat(coverage.getUnplaced()).noneMatch(placed::contains);
      assertThat(Stream.concat(placed.stream(), coverage.getUnplaced().stream()).distinct())
          .as("%s on %s", drawn, day)
          .containsExactlyInAnyOrderElementsOf(
              drawn.network().getTransitions().stream().filter(t -> t.isTendedOn(day)).toList());
    }
  }

  /** A copy without changes is equal. */
  static void copyIsEqual(DrawnNetwork drawn) {
    assertThat(drawn.network().with(copy -> {})).isEqualTo(drawn.network());
  }

  /** The same seed and size produce the same network, and another seed a different one. */
  static void seedDecides(DrawnNetwork drawn) {
    int members = drawn.network().getMemberships().size();
    assertThat(ValidNetworks.create(drawn.seed(), members)).isEqualTo(drawn.network());
    assertThat(ValidNetworks.create(drawn.seed() + 1, members)).isNotEqualTo(drawn.network());
  }

  /** Enough days to detect a difference, and few enough for a network of any size. */
  private static List<LocalDate> someDays(DrawnNetwork drawn) {
    LocalDate first = drawn.timeline().span().first();
    return List.of(first.minusDays(1), first, first.plusYears(5), Timeline.STAND);
  }
}
