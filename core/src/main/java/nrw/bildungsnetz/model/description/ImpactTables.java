package nrw.bildungsnetz.model.description;

import static nrw.bildungsnetz.model.description.ValueType.DAY;
import static nrw.bildungsnetz.model.description.ValueType.DECIMAL;
import static nrw.bildungsnetz.model.description.ValueType.TEXT;
import static nrw.bildungsnetz.model.description.ValueType.WHOLE_NUMBER;
import static nrw.bildungsnetz.model.description.ValueType.code;

import nrw.bildungsnetz.model.Evaluation;
import nrw.bildungsnetz.model.EvaluationBuilder;
import nrw.bildungsnetz.model.EvaluationMethod;
import nrw.bildungsnetz.model.Goal;
import nrw.bildungsnetz.model.GoalBuilder;
import nrw.bildungsnetz.model.ImpactLevel;
import nrw.bildungsnetz.model.Indicator;
import nrw.bildungsnetz.model.IndicatorBuilder;
import nrw.bildungsnetz.model.Measure;
import nrw.bildungsnetz.model.MeasureBuilder;
import nrw.bildungsnetz.model.MeasureStage;
import nrw.bildungsnetz.model.MeasureStageBuilder;
import nrw.bildungsnetz.model.MeasureStageKind;
import nrw.bildungsnetz.model.Observation;
import nrw.bildungsnetz.model.ObservationBuilder;
import nrw.bildungsnetz.model.Publication;
import nrw.bildungsnetz.model.PublicationBuilder;
import nrw.bildungsnetz.model.PublicationKind;

/** The tables of the Wirkungslogik, from goals to publications. */
final class ImpactTables {

  /** The attributes of {@link Goal}. */
  static final ObjectType<Goal, GoalBuilder> GOAL =
      ObjectType.describe(Goal.class, Goal::builder, GoalBuilder::build)
          .required("id", TEXT, Goal::getId, GoalBuilder::id)
          .required("name", TEXT, Goal::getName, GoalBuilder::name)
          .optional("description", TEXT, Goal::getDescription, GoalBuilder::description)
          .optional("partOf", TEXT, Goal::getPartOf, GoalBuilder::partOf)
          .set("handlungsfelder", TEXT, Goal::getHandlungsfelder, GoalBuilder::addHandlungsfeld)
          .optional("agreement", TEXT, Goal::getAgreement, GoalBuilder::agreement)
          .set("targetGroups", TEXT, Goal::getTargetGroups, GoalBuilder::addTargetGroup)
          .optional(
              "reviewAfterYears",
              WHOLE_NUMBER,
              Goal::getReviewAfterYears,
              GoalBuilder::reviewAfterYears)
          .optional(
              "reviewAfterYearsAtMost",
              WHOLE_NUMBER,
              Goal::getReviewAfterYearsAtMost,
              GoalBuilder::reviewAfterYearsAtMost)
          .set("sdgs", WHOLE_NUMBER, Goal::getSdgs, GoalBuilder::addSdg)
          .optional("period", SharedTables.PERIOD, Goal::getPeriod, GoalBuilder::period)
          .set("sources", TEXT, Goal::getSources, GoalBuilder::addSource)
          .extensions(Goal::getExtensions, GoalBuilder::extensions)
          .end();

  /** The attributes of {@link MeasureStage}. */
  static final ObjectType<MeasureStage, MeasureStageBuilder> MEASURE_STAGE =
      ObjectType.describe(MeasureStage.class, MeasureStage::builder, MeasureStageBuilder::build)
          .required(
              "kind",
              code(MeasureStageKind.class),
              MeasureStage::getKind,
              MeasureStageBuilder::kind)
          .optional("date", DAY, MeasureStage::getDate, MeasureStageBuilder::date)
          .optional("year", WHOLE_NUMBER, MeasureStage::getYear, MeasureStageBuilder::year)
          .optional("notBefore", DAY, MeasureStage::getNotBefore, MeasureStageBuilder::notBefore)
          .optional("notAfter", DAY, MeasureStage::getNotAfter, MeasureStageBuilder::notAfter)
          .flag("planned", MeasureStage::isPlanned, MeasureStageBuilder::planned)
          .set("sources", TEXT, MeasureStage::getSources, MeasureStageBuilder::addSource)
          .end();

