package nrw.bildungsnetz.model.description;

import static nrw.bildungsnetz.model.description.ValueType.TEXT;
import static nrw.bildungsnetz.model.description.ValueType.WHOLE_NUMBER;
import static nrw.bildungsnetz.model.description.ValueType.code;

import nrw.bildungsnetz.codes.Bildungsstufe;
import nrw.bildungsnetz.codes.Jahrgangsstufe;
import nrw.bildungsnetz.model.Bearbeitungsform;
import nrw.bildungsnetz.model.Handlungsfeld;
import nrw.bildungsnetz.model.HandlungsfeldBuilder;
import nrw.bildungsnetz.model.HandlungsfeldKind;
import nrw.bildungsnetz.model.Instrument;
import nrw.bildungsnetz.model.InstrumentBuilder;
import nrw.bildungsnetz.model.InstrumentKind;
import nrw.bildungsnetz.model.ParentalConsent;
import nrw.bildungsnetz.model.Programme;
import nrw.bildungsnetz.model.ProgrammeBuilder;
import nrw.bildungsnetz.model.ProgrammeLevel;
import nrw.bildungsnetz.model.Sozialraum;
import nrw.bildungsnetz.model.SozialraumBuilder;
import nrw.bildungsnetz.model.SozialraumKind;
import nrw.bildungsnetz.model.Transition;
import nrw.bildungsnetz.model.TransitionBuilder;
import nrw.bildungsnetz.model.TransitionDirection;
import nrw.bildungsnetz.model.Uptake;

/** The tables of Handlungsfelder and of what surrounds them. */
final class FieldTables {

  /** The attributes of {@link Programme}. */
  static final ObjectType<Programme, ProgrammeBuilder> PROGRAMME =
      ObjectType.describe(Programme.class, Programme::builder, ProgrammeBuilder::build)
          .required("id", TEXT, Programme::getId, ProgrammeBuilder::id)
          .required("name", TEXT, Programme::getName, ProgrammeBuilder::name)
          .optional(
              "level", code(ProgrammeLevel.class), Programme::getLevel, ProgrammeBuilder::level)
          .optional("responsible", TEXT, Programme::getResponsible, ProgrammeBuilder::responsible)
          .optional("role", TEXT, Programme::getRole, ProgrammeBuilder::role)
          .set(
              "handlungsfelder",
              TEXT,
              Programme::getHandlungsfelder,
              ProgrammeBuilder::addHandlungsfeld)
          .list(
              "fundings",
              SharedTables.FUNDING,
              Programme::getFundings,
              ProgrammeBuilder::addFunding)
          .optional("period", SharedTables.PERIOD, Programme::getPeriod, ProgrammeBuilder::period)
          .optional("description", TEXT, Programme::getDescription, ProgrammeBuilder::description)
          .set("sources", TEXT, Programme::getSources, ProgrammeBuilder::addSource)
          .extensions(Programme::getExtensions, ProgrammeBuilder::extensions)
          .end();

  /** The attributes of {@link Sozialraum}. */
  static final ObjectType<Sozialraum, SozialraumBuilder> SOZIALRAUM =
      ObjectType.describe(Sozialraum.class, Sozialraum::builder, SozialraumBuilder::build)
          .required("id", TEXT, Sozialraum::getId, SozialraumBuilder::id)
          .required("name", TEXT, Sozialraum::getName, SozialraumBuilder::name)
          .required(
              "kind", code(SozialraumKind.class), Sozialraum::getKind, SozialraumBuilder::kind)
          .optional(
              "areaCount", WHOLE_NUMBER, Sozialraum::getAreaCount, SozialraumBuilder::areaCount)
          .optional("partOf", TEXT, Sozialraum::getPartOf, SozialraumBuilder::partOf)
          .optional("ags", TEXT, Sozialraum::getAgs, SozialraumBuilder::ags)
          .set("sources", TEXT, Sozialraum::getSources, SozialraumBuilder::addSource)
          .extensions(Sozialraum::getExtensions, SozialraumBuilder::extensions)
          .end();

