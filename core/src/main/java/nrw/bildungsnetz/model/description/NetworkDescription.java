package nrw.bildungsnetz.model.description;

import static nrw.bildungsnetz.model.description.ValueType.TEXT;
import static nrw.bildungsnetz.model.description.ValueType.WHOLE_NUMBER;
import static nrw.bildungsnetz.model.description.ValueType.code;

import nrw.bildungsnetz.codes.KreisKind;
import nrw.bildungsnetz.codes.Regierungsbezirk;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.NetworkBuilder;
import nrw.bildungsnetz.model.NetworkStatus;
import nrw.bildungsnetz.model.Organisation;
import nrw.bildungsnetz.model.OrganisationBuilder;
import nrw.bildungsnetz.model.OrganisationKind;

/**
 * The table of the network itself.
 *
 * <p>The order of the rows is the order in which a document is written.
 */
public final class NetworkDescription {

  /** The attributes of {@link Organisation}. */
  static final ObjectType<Organisation, OrganisationBuilder> ORGANISATION =
      ObjectType.describe(Organisation.class, Organisation::builder, OrganisationBuilder::build)
          .required("id", TEXT, Organisation::getId, OrganisationBuilder::id)
          .required("name", TEXT, Organisation::getName, OrganisationBuilder::name)
          .required(
              "kind",
              code(OrganisationKind.class),
              Organisation::getKind,
              OrganisationBuilder::kind)
          .flag("collective", Organisation::isCollective, OrganisationBuilder::collective)
          .optional(
              "memberCount",
              WHOLE_NUMBER,
              Organisation::getMemberCount,
              OrganisationBuilder::memberCount)
          .optional("partOf", TEXT, Organisation::getPartOf, OrganisationBuilder::partOf)
          .optional(
              "regierungsbezirk",
              code(Regierungsbezirk.class),
              Organisation::getRegierungsbezirk,
              OrganisationBuilder::regierungsbezirk)
          .optional("ags", TEXT, Organisation::getAgs, OrganisationBuilder::ags)
          .optional(
              "schulnummer", TEXT, Organisation::getSchulnummer, OrganisationBuilder::schulnummer)
          .optional("schulform", TEXT, Organisation::getSchulform, OrganisationBuilder::schulform)
          .set("programmes", TEXT, Organisation::getProgrammes, OrganisationBuilder::addProgramme)
          .optional(
              "foundedYear",
              WHOLE_NUMBER,
              Organisation::getFoundedYear,
              OrganisationBuilder::foundedYear)
          .set(
              "predecessors",
              TEXT,
              Organisation::getPredecessors,
              OrganisationBuilder::addPredecessor)
          .optional(
              "period", SharedTables.PERIOD, Organisation::getPeriod, OrganisationBuilder::period)
          .optional(
              "description", TEXT, Organisation::getDescription, OrganisationBuilder::description)
          .set("sources", TEXT, Organisation::getSources, OrganisationBuilder::addSource)
          .extensions(Organisation::getExtensions, OrganisationBuilder::extensions)
          .end();

  /** The attributes of {@link Network}. */
  public static final ObjectType<Network, NetworkBuilder> NETWORK =
      ObjectType.describe(Network.class, Network::builder, NetworkBuilder::build)
          .required("id", TEXT, Network::getId, NetworkBuilder::id)
          .required("name", TEXT, Network::getName, NetworkBuilder::name)
          .required("ags", TEXT, Network::getAgs, NetworkBuilder::ags)
          .optional(
              "kreisKind", code(KreisKind.class), Network::getKreisKind, NetworkBuilder::kreisKind)
          .optional(
              "regierungsbezirk",
              code(Regierungsbezirk.class),
              Network::getRegierungsbezirk,
              NetworkBuilder::regierungsbezirk)
          .optional("status", code(NetworkStatus.class), Network::getStatus, NetworkBuilder::status)
          .optional(
              "foundedYear", WHOLE_NUMBER, Network::getFoundedYear, NetworkBuilder::foundedYear)
          .optional(
              "foundedYearAtLatest",
              WHOLE_NUMBER,
              Network::getFoundedYearAtLatest,
              NetworkBuilder::foundedYearAtLatest)
          .optional("description", TEXT, Network::getDescription, NetworkBuilder::description)
          .set("topics", TEXT, Network::getTopics, NetworkBuilder::addTopic)
          .list(
              "organisations",
              ORGANISATION,
              Network::getOrganisations,
              NetworkBuilder::addOrganisation)
          .list(
              "programmes",
              FieldTables.PROGRAMME,
              Network::getProgrammes,
              NetworkBuilder::addProgramme)
          .list(
              "agreements",
              AgreementTables.AGREEMENT,
              Network::getAgreements,
              NetworkBuilder::addAgreement)
          .list(
              "committees",
              CommitteeTables.COMMITTEE,
              Network::getCommittees,
              NetworkBuilder::addCommittee)
          .list("seats", CommitteeTables.SEAT, Network::getSeats, NetworkBuilder::addSeat)
          .list(
              "memberships",
              CommitteeTables.MEMBERSHIP,
              Network::getMemberships,
              NetworkBuilder::addMembership)
          .list("posts", CommitteeTables.POST, Network::getPosts, NetworkBuilder::addPost)
          .list(
              "sozialraeume",
              FieldTables.SOZIALRAUM,
              Network::getSozialraeume,
              NetworkBuilder::addSozialraum)
          .list(
              "handlungsfelder",
              FieldTables.HANDLUNGSFELD,
              Network::getHandlungsfelder,
              NetworkBuilder::addHandlungsfeld)
          .list("goals", ImpactTables.GOAL, Network::getGoals, NetworkBuilder::addGoal)
          .list("measures", ImpactTables.MEASURE, Network::getMeasures, NetworkBuilder::addMeasure)
          .list(
              "indicators",
              ImpactTables.INDICATOR,
              Network::getIndicators,
              NetworkBuilder::addIndicator)
          .list(
              "transitions",
              FieldTables.TRANSITION,
              Network::getTransitions,
              NetworkBuilder::addTransition)
          .list(
              "meetings", CommitteeTables.MEETING, Network::getMeetings, NetworkBuilder::addMeeting)
          .list(
              "resolutions",
              CommitteeTables.RESOLUTION,
              Network::getResolutions,
              NetworkBuilder::addResolution)
          .list(
              "evaluations",
              ImpactTables.EVALUATION,
              Network::getEvaluations,
              NetworkBuilder::addEvaluation)
          .list(
              "publications",
              ImpactTables.PUBLICATION,
              Network::getPublications,
              NetworkBuilder::addPublication)
          .list("sources", SharedTables.SOURCE, Network::getSources, NetworkBuilder::addSource)
          .extensions(Network::getExtensions, NetworkBuilder::extensions)
          .end();

  private NetworkDescription() {}
}
