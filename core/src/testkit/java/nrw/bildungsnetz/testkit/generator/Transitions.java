package nrw.bildungsnetz.testkit.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nrw.bildungsnetz.codes.Bildungsstufe;
import nrw.bildungsnetz.model.Organisation;
import nrw.bildungsnetz.model.OrganisationKind;
import nrw.bildungsnetz.model.Transition;

/** The transitions along the Bildungskette, each with its instruments. */
final class Transitions {

  private static final List<String> GROUPS =
      List.of("Neu zugewanderte Jugendliche", "Mädchen", "Jugendliche mit Förderbedarf");

  private final List<Transition> all = new ArrayList<>();

  static Transitions of(
      Setting setting, Organisations organisations, Committees bodies, Fields fields) {
    Transitions transitions = new Transitions();
    Dice dice = setting.dice("transitions");
    for (int i = 0; i < 3 + setting.members() / 30; i++) {
      Dice own = dice.fork(i);
      Steps.Step step = i < 3 ? Steps.ALL.get(i) : own.one(Steps.ALL);
      transitions.all.add(transition(i, step, own, setting, organisations, bodies, fields));
    }
    return transitions;
  }

  List<Transition> all() {
    return all;
  }

  List<String> any(Dice dice, int most) {
    return dice.some(all, dice.between(0, most)).stream().map(Transition::getId).toList();
  }

  private static Transition transition(
      int number,
      Steps.Step step,
      Dice dice,
      Setting setting,
      Organisations organisations,
      Committees bodies,
      Fields fields) {
    Span span = setting.span().within(dice);
    List<String> givers = givers(step, dice, organisations);
    List<String> takers = takers(step, dice, organisations);
    // If one side of a transition is named, so is the other.
    boolean bothNamed = !givers.isEmpty() && !takers.isEmpty();
    return Transition.builder()
        .id("uebergang-" + number)
        .name(step.name())
        .direction(step.direction())
        .fromStages(step.from())
        .toStages(step.to())
        .fromSchulformen(step.fromSchulformen())
        .toSchulformen(step.toSchulformen())
        .grades(step.grades())
        .targetGroups(number < 3 ? List.of() : groups(number, dice))
        .handlungsfelder(fields.any(dice, 2))
        .givingOrganisations(bothNamed ? givers : List.of())
        .receivingOrganisations(bothNamed ? takers : List.of())
        .coordinatingOrganisations(coordinators(step))
        .committees(bodies.groupsIn(dice, span, 2))
        .instruments(Instruments.of(step, dice, setting))
        .description(dice.maybe(20, "Schulen und Partner stimmen sich ab."))
        .period(dice.chance(60) ? span.toldSomehow(dice) : Optional.empty())
        .sources(setting.sourced(dice))
        .build();
  }

  /** One step may be covered several times, for different groups. */
  private static List<String> groups(int number, Dice dice) {
    List<String> groups = new ArrayList<>(dice.some(GROUPS, dice.between(0, 2)));
    groups.add("Gruppe " + number);
    return groups;
  }

  private static List<String> givers(Steps.Step step, Dice dice, Organisations organisations) {
    if (step.from().contains(Bildungsstufe.STUDIUM)) {
      return partners(OrganisationKind.HOCHSCHULE, dice, organisations);
    }
    return step.equals(Steps.KITA_GRUNDSCHULE)
        ? partners(OrganisationKind.KITA, dice, organisations)
        : organisations.schools().any(dice, step.fromSchulformen());
  }

  private static List<String> takers(Steps.Step step, Dice dice, Organisations organisations) {
    return step.leadsOutOfSchool()
        ? partners(OrganisationKind.KAMMER, dice, organisations)
        : organisations.schools().any(dice, step.toSchulformen());
  }

  private static List<String> partners(
      OrganisationKind kind, Dice dice, Organisations organisations) {
    return dice.some(organisations.partners(), 8).stream()
        .filter(each -> each.getKind() == kind)
        .map(Organisation::getId)
        .toList();
  }

  /** The Kommunale Koordinierung of KAoA takes part wherever school ends. */
  private static List<String> coordinators(Steps.Step step) {
    return step.leadsOutOfSchool()
        ? List.of(Organisations.KOKO, Organisations.AGENTUR)
        : List.of(Organisations.FACHBEREICH);
  }
}
