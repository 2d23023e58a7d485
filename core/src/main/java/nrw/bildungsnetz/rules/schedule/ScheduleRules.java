package nrw.bildungsnetz.rules.schedule;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoField;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nrw.bildungsnetz.model.AgreementEvent;
import nrw.bildungsnetz.model.AgreementEventKind;
import nrw.bildungsnetz.model.Dated;
import nrw.bildungsnetz.model.Evaluation;
import nrw.bildungsnetz.model.FollowUp;
import nrw.bildungsnetz.model.FollowUpStatus;
import nrw.bildungsnetz.model.Identified;
import nrw.bildungsnetz.model.Indicator;
import nrw.bildungsnetz.model.Instrument;
import nrw.bildungsnetz.model.MeasureStage;
import nrw.bildungsnetz.model.Meeting;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.NetworkRegister;
import nrw.bildungsnetz.model.NetworkStatus;
import nrw.bildungsnetz.model.Resolution;
import nrw.bildungsnetz.model.Uptake;
import nrw.bildungsnetz.model.description.Attribute;
import nrw.bildungsnetz.model.description.AttributeSelection;
import nrw.bildungsnetz.model.description.ModelWalk;
import nrw.bildungsnetz.model.description.ObjectType;
import nrw.bildungsnetz.model.tables.NetworkRegisterTable;
import nrw.bildungsnetz.model.tables.NetworkTable;
import nrw.bildungsnetz.rules.Category;
import nrw.bildungsnetz.rules.NetworkFacts;
import nrw.bildungsnetz.rules.NetworkRule;
import nrw.bildungsnetz.rules.RegisterFacts;
import nrw.bildungsnetz.rules.RegisterRule;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.rules.Violations;
import nrw.bildungsnetz.texts.Term;

/**
 * The rule that plans lie ahead and what happened does not (Wiedervorlage).
 *
 * <p>It covers everything in the model that belongs to a day, except the target of an indicator,
 * which is a plan by itself.
 */
public final class ScheduleRules {

  private static final String FOUNDED = "foundedYear";
  private static final String TARGET = "target";
  private static final String TARGETS = "indicators." + TARGET + ".";

  private static final Set<String> DAY_ATTRIBUTES =
      Set.of("date", "year", "notBefore", "notAfter", "planned");

  /** What else decides whether the day of a part may lie ahead. */
  private static final Map<Class<?>, Set<String>> FURTHER_ATTRIBUTES =
      Map.of(
          AgreementEvent.class, Set.of("kind"),
          MeasureStage.class, Set.of("kind"),
          FollowUp.class, Set.of("status"),
          Instrument.class, Set.of("uptake", "startYear"));

  private static final AttributeSelection<Network> DATED = dated(NetworkTable.TYPE);
  private static final AttributeSelection<NetworkRegister> DATED_OF_REGISTER =
      dated(NetworkRegisterTable.TYPE);

  /** N20: what is planned lies ahead, and what lies ahead is planned. */
  public static final NetworkRule PLANS_LIE_AHEAD =
      NetworkRule.declare(
          Rule.builder()
              .id("N20")
              .severity(Severity.WARNING)
              .category(Category.PERIOD)
              .addAllReads(reads(NetworkTable.TYPE))
              .addAllReads(DATED.getPaths())
              .addReads("status", "sources.published", "sources.retrieved", "agreements.type")
              .source(
                  "Zeitlogik; Wuppertal: für Juli 2013 angekündigte Zwischenbilanz; Kreis Heinsberg:"
                      + " Beginn später als vereinbart")
              .since("0.1.0"),
          ScheduleRules::plansLieAhead);

  /** N20 for what the register itself states. */
  public static final RegisterRule PLANS_LIE_AHEAD_IN_REGISTER =
      new RegisterRule(
          PLANS_LIE_AHEAD.getRule(),
          Stream.of(
                  reads(NetworkRegisterTable.TYPE),
                  DATED_OF_REGISTER.getPaths(),
                  Set.of("asOf", "sources.published", "sources.retrieved"))
              .flatMap(Set::stream)
              .collect(Collectors.toUnmodifiableSet()),
          ScheduleRules::nothingAheadInRegister);

  /** What an agreement fixes beforehand: the day on which it takes or loses effect. */
  private static final Set<AgreementEventKind> BEGINS =
      EnumSet.of(AgreementEventKind.START, AgreementEventKind.RESUMPTION);

  private static final Set<AgreementEventKind> ENDS =
      EnumSet.of(
          AgreementEventKind.SUSPENSION, AgreementEventKind.TERMINATION, AgreementEventKind.EXPIRY);

  private ScheduleRules() {}

  private static void plansLieAhead(NetworkFacts facts, Violations violations) {
    LocalDate told = ToldUntil.of(facts.getNetwork(), facts.getAsOf());
    FulfilledPlans plans = new FulfilledPlans(facts);
    ModelWalk.over(
        DATED,
        facts.getNetwork(),
        (walk, attribute, value) -> {
          Optional<LocalDate> gone = lastPlannedDay(value).filter(facts.getAsOf()::isAfter);
          if (gone.isPresent() && !isFulfilled(value, walk.objectId(), plans)) {
            report("last", gone.get(), value, attribute, walk, violations);
          }
          firstDayHappened(value)
              .filter(told::isBefore)
              .filter(day -> !mayLieAhead(value, walk.objectId(), plans, facts))
              .ifPresent(day -> report("first", day, value, attribute, walk, violations));
        });
  }

