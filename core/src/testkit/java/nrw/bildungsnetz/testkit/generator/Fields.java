package nrw.bildungsnetz.testkit.generator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nrw.bildungsnetz.codes.CodeLists;
import nrw.bildungsnetz.codes.HandlungsfeldThema;
import nrw.bildungsnetz.model.Bearbeitungsform;
import nrw.bildungsnetz.model.Handlungsfeld;
import nrw.bildungsnetz.model.HandlungsfeldBuilder;
import nrw.bildungsnetz.model.HandlungsfeldKind;
import nrw.bildungsnetz.model.Period;

/** The Handlungsfelder, including past ones. */
final class Fields {

  private static final List<String> GROUPS =
      List.of("Eltern", "Fachkräfte", "Neu zugewanderte Kinder und Jugendliche", "Schulleitungen");

  private final Setting setting;
  private final FieldPlans plans;
  private final List<Handlungsfeld> all = new ArrayList<>();

  private Fields(Setting setting) {
    this.setting = setting;
    this.plans = FieldPlans.of(setting.dice("fields"), setting.span(), setting.members());
  }

  static Fields of(Setting setting, Committees bodies, Areas areas) {
    Fields fields = new Fields(setting);
    Dice dice = setting.dice("field");
    for (FieldPlans.Plan plan : fields.plans.plans()) {
      fields.all.add(fields.field(plan, dice.fork(plan.id()), bodies, areas));
    }
    return fields;
  }

  List<Handlungsfeld> all() {
    return all;
  }

  List<FieldPlans.Plan> plans() {
    return plans.plans();
  }

  Span span(FieldPlans.Plan plan) {
    return plan.span(setting.span().last());
  }

  /** The ids of at most the given number of Handlungsfelder, including past ones. */
  List<String> any(Dice dice, int most) {
    return dice.some(all, dice.between(0, most)).stream().map(Handlungsfeld::getId).toList();
  }

  /** The ids of the Handlungsfelder on a day. */
  List<String> on(LocalDate day) {
    return plans().stream()
        .filter(plan -> span(plan).contains(day))
        .map(FieldPlans.Plan::id)
        .toList();
  }

  /**
   * The lists that were set by a resolution of the Lenkungskreis, in the time in which it existed.
   */
  List<FieldPlans.Listing> setByResolution() {
    return plans.listings().stream().filter(this::isSetByResolution).toList();
  }

  /** The id of the resolution that set a list. */
  static String resolution(FieldPlans.Listing listing) {
    return "beschluss-felder-" + listing.number();
  }

  private boolean isSetByResolution(FieldPlans.Listing listing) {
    return listing.number() > 0 && setting.isWorkday(listing.first().minusDays(14));
  }

  private Handlungsfeld field(FieldPlans.Plan plan, Dice dice, Committees bodies, Areas areas) {
    Span span = span(plan);
    HandlungsfeldBuilder field =
        Handlungsfeld.builder()
            .id(plan.id())
            .name(name(plan))
            .kind(dice.maybe(60, kind(plan)))
            .priority(dice.chance(15))
            .collective(dice.chance(5))
            .fieldCount(dice.maybe(5, 3))
            .description(dice.maybe(30, "Hier arbeiten Schulen und Partner zusammen."))
            .addCatalogueTopic(plan.theme())
            .topics(dice.some(List.of("Lesen", "Elternarbeit", "Daten"), 2))
            .targetGroups(dice.some(GROUPS, dice.between(0, 2)))
            .bearbeitungsformen(dice.some(List.of(Bearbeitungsform.values()), 2))
            .coordinator(Committees.BUERO)
            .committees(bodies.groupsIn(dice, span, 2))
            .responsibleOrganisations(dice.some(List.of(Organisations.SCHULAMT), 1))
            .sozialraeume(areas.any(dice))
            .sdgs(List.of(4, dice.between(1, 17)))
            .resolution(
                isSetByResolution(plan.listing())
                    ? Optional.of(resolution(plan.listing()))
                    : Optional.empty())
            .predecessors(isSetByResolution(plan.listing()) ? plan.predecessors() : List.of())
            .reviewAfterYears(dice.maybe(40, years(span)))
            .reviewAfterYearsAtMost(dice.maybe(10, years(span) + 1))
            .period(isNeverDated(plan, dice) ? Optional.empty() : Optional.of(told(plan)))
            .sources(setting.sourced(dice));
    if (plan.theme().equals("inklusion")) {
      field.crossCutting(true).runsThrough(others(plan, dice));
    }
    return field.build();
  }

  private Period told(FieldPlans.Plan plan) {
    return plan.told(setting.span().last());
  }

  private static String name(FieldPlans.Plan plan) {
    return CodeLists.handlungsfeldThemen()
        .find(plan.theme())
        .map(HandlungsfeldThema::getName)
        .orElseThrow();
  }

  private static HandlungsfeldKind kind(FieldPlans.Plan plan) {
    return switch (plan.theme()) {
      case "beratung-schulpsychologie" -> HandlungsfeldKind.ORGANISATIONSEINHEIT;
      case "bildungsmonitoring" -> HandlungsfeldKind.AUFGABE;
      default -> HandlungsfeldKind.THEMA;
    };
  }

  /** The duration of the Handlungsfeld in years. */
  private static int years(Span span) {
    return span.lastTold().getYear() - span.first().getYear() + 1;
  }

  /** All other Handlungsfelder at any time, since some are never dated. An empty list means all. */
  private List<String> others(FieldPlans.Plan plan, Dice dice) {
    return dice.chance(50)
        ? plans().stream()
            .filter(other -> !other.theme().equals(plan.theme()))
            .map(FieldPlans.Plan::id)
            .toList()
        : List.of();
  }

  /**
   * Sources do not date every Handlungsfeld. One that remains may have no period, if no other ever
   * had its name.
   */
  private boolean isNeverDated(FieldPlans.Plan plan, Dice dice) {
    long namesakes = plans().stream().filter(each -> each.theme().equals(plan.theme())).count();
    return dice.chance(10) && namesakes == 1 && span(plan).last().isEmpty();
  }
}
