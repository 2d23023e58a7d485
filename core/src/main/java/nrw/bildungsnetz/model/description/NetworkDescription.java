package nrw.bildungsnetz.model.description;

import java.time.LocalDate;
import nrw.bildungsnetz.codes.Bildungsstufe;
import nrw.bildungsnetz.codes.KreisKind;
import nrw.bildungsnetz.codes.Regierungsbezirk;
import nrw.bildungsnetz.model.Agreement;
import nrw.bildungsnetz.model.AgreementBuilder;
import nrw.bildungsnetz.model.AgreementContent;
import nrw.bildungsnetz.model.AgreementContentBuilder;
import nrw.bildungsnetz.model.AgreementEvent;
import nrw.bildungsnetz.model.AgreementEventBuilder;
import nrw.bildungsnetz.model.AgreementEventKind;
import nrw.bildungsnetz.model.AgreementParty;
import nrw.bildungsnetz.model.AgreementPartyBuilder;
import nrw.bildungsnetz.model.AgreementType;
import nrw.bildungsnetz.model.Committee;
import nrw.bildungsnetz.model.CommitteeBuilder;
import nrw.bildungsnetz.model.CommitteeType;
import nrw.bildungsnetz.model.Handlungsfeld;
import nrw.bildungsnetz.model.HandlungsfeldBuilder;
import nrw.bildungsnetz.model.Instrument;
import nrw.bildungsnetz.model.InstrumentBuilder;
import nrw.bildungsnetz.model.Mandate;
import nrw.bildungsnetz.model.Membership;
import nrw.bildungsnetz.model.MembershipBuilder;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.NetworkBuilder;
import nrw.bildungsnetz.model.NetworkStatus;
import nrw.bildungsnetz.model.Organisation;
import nrw.bildungsnetz.model.OrganisationBuilder;
import nrw.bildungsnetz.model.OrganisationKind;
import nrw.bildungsnetz.model.Period;
import nrw.bildungsnetz.model.PeriodBuilder;
import nrw.bildungsnetz.model.Representation;
import nrw.bildungsnetz.model.Role;
import nrw.bildungsnetz.model.Side;
import nrw.bildungsnetz.model.Source;
import nrw.bildungsnetz.model.SourceBuilder;
import nrw.bildungsnetz.model.Transition;
import nrw.bildungsnetz.model.TransitionBuilder;
import nrw.bildungsnetz.model.TransitionDirection;

/**
 * The tables of attributes of every type a network is made of. The order of the rows is the order
 * in which a document is written.
 */
public final class NetworkDescription {

  private static final ValueType<String> TEXT = new ValueType.Text();
  private static final ValueType<LocalDate> DAY = new ValueType.Day();
  private static final ValueType<Integer> WHOLE_NUMBER = new ValueType.WholeNumber();

  /** The attributes of {@link Source}. */
  public static final ObjectType<Source, SourceBuilder> SOURCE =
      ObjectType.describe(Source.class, Source::builder, SourceBuilder::build)
          .required("id", TEXT, Source::getId, SourceBuilder::id)
          .required("title", TEXT, Source::getTitle, SourceBuilder::title)
          .optional("publisher", TEXT, Source::getPublisher, SourceBuilder::publisher)
          .optional("url", TEXT, Source::getUrl, SourceBuilder::url)
          .optional("published", DAY, Source::getPublished, SourceBuilder::published)
          .optional("retrieved", DAY, Source::getRetrieved, SourceBuilder::retrieved)
          .end();

  /** The attributes of {@link Period}. */
  public static final ObjectType<Period, PeriodBuilder> PERIOD =
      ObjectType.describe(Period.class, Period::builder, PeriodBuilder::build)
          .optional("start", DAY, Period::getStart, PeriodBuilder::start)
          .optional("end", DAY, Period::getEnd, PeriodBuilder::end)
          .optional("notBefore", DAY, Period::getNotBefore, PeriodBuilder::notBefore)
          .optional("attestedUntil", DAY, Period::getAttestedUntil, PeriodBuilder::attestedUntil)
          .end();

  /** The attributes of {@link Organisation}. */
  public static final ObjectType<Organisation, OrganisationBuilder> ORGANISATION =
      ObjectType.describe(Organisation.class, Organisation::builder, OrganisationBuilder::build)
          .required("id", TEXT, Organisation::getId, OrganisationBuilder::id)
          .required("name", TEXT, Organisation::getName, OrganisationBuilder::name)
          .required(
              "kind",
              code(OrganisationKind.class),
              Organisation::getKind,
              OrganisationBuilder::kind)
          .flag("collective", Organisation::isCollective, OrganisationBuilder::collective)
          .optional("partOf", TEXT, Organisation::getPartOf, OrganisationBuilder::partOf)
          .optional("ags", TEXT, Organisation::getAgs, OrganisationBuilder::ags)
          .optional(
              "schulnummer", TEXT, Organisation::getSchulnummer, OrganisationBuilder::schulnummer)
          .optional("schulform", TEXT, Organisation::getSchulform, OrganisationBuilder::schulform)
          .optional(
              "foundedYear",
              WHOLE_NUMBER,
              Organisation::getFoundedYear,
              OrganisationBuilder::foundedYear)
          .optional(
              "description", TEXT, Organisation::getDescription, OrganisationBuilder::description)
          .set("sources", TEXT, Organisation::getSources, OrganisationBuilder::addSource)
          .end();