  /** The attributes of {@link Measure}. */
  static final ObjectType<Measure, MeasureBuilder> MEASURE =
      ObjectType.describe(Measure.class, Measure::builder, MeasureBuilder::build)
          .required("id", TEXT, Measure::getId, MeasureBuilder::id)
          .required("name", TEXT, Measure::getName, MeasureBuilder::name)
          .optional("description", TEXT, Measure::getDescription, MeasureBuilder::description)
          .set("goals", TEXT, Measure::getGoals, MeasureBuilder::addGoal)
          .set(
              "handlungsfelder",
              TEXT,
              Measure::getHandlungsfelder,
              MeasureBuilder::addHandlungsfeld)
          .set("transitions", TEXT, Measure::getTransitions, MeasureBuilder::addTransition)
          .optional("responsible", TEXT, Measure::getResponsible, MeasureBuilder::responsible)
          .set("carriers", TEXT, Measure::getCarriers, MeasureBuilder::addCarrier)
          .set("partners", TEXT, Measure::getPartners, MeasureBuilder::addPartner)
          .set("programmes", TEXT, Measure::getProgrammes, MeasureBuilder::addProgramme)
          .list("fundings", SharedTables.FUNDING, Measure::getFundings, MeasureBuilder::addFunding)
          .set("sozialraeume", TEXT, Measure::getSozialraeume, MeasureBuilder::addSozialraum)
          .set("targetGroups", TEXT, Measure::getTargetGroups, MeasureBuilder::addTargetGroup)
          .set("sdgs", WHOLE_NUMBER, Measure::getSdgs, MeasureBuilder::addSdg)
          .list("stages", MEASURE_STAGE, Measure::getStages, MeasureBuilder::addStage)
          .optional("period", SharedTables.PERIOD, Measure::getPeriod, MeasureBuilder::period)
          .set("sources", TEXT, Measure::getSources, MeasureBuilder::addSource)
          .extensions(Measure::getExtensions, MeasureBuilder::extensions)
          .end();

  /** The attributes of {@link Observation}. */
  static final ObjectType<Observation, ObservationBuilder> OBSERVATION =
      ObjectType.describe(Observation.class, Observation::builder, ObservationBuilder::build)
          .required("value", DECIMAL, Observation::getValue, ObservationBuilder::value)
          .optional("date", DAY, Observation::getDate, ObservationBuilder::date)
          .optional("year", WHOLE_NUMBER, Observation::getYear, ObservationBuilder::year)
          .optional("notBefore", DAY, Observation::getNotBefore, ObservationBuilder::notBefore)
          .optional("notAfter", DAY, Observation::getNotAfter, ObservationBuilder::notAfter)
          .set("sources", TEXT, Observation::getSources, ObservationBuilder::addSource)
          .end();

  /** The attributes of {@link Indicator}. */
  static final ObjectType<Indicator, IndicatorBuilder> INDICATOR =
      ObjectType.describe(Indicator.class, Indicator::builder, IndicatorBuilder::build)
          .required("id", TEXT, Indicator::getId, IndicatorBuilder::id)
          .required("name", TEXT, Indicator::getName, IndicatorBuilder::name)
          .optional("definition", TEXT, Indicator::getDefinition, IndicatorBuilder::definition)
          .optional("level", code(ImpactLevel.class), Indicator::getLevel, IndicatorBuilder::level)
          .optional("wirkstufe", WHOLE_NUMBER, Indicator::getWirkstufe, IndicatorBuilder::wirkstufe)
          .set("goals", TEXT, Indicator::getGoals, IndicatorBuilder::addGoal)
          .set("measures", TEXT, Indicator::getMeasures, IndicatorBuilder::addMeasure)
          .optional("unit", TEXT, Indicator::getUnit, IndicatorBuilder::unit)
          .optional("dataSource", TEXT, Indicator::getDataSource, IndicatorBuilder::dataSource)
          .optional("baseline", OBSERVATION, Indicator::getBaseline, IndicatorBuilder::baseline)
          .optional("target", OBSERVATION, Indicator::getTarget, IndicatorBuilder::target)
          .list(
              "observations",
              OBSERVATION,
              Indicator::getObservations,
              IndicatorBuilder::addObservation)
          .optional("predecessor", TEXT, Indicator::getPredecessor, IndicatorBuilder::predecessor)
          .set("sources", TEXT, Indicator::getSources, IndicatorBuilder::addSource)
          .extensions(Indicator::getExtensions, IndicatorBuilder::extensions)
          .end();