  /** The attributes of {@link Handlungsfeld}. */
  static final ObjectType<Handlungsfeld, HandlungsfeldBuilder> HANDLUNGSFELD =
      ObjectType.describe(Handlungsfeld.class, Handlungsfeld::builder, HandlungsfeldBuilder::build)
          .required("id", TEXT, Handlungsfeld::getId, HandlungsfeldBuilder::id)
          .required("name", TEXT, Handlungsfeld::getName, HandlungsfeldBuilder::name)
          .optional(
              "kind",
              code(HandlungsfeldKind.class),
              Handlungsfeld::getKind,
              HandlungsfeldBuilder::kind)
          .flag("crossCutting", Handlungsfeld::isCrossCutting, HandlungsfeldBuilder::crossCutting)
          .set(
              "runsThrough",
              TEXT,
              Handlungsfeld::getRunsThrough,
              HandlungsfeldBuilder::addRunsThrough)
          .flag("priority", Handlungsfeld::isPriority, HandlungsfeldBuilder::priority)
          .flag("collective", Handlungsfeld::isCollective, HandlungsfeldBuilder::collective)
          .optional(
              "fieldCount",
              WHOLE_NUMBER,
              Handlungsfeld::getFieldCount,
              HandlungsfeldBuilder::fieldCount)
          .optional(
              "description", TEXT, Handlungsfeld::getDescription, HandlungsfeldBuilder::description)
          .set(
              "catalogueTopics",
              TEXT,
              Handlungsfeld::getCatalogueTopics,
              HandlungsfeldBuilder::addCatalogueTopic)
          .set("topics", TEXT, Handlungsfeld::getTopics, HandlungsfeldBuilder::addTopic)
          .set(
              "targetGroups",
              TEXT,
              Handlungsfeld::getTargetGroups,
              HandlungsfeldBuilder::addTargetGroup)
          .set(
              "bearbeitungsformen",
              code(Bearbeitungsform.class),
              Handlungsfeld::getBearbeitungsformen,
              HandlungsfeldBuilder::addBearbeitungsform)
          .optional(
              "coordinator", TEXT, Handlungsfeld::getCoordinator, HandlungsfeldBuilder::coordinator)
          .set("committees", TEXT, Handlungsfeld::getCommittees, HandlungsfeldBuilder::addCommittee)
          .set(
              "responsibleOrganisations",
              TEXT,
              Handlungsfeld::getResponsibleOrganisations,
              HandlungsfeldBuilder::addResponsibleOrganisation)
          .set(
              "sozialraeume",
              TEXT,
              Handlungsfeld::getSozialraeume,
              HandlungsfeldBuilder::addSozialraum)
          .set("sdgs", WHOLE_NUMBER, Handlungsfeld::getSdgs, HandlungsfeldBuilder::addSdg)
          .optional(
              "resolution", TEXT, Handlungsfeld::getResolution, HandlungsfeldBuilder::resolution)
          .set(
              "predecessors",
              TEXT,
              Handlungsfeld::getPredecessors,
              HandlungsfeldBuilder::addPredecessor)
          .optional(
              "reviewAfterYears",
              WHOLE_NUMBER,
              Handlungsfeld::getReviewAfterYears,
              HandlungsfeldBuilder::reviewAfterYears)
          .optional(
              "reviewAfterYearsAtMost",
              WHOLE_NUMBER,
              Handlungsfeld::getReviewAfterYearsAtMost,
              HandlungsfeldBuilder::reviewAfterYearsAtMost)
          .optional(
              "period", SharedTables.PERIOD, Handlungsfeld::getPeriod, HandlungsfeldBuilder::period)
          .set("sources", TEXT, Handlungsfeld::getSources, HandlungsfeldBuilder::addSource)
          .extensions(Handlungsfeld::getExtensions, HandlungsfeldBuilder::extensions)
          .end();

