package nrw.bildungsnetz.testkit.generator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nrw.bildungsnetz.model.AssemblyKind;
import nrw.bildungsnetz.model.Committee;
import nrw.bildungsnetz.model.CommitteeBuilder;
import nrw.bildungsnetz.model.CommitteeType;
import nrw.bildungsnetz.model.Mandate;

/** The bodies: the three of the standard contract, related ones, and working groups. */
final class Committees {

  static final String LENKUNGSKREIS = "lenkungskreis";
  static final String KONFERENZ = "konferenz";
  static final String BUERO = "buero";
  static final String REGIONALKOORDINATION = "regionalkoordination";

  private static final Map<CommitteeType, List<String>> LOCAL_NAMES =
      Map.of(
          CommitteeType.LENKUNGSKREIS,
          List.of("Lenkungskreis", "Regionaler Lenkungskreis", "Lenkungsgruppe"),
          CommitteeType.BILDUNGSKONFERENZ,
          List.of("Bildungskonferenz", "Regionale Bildungskonferenz", "Bildungsrat"),
          CommitteeType.BILDUNGSBUERO,
          List.of("Regionales Bildungsbüro", "Kommunales Bildungsbüro", "Geschäftsstelle"));

  private static final List<CommitteeType> WORKING_TYPES =
      List.of(
          CommitteeType.ARBEITSKREIS,
          CommitteeType.ARBEITSKREIS,
          CommitteeType.ARBEITSKREIS,
          CommitteeType.FACHFORUM,
          CommitteeType.BEIRAT,
          CommitteeType.LENKUNGSAUSSCHUSS,
          CommitteeType.LEITUNGSTEAM,
          CommitteeType.STEUERUNGSGRUPPE,
          CommitteeType.OTHER);

  /**
   * A working group and the days on which it exists.
   *
   * @param id the id of the committee
   * @param span the days
   */
  record Group(String id, Span span) {}

  private final Setting setting;
  private final List<Committee> all = new ArrayList<>();
  private final List<Group> groups = new ArrayList<>();

  private Committees(Setting setting) {
    this.setting = setting;
  }

  static Committees of(Setting setting) {
    Committees bodies = new Committees(setting);
    bodies.addStandardBodies();
    Dice dice = setting.dice("groups");
    for (int i = 0; i < 1 + setting.members() / 18; i++) {
      bodies.addGroup(i, dice.fork(i));
    }
    return bodies;
  }

  List<Committee> all() {
    return all;
  }

  List<Group> groups() {
    return groups;
  }

  /**
   * The ids of at most the given number of working groups that exist on the first day of a span.
   */
  List<String> groupsIn(Dice dice, Span span, int most) {
    return dice.some(groups, most).stream()
        .filter(group -> group.span().contains(span.first()))
        .map(Group::id)
        .toList();
  }

  private void addStandardBodies() {
    Dice dice = setting.dice("bodies");
    all.add(
        standard(LENKUNGSKREIS, CommitteeType.LENKUNGSKREIS, dice)
            .mandate(Mandate.DECIDES)
            .preparedBy(BUERO)
            .programmes(dice.chance(30) ? List.of(Programmes.KAOA) : List.of())
            .meetingsPerYear(dice.maybe(70, 2))
            .meetingsAtLeast(dice.chance(20))
            .build());
    all.add(
        standard(KONFERENZ, CommitteeType.BILDUNGSKONFERENZ, dice)
            .mandate(dice.chance(90) ? Mandate.RECOMMENDS : Mandate.PREPARES)
            .preparedBy(BUERO)
            .assemblies(dice.some(List.of(AssemblyKind.values()), 2))
            .fundings(
                dice.chance(20)
                    ? List.of(
                        Programmes.funding(dice, setting, Organisations.VEREIN, setting.span()))
                    : List.of())
            .build());
    all.add(
        standard(BUERO, CommitteeType.BILDUNGSBUERO, dice)
            .mandate(Mandate.WORKS)
            .addCarriers(Organisations.LAND, Organisations.KOMMUNE)
            .hostedBy(dice.maybe(80, Organisations.FACHBEREICH))
            .foundedYear(dice.maybe(20, dice.between(1997, 2008)))
            .build());
    all.add(
        body(
                REGIONALKOORDINATION,
                CommitteeType.REGIONALKOORDINATION,
                "Regionalkoordination der Schulaufsicht")
            .parent(LENKUNGSKREIS)
            .membersComplete(dice.chance(10))
            .build());
  }

  private CommitteeBuilder standard(String id, CommitteeType type, Dice dice) {
    return body(id, type, dice.one(LOCAL_NAMES.getOrDefault(type, List.of())))
        .period(dice.maybe(60, setting.span().told()))
        .description(dice.maybe(40, "Arbeitet auf Grundlage des Kooperationsvertrags."))
        .sources(setting.sourced(dice));
  }

  /** Every fifth working group succeeds the previous one, if that has ended. */
  private void addGroup(int number, Dice dice) {
    CommitteeType type = WORKING_TYPES.get(number % WORKING_TYPES.size());
    Optional<Group> predecessor =
        Optional.of(number - 1).filter(n -> n % 5 == 3).map(groups::get).filter(this::isOver);
    Span span =
        predecessor
            .map(each -> new Span(each.span().lastTold().plusDays(1), setting.span().last()))
            .orElseGet(() -> setting.span().within(dice));
    Group group = new Group("gruppe-" + number, span);
    groups.add(group);
    all.add(
        body(group.id(), type, localName(type) + " " + (number + 1))
            .parent(dice.chance(70) ? LENKUNGSKREIS : BUERO)
            .external(type == CommitteeType.STEUERUNGSGRUPPE)
            .mandate(dice.maybe(60, Mandate.WORKS))
            .meetingsPerYear(dice.maybe(40, dice.between(1, 12)))
            .programmes(Programmes.any(dice, setting))
            .predecessors(predecessor.map(each -> List.of(each.id())).orElse(List.of()))
            .period(span.toldSomehow(dice))
            .description(dice.maybe(10, "Tagt nach Bedarf."))
            .sources(setting.sourced(dice))
            .build());
  }

  /** Whether a group ended early enough to have a successor. */
  private boolean isOver(Group group) {
    LocalDate latest = setting.span().lastTold().minusYears(1);
    return group.span().last().filter(latest::isAfter).isPresent();
  }

  private static String localName(CommitteeType type) {
    return switch (type) {
      case ARBEITSKREIS -> "Arbeitskreis";
      case FACHFORUM -> "Fachforum";
      case BEIRAT -> "Beirat";
      case LENKUNGSAUSSCHUSS -> "Lenkungsausschuss";
      case LEITUNGSTEAM -> "Leitungsteam";
      case STEUERUNGSGRUPPE -> "Steuerungsgruppe KAoA";
      default -> "Runder Tisch";
    };
  }

  private static CommitteeBuilder body(String id, CommitteeType type, String name) {
    return Committee.builder().id(id).type(type).name(name);
  }
}