  /** The attributes of {@link Evaluation}. */
  static final ObjectType<Evaluation, EvaluationBuilder> EVALUATION =
      ObjectType.describe(Evaluation.class, Evaluation::builder, EvaluationBuilder::build)
          .required("id", TEXT, Evaluation::getId, EvaluationBuilder::id)
          .required("name", TEXT, Evaluation::getName, EvaluationBuilder::name)
          .optional("date", DAY, Evaluation::getDate, EvaluationBuilder::date)
          .optional("year", WHOLE_NUMBER, Evaluation::getYear, EvaluationBuilder::year)
          .optional("notBefore", DAY, Evaluation::getNotBefore, EvaluationBuilder::notBefore)
          .optional("notAfter", DAY, Evaluation::getNotAfter, EvaluationBuilder::notAfter)
          .set(
              "methods",
              code(EvaluationMethod.class),
              Evaluation::getMethods,
              EvaluationBuilder::addMethod)
          .flag("external", Evaluation::isExternal, EvaluationBuilder::external)
          .flag("continuous", Evaluation::isContinuous, EvaluationBuilder::continuous)
          .flag("planned", Evaluation::isPlanned, EvaluationBuilder::planned)
          .optional("agreement", TEXT, Evaluation::getAgreement, EvaluationBuilder::agreement)
          .optional("meeting", TEXT, Evaluation::getMeeting, EvaluationBuilder::meeting)
          .set(
              "organisations",
              TEXT,
              Evaluation::getOrganisations,
              EvaluationBuilder::addOrganisation)
          .set(
              "handlungsfelder",
              TEXT,
              Evaluation::getHandlungsfelder,
              EvaluationBuilder::addHandlungsfeld)
          .set("indicators", TEXT, Evaluation::getIndicators, EvaluationBuilder::addIndicator)
          .optional("invited", WHOLE_NUMBER, Evaluation::getInvited, EvaluationBuilder::invited)
          .optional(
              "responded", WHOLE_NUMBER, Evaluation::getResponded, EvaluationBuilder::responded)
          .optional(
              "responsePercent",
              DECIMAL,
              Evaluation::getResponsePercent,
              EvaluationBuilder::responsePercent)
          .flag("approximate", Evaluation::isApproximate, EvaluationBuilder::approximate)
          .optional("description", TEXT, Evaluation::getDescription, EvaluationBuilder::description)
          .set("sources", TEXT, Evaluation::getSources, EvaluationBuilder::addSource)
          .extensions(Evaluation::getExtensions, EvaluationBuilder::extensions)
          .end();

  /** The attributes of {@link Publication}. */
  static final ObjectType<Publication, PublicationBuilder> PUBLICATION =
      ObjectType.describe(Publication.class, Publication::builder, PublicationBuilder::build)
          .required("id", TEXT, Publication::getId, PublicationBuilder::id)
          .required("title", TEXT, Publication::getTitle, PublicationBuilder::title)
          .required(
              "kind", code(PublicationKind.class), Publication::getKind, PublicationBuilder::kind)
          .optional("date", DAY, Publication::getDate, PublicationBuilder::date)
          .optional("year", WHOLE_NUMBER, Publication::getYear, PublicationBuilder::year)
          .optional("notBefore", DAY, Publication::getNotBefore, PublicationBuilder::notBefore)
          .optional("notAfter", DAY, Publication::getNotAfter, PublicationBuilder::notAfter)
          .set("publishers", TEXT, Publication::getPublishers, PublicationBuilder::addPublisher)
          .optional("url", TEXT, Publication::getUrl, PublicationBuilder::url)
          .optional(
              "reviewAfterYears",
              WHOLE_NUMBER,
              Publication::getReviewAfterYears,
              PublicationBuilder::reviewAfterYears)
          .set("topics", TEXT, Publication::getTopics, PublicationBuilder::addTopic)
          .set("sources", TEXT, Publication::getSources, PublicationBuilder::addSource)
          .extensions(Publication::getExtensions, PublicationBuilder::extensions)
          .end();

  private ImpactTables() {}
}