  /** The attributes of {@link AgreementParty}. */
  public static final ObjectType<AgreementParty, AgreementPartyBuilder> AGREEMENT_PARTY =
      ObjectType.describe(
              AgreementParty.class, AgreementParty::builder, AgreementPartyBuilder::build)
          .required(
              "organisation",
              TEXT,
              AgreementParty::getOrganisation,
              AgreementPartyBuilder::organisation)
          .required("side", code(Side.class), AgreementParty::getSide, AgreementPartyBuilder::side)
          .optional(
              "representedBy",
              TEXT,
              AgreementParty::getRepresentedBy,
              AgreementPartyBuilder::representedBy)
          .end();

  /** The attributes of {@link AgreementEvent}. */
  public static final ObjectType<AgreementEvent, AgreementEventBuilder> AGREEMENT_EVENT =
      ObjectType.describe(
              AgreementEvent.class, AgreementEvent::builder, AgreementEventBuilder::build)
          .required(
              "kind",
              code(AgreementEventKind.class),
              AgreementEvent::getKind,
              AgreementEventBuilder::kind)
          .optional("date", DAY, AgreementEvent::getDate, AgreementEventBuilder::date)
          .optional("year", WHOLE_NUMBER, AgreementEvent::getYear, AgreementEventBuilder::year)
          .optional("subject", TEXT, AgreementEvent::getSubject, AgreementEventBuilder::subject)
          .set("sources", TEXT, AgreementEvent::getSources, AgreementEventBuilder::addSource)
          .end();

  /** The attributes of {@link AgreementContent}. */
  public static final ObjectType<AgreementContent, AgreementContentBuilder> AGREEMENT_CONTENT =
      ObjectType.describe(
              AgreementContent.class, AgreementContent::builder, AgreementContentBuilder::build)
          .set(
              "handlungsfelder",
              TEXT,
              AgreementContent::getHandlungsfelder,
              AgreementContentBuilder::addHandlungsfeld)
          .set(
              "committees",
              code(CommitteeType.class),
              AgreementContent::getCommittees,
              AgreementContentBuilder::addCommittee)
          .flag("parity", AgreementContent::isParity, AgreementContentBuilder::parity)
          .end();

  /** The attributes of {@link Agreement}. */
  public static final ObjectType<Agreement, AgreementBuilder> AGREEMENT =
      ObjectType.describe(Agreement.class, Agreement::builder, AgreementBuilder::build)
          .required("id", TEXT, Agreement::getId, AgreementBuilder::id)
          .required("type", code(AgreementType.class), Agreement::getType, AgreementBuilder::type)
          .optional("title", TEXT, Agreement::getTitle, AgreementBuilder::title)
          .list("parties", AGREEMENT_PARTY, Agreement::getParties, AgreementBuilder::addParty)
          .list("events", AGREEMENT_EVENT, Agreement::getEvents, AgreementBuilder::addEvent)
          .optional("content", AGREEMENT_CONTENT, Agreement::getContent, AgreementBuilder::content)
          .optional("amends", TEXT, Agreement::getAmends, AgreementBuilder::amends)
          .set("sources", TEXT, Agreement::getSources, AgreementBuilder::addSource)
          .end();

  /** The attributes of {@link Committee}. */
  public static final ObjectType<Committee, CommitteeBuilder> COMMITTEE =
      ObjectType.describe(Committee.class, Committee::builder, CommitteeBuilder::build)
          .required("id", TEXT, Committee::getId, CommitteeBuilder::id)
          .required("type", code(CommitteeType.class), Committee::getType, CommitteeBuilder::type)
          .required("name", TEXT, Committee::getName, CommitteeBuilder::name)
          .optional("parent", TEXT, Committee::getParent, CommitteeBuilder::parent)
          .optional(
              "mandate", code(Mandate.class), Committee::getMandate, CommitteeBuilder::mandate)
          .set("carriers", TEXT, Committee::getCarriers, CommitteeBuilder::addCarrier)
          .optional(
              "meetingsPerYear",
              WHOLE_NUMBER,
              Committee::getMeetingsPerYear,
              CommitteeBuilder::meetingsPerYear)
          .optional(
              "foundedYear", WHOLE_NUMBER, Committee::getFoundedYear, CommitteeBuilder::foundedYear)
          .optional("period", PERIOD, Committee::getPeriod, CommitteeBuilder::period)
          .optional("description", TEXT, Committee::getDescription, CommitteeBuilder::description)
          .set("sources", TEXT, Committee::getSources, CommitteeBuilder::addSource)
          .end();