  /** The attributes of {@link Instrument}. */
  static final ObjectType<Instrument, InstrumentBuilder> INSTRUMENT =
      ObjectType.describe(Instrument.class, Instrument::builder, InstrumentBuilder::build)
          .required("name", TEXT, Instrument::getName, InstrumentBuilder::name)
          .optional(
              "kind", code(InstrumentKind.class), Instrument::getKind, InstrumentBuilder::kind)
          .optional(
              "standardelement",
              TEXT,
              Instrument::getStandardelement,
              InstrumentBuilder::standardelement)
          .optional(
              "catalogueVersion",
              TEXT,
              Instrument::getCatalogueVersion,
              InstrumentBuilder::catalogueVersion)
          .set(
              "uebergangsempfehlungen",
              TEXT,
              Instrument::getUebergangsempfehlungen,
              InstrumentBuilder::addUebergangsempfehlung)
          .set(
              "anschlussoptionen",
              TEXT,
              Instrument::getAnschlussoptionen,
              InstrumentBuilder::addAnschlussoption)
          .set(
              "grades",
              code(Jahrgangsstufe.class),
              Instrument::getGrades,
              InstrumentBuilder::addGrade)
          .optional(
              "parentalConsent",
              code(ParentalConsent.class),
              Instrument::getParentalConsent,
              InstrumentBuilder::parentalConsent)
          .flag("binding", Instrument::isBinding, InstrumentBuilder::binding)
          .optional("uptake", code(Uptake.class), Instrument::getUptake, InstrumentBuilder::uptake)
          .optional(
              "startYear", WHOLE_NUMBER, Instrument::getStartYear, InstrumentBuilder::startYear)
          .optional("funder", TEXT, Instrument::getFunder, InstrumentBuilder::funder)
          .set("programmes", TEXT, Instrument::getProgrammes, InstrumentBuilder::addProgramme)
          .set("sources", TEXT, Instrument::getSources, InstrumentBuilder::addSource)
          .end();

  /** The attributes of {@link Transition}. */
  static final ObjectType<Transition, TransitionBuilder> TRANSITION =
      ObjectType.describe(Transition.class, Transition::builder, TransitionBuilder::build)
          .required("id", TEXT, Transition::getId, TransitionBuilder::id)
          .required("name", TEXT, Transition::getName, TransitionBuilder::name)
          .required(
              "direction",
              code(TransitionDirection.class),
              Transition::getDirection,
              TransitionBuilder::direction)
          .set(
              "fromStages",
              code(Bildungsstufe.class),
              Transition::getFromStages,
              TransitionBuilder::addFromStage)
          .set(
              "toStages",
              code(Bildungsstufe.class),
              Transition::getToStages,
              TransitionBuilder::addToStage)
          .set(
              "fromSchulformen",
              TEXT,
              Transition::getFromSchulformen,
              TransitionBuilder::addFromSchulform)
          .set(
              "toSchulformen",
              TEXT,
              Transition::getToSchulformen,
              TransitionBuilder::addToSchulform)
          .set(
              "grades",
              code(Jahrgangsstufe.class),
              Transition::getGrades,
              TransitionBuilder::addGrade)
          .set("targetGroups", TEXT, Transition::getTargetGroups, TransitionBuilder::addTargetGroup)
          .set(
              "handlungsfelder",
              TEXT,
              Transition::getHandlungsfelder,
              TransitionBuilder::addHandlungsfeld)
          .set(
              "givingOrganisations",
              TEXT,
              Transition::getGivingOrganisations,
              TransitionBuilder::addGivingOrganisation)
          .set(
              "receivingOrganisations",
              TEXT,
              Transition::getReceivingOrganisations,
              TransitionBuilder::addReceivingOrganisation)
          .set(
              "coordinatingOrganisations",
              TEXT,
              Transition::getCoordinatingOrganisations,
              TransitionBuilder::addCoordinatingOrganisation)
          .set("committees", TEXT, Transition::getCommittees, TransitionBuilder::addCommittee)
          .list(
              "instruments",
              INSTRUMENT,
              Transition::getInstruments,
              TransitionBuilder::addInstrument)
          .optional("description", TEXT, Transition::getDescription, TransitionBuilder::description)
          .optional("period", SharedTables.PERIOD, Transition::getPeriod, TransitionBuilder::period)
          .set("sources", TEXT, Transition::getSources, TransitionBuilder::addSource)
          .extensions(Transition::getExtensions, TransitionBuilder::extensions)
          .end();

  private FieldTables() {}
}