  private static void nothingAheadInRegister(RegisterFacts facts, Violations violations) {
    NetworkRegister register = facts.getRegister();
    LocalDate asOf = register.getAsOf().filter(facts.getAsOf()::isBefore).orElse(facts.getAsOf());
    LocalDate told = ToldUntil.of(register.getSources(), asOf);
    ModelWalk.over(
        DATED_OF_REGISTER,
        register,
        (walk, attribute, value) ->
            firstDayHappened(value)
                .filter(told::isBefore)
                .ifPresent(day -> report("first", day, value, attribute, walk, violations)));
  }

  private static void report(
      String bound,
      LocalDate day,
      Object value,
      Attribute<?, ?, ?> attribute,
      ModelWalk walk,
      Violations violations) {
    String part =
        attribute.getType() instanceof ObjectType<?, ?> type
            ? type.getJavaType().getSimpleName()
            : attribute.getName();
    String id = value instanceof Identified identified ? identified.getId() : walk.objectId();
    violations.add(walk.path(), id, Map.of("object", id, "part", Term.of(part), bound, day));
  }

  /** The last day for which something is planned. */
  private static Optional<LocalDate> lastPlannedDay(Object value) {
    if (value instanceof Instrument instrument) {
      return isPlanned(value)
          ? dayOf(instrument.getStartYear(), Month.DECEMBER, 31)
          : Optional.empty();
    }
    return value instanceof Dated dated && isPlanned(value) ? dated.latestDay() : Optional.empty();
  }

  /** The first day on which something may have happened that is not said to be planned. */
  private static Optional<LocalDate> firstDayHappened(Object value) {
    if (isPlanned(value)) {
      return Optional.empty();
    }
    if (value instanceof Instrument instrument) {
      return dayOf(instrument.getStartYear(), Month.JANUARY, 1);
    }
    if (value instanceof Integer year) {
      return dayOf(Optional.of(year), Month.JANUARY, 1);
    }
    return value instanceof Dated dated ? dated.earliestDay() : Optional.empty();
  }

  /** F08 and F09 report numbers that are no year. */
  private static Optional<LocalDate> dayOf(Optional<Integer> year, Month month, int day) {
    return year.filter(ChronoField.YEAR.range()::isValidIntValue)
        .map(each -> LocalDate.of(each, month, day));
  }

  private static boolean isPlanned(Object value) {
    if (value instanceof AgreementEvent event) {
      return event.isPlanned();
    }
    if (value instanceof Meeting meeting) {
      return meeting.isPlanned();
    }
    if (value instanceof Resolution resolution) {
      return resolution.isPlanned();
    }
    if (value instanceof Evaluation evaluation) {
      return evaluation.isPlanned();
    }
    if (value instanceof MeasureStage stage) {
      return stage.isPlanned();
    }
    return value instanceof Instrument instrument
        && instrument.getUptake().filter(Uptake.PLANNED::equals).isPresent();
  }

  private static boolean isFulfilled(Object value, String id, FulfilledPlans plans) {
    return (value instanceof AgreementEvent event && plans.has(event, id))
        || (value instanceof MeasureStage stage && plans.has(stage, id));
  }

  /** Whether something ahead is no claim that it has happened. */
  private static boolean mayLieAhead(
      Object value, String id, FulfilledPlans plans, NetworkFacts facts) {
    if (value instanceof AgreementEvent event) {
      return ENDS.contains(event.getKind())
          || (BEGINS.contains(event.getKind()) && plans.isConcluded(id));
    }
    if (value instanceof FollowUp followUp) {
      return followUp.getStatus() == FollowUpStatus.OPEN;
    }
    return value instanceof Integer
        && id.equals(facts.getNetwork().getId())
        && facts.getNetwork().getStatus().filter(NetworkStatus.PLANNED::equals).isPresent();
  }

  private static <T> AttributeSelection<T> dated(ObjectType<T, ?> root) {
    return AttributeSelection.of(
        root,
        (owner, attribute) ->
            attribute.getName().equals(FOUNDED)
                || (attribute.getType() instanceof ObjectType<?, ?> type
                    && !isTarget(owner, attribute)
                    && (type.getJavaType() == Instrument.class
                        || Dated.class.isAssignableFrom(type.getJavaType()))));
  }

  private static boolean isTarget(ObjectType<?, ?> owner, Attribute<?, ?, ?> attribute) {
    return owner.getJavaType() == Indicator.class && attribute.getName().equals(TARGET);
  }

  private static Set<String> reads(ObjectType<?, ?> root) {
    return AttributeSelection.of(root, (owner, attribute) -> isRead(owner, attribute.getName()))
        .getPaths()
        .stream()
        .filter(path -> !path.startsWith(TARGETS))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static boolean isRead(ObjectType<?, ?> owner, String attribute) {
    return FURTHER_ATTRIBUTES.getOrDefault(owner.getJavaType(), Set.of()).contains(attribute)
        || (Dated.class.isAssignableFrom(owner.getJavaType())
            && DAY_ATTRIBUTES.contains(attribute));
  }
}