  /** The attributes of {@link Membership}. */
  public static final ObjectType<Membership, MembershipBuilder> MEMBERSHIP =
      ObjectType.describe(Membership.class, Membership::builder, MembershipBuilder::build)
          .required("id", TEXT, Membership::getId, MembershipBuilder::id)
          .required("committee", TEXT, Membership::getCommittee, MembershipBuilder::committee)
          .optional(
              "organisation", TEXT, Membership::getOrganisation, MembershipBuilder::organisation)
          .optional(
              "represents",
              code(Representation.class),
              Membership::getRepresents,
              MembershipBuilder::represents)
          .optional("role", code(Role.class), Membership::getRole, MembershipBuilder::role)
          .optional("office", TEXT, Membership::getOffice, MembershipBuilder::office)
          .optional("person", TEXT, Membership::getPerson, MembershipBuilder::person)
          .flag("advisory", Membership::isAdvisory, MembershipBuilder::advisory)
          .optional("period", PERIOD, Membership::getPeriod, MembershipBuilder::period)
          .set("sources", TEXT, Membership::getSources, MembershipBuilder::addSource)
          .end();

  /** The attributes of {@link Handlungsfeld}. */
  public static final ObjectType<Handlungsfeld, HandlungsfeldBuilder> HANDLUNGSFELD =
      ObjectType.describe(Handlungsfeld.class, Handlungsfeld::builder, HandlungsfeldBuilder::build)
          .required("id", TEXT, Handlungsfeld::getId, HandlungsfeldBuilder::id)
          .required("name", TEXT, Handlungsfeld::getName, HandlungsfeldBuilder::name)
          .flag("crossCutting", Handlungsfeld::isCrossCutting, HandlungsfeldBuilder::crossCutting)
          .optional(
              "description", TEXT, Handlungsfeld::getDescription, HandlungsfeldBuilder::description)
          .set("topics", TEXT, Handlungsfeld::getTopics, HandlungsfeldBuilder::addTopic)
          .optional(
              "coordinator", TEXT, Handlungsfeld::getCoordinator, HandlungsfeldBuilder::coordinator)
          .optional("period", PERIOD, Handlungsfeld::getPeriod, HandlungsfeldBuilder::period)
          .set("sources", TEXT, Handlungsfeld::getSources, HandlungsfeldBuilder::addSource)
          .end();

  /** The attributes of {@link Instrument}. */
  public static final ObjectType<Instrument, InstrumentBuilder> INSTRUMENT =
      ObjectType.describe(Instrument.class, Instrument::builder, InstrumentBuilder::build)
          .required("name", TEXT, Instrument::getName, InstrumentBuilder::name)
          .optional(
              "sinceYear", WHOLE_NUMBER, Instrument::getSinceYear, InstrumentBuilder::sinceYear)
          .optional("funder", TEXT, Instrument::getFunder, InstrumentBuilder::funder)
          .set("sources", TEXT, Instrument::getSources, InstrumentBuilder::addSource)
          .end();

  /** The attributes of {@link Transition}. */
  public static final ObjectType<Transition, TransitionBuilder> TRANSITION =
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
              TransitionBuilder::addFromSchulformen)
          .set(
              "toSchulformen",
              TEXT,
              Transition::getToSchulformen,
              TransitionBuilder::addToSchulformen)
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
          .set("committees", TEXT, Transition::getCommittees, TransitionBuilder::addCommittee)
          .list(
              "instruments",
              INSTRUMENT,
              Transition::getInstruments,
              TransitionBuilder::addInstrument)
          .optional("description", TEXT, Transition::getDescription, TransitionBuilder::description)
          .optional("period", PERIOD, Transition::getPeriod, TransitionBuilder::period)
          .set("sources", TEXT, Transition::getSources, TransitionBuilder::addSource)
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
          .optional("description", TEXT, Network::getDescription, NetworkBuilder::description)
          .set("topics", TEXT, Network::getTopics, NetworkBuilder::addTopic)
          .list(
              "organisations",
              ORGANISATION,
              Network::getOrganisations,
              NetworkBuilder::addOrganisation)
          .list("agreements", AGREEMENT, Network::getAgreements, NetworkBuilder::addAgreement)
          .list("committees", COMMITTEE, Network::getCommittees, NetworkBuilder::addCommittee)
          .list("memberships", MEMBERSHIP, Network::getMemberships, NetworkBuilder::addMembership)
          .list(
              "handlungsfelder",
              HANDLUNGSFELD,
              Network::getHandlungsfelder,
              NetworkBuilder::addHandlungsfeld)
          .list("transitions", TRANSITION, Network::getTransitions, NetworkBuilder::addTransition)
          .list("sources", SOURCE, Network::getSources, NetworkBuilder::addSource)
          .end();

  private NetworkDescription() {}

  private static <E extends Enum<E>> ValueType<E> code(Class<E> type) {
    return new ValueType.Code<>(type);
  }
}
