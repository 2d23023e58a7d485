package nrw.bildungsnetz.model.description;

import static nrw.bildungsnetz.model.description.ValueType.DAY;
import static nrw.bildungsnetz.model.description.ValueType.TEXT;
import static nrw.bildungsnetz.model.description.ValueType.WHOLE_NUMBER;
import static nrw.bildungsnetz.model.description.ValueType.code;

import nrw.bildungsnetz.codes.Regierungsbezirk;
import nrw.bildungsnetz.model.Bezirkskoordination;
import nrw.bildungsnetz.model.BezirkskoordinationBuilder;
import nrw.bildungsnetz.model.ClaimedTotal;
import nrw.bildungsnetz.model.ClaimedTotalBuilder;
import nrw.bildungsnetz.model.NetworkRegister;
import nrw.bildungsnetz.model.NetworkRegisterBuilder;
import nrw.bildungsnetz.model.PostFunction;
import nrw.bildungsnetz.model.Servicestelle;
import nrw.bildungsnetz.model.ServicestelleBuilder;

/** The table of the register of networks and of the offices it names. */
public final class RegisterDescription {

  /** The attributes of {@link Bezirkskoordination}. */
  static final ObjectType<Bezirkskoordination, BezirkskoordinationBuilder> BEZIRKSKOORDINATION =
      ObjectType.describe(
              Bezirkskoordination.class,
              Bezirkskoordination::builder,
              BezirkskoordinationBuilder::build)
          .required("id", TEXT, Bezirkskoordination::getId, BezirkskoordinationBuilder::id)
          .required(
              "regierungsbezirk",
              code(Regierungsbezirk.class),
              Bezirkskoordination::getRegierungsbezirk,
              BezirkskoordinationBuilder::regierungsbezirk)
          .optional(
              "organisation",
              TEXT,
              Bezirkskoordination::getOrganisation,
              BezirkskoordinationBuilder::organisation)
          .optional(
              "office", TEXT, Bezirkskoordination::getOffice, BezirkskoordinationBuilder::office)
          .optional(
              "person", TEXT, Bezirkskoordination::getPerson, BezirkskoordinationBuilder::person)
          .set("tasks", TEXT, Bezirkskoordination::getTasks, BezirkskoordinationBuilder::addTask)
          .optional(
              "period",
              SharedTables.PERIOD,
              Bezirkskoordination::getPeriod,
              BezirkskoordinationBuilder::period)
          .set(
              "sources",
              TEXT,
              Bezirkskoordination::getSources,
              BezirkskoordinationBuilder::addSource)
          .extensions(Bezirkskoordination::getExtensions, BezirkskoordinationBuilder::extensions)
          .end();

  /** The attributes of {@link Servicestelle}. */
  static final ObjectType<Servicestelle, ServicestelleBuilder> SERVICESTELLE =
      ObjectType.describe(Servicestelle.class, Servicestelle::builder, ServicestelleBuilder::build)
          .required("id", TEXT, Servicestelle::getId, ServicestelleBuilder::id)
          .required(
              "regierungsbezirk",
              code(Regierungsbezirk.class),
              Servicestelle::getRegierungsbezirk,
              ServicestelleBuilder::regierungsbezirk)
          .required("name", TEXT, Servicestelle::getName, ServicestelleBuilder::name)
          .optional(
              "organisation",
              TEXT,
              Servicestelle::getOrganisation,
              ServicestelleBuilder::organisation)
          .optional(
              "bezirkskoordination",
              TEXT,
              Servicestelle::getBezirkskoordination,
              ServicestelleBuilder::bezirkskoordination)
          .flag("led", Servicestelle::isLed, ServicestelleBuilder::led)
          .set(
              "staff",
              code(PostFunction.class),
              Servicestelle::getStaff,
              ServicestelleBuilder::addStaff)
          .set("tasks", TEXT, Servicestelle::getTasks, ServicestelleBuilder::addTask)
          .optional(
              "period", SharedTables.PERIOD, Servicestelle::getPeriod, ServicestelleBuilder::period)
          .set("sources", TEXT, Servicestelle::getSources, ServicestelleBuilder::addSource)
          .extensions(Servicestelle::getExtensions, ServicestelleBuilder::extensions)
          .end();

  /** The attributes of {@link ClaimedTotal}. */
  static final ObjectType<ClaimedTotal, ClaimedTotalBuilder> CLAIMED_TOTAL =
      ObjectType.describe(ClaimedTotal.class, ClaimedTotal::builder, ClaimedTotalBuilder::build)
          .required(
              "networks", WHOLE_NUMBER, ClaimedTotal::getNetworks, ClaimedTotalBuilder::networks)
          .flag("lowerBound", ClaimedTotal::isLowerBound, ClaimedTotalBuilder::lowerBound)
          .optional("date", DAY, ClaimedTotal::getDate, ClaimedTotalBuilder::date)
          .optional("year", WHOLE_NUMBER, ClaimedTotal::getYear, ClaimedTotalBuilder::year)
          .optional("notBefore", DAY, ClaimedTotal::getNotBefore, ClaimedTotalBuilder::notBefore)
          .optional("notAfter", DAY, ClaimedTotal::getNotAfter, ClaimedTotalBuilder::notAfter)
          .optional("kreise", WHOLE_NUMBER, ClaimedTotal::getKreise, ClaimedTotalBuilder::kreise)
          .optional(
              "regierungsbezirk",
              code(Regierungsbezirk.class),
              ClaimedTotal::getRegierungsbezirk,
              ClaimedTotalBuilder::regierungsbezirk)
          .set("sources", TEXT, ClaimedTotal::getSources, ClaimedTotalBuilder::addSource)
          .end();

  /** The attributes of {@link NetworkRegister}. */
  public static final ObjectType<NetworkRegister, NetworkRegisterBuilder> NETWORK_REGISTER =
      ObjectType.describe(
              NetworkRegister.class, NetworkRegister::builder, NetworkRegisterBuilder::build)
          .required("id", TEXT, NetworkRegister::getId, NetworkRegisterBuilder::id)
          .required("name", TEXT, NetworkRegister::getName, NetworkRegisterBuilder::name)
          .optional("asOf", DAY, NetworkRegister::getAsOf, NetworkRegisterBuilder::asOf)
          .optional(
              "description",
              TEXT,
              NetworkRegister::getDescription,
              NetworkRegisterBuilder::description)
          .list(
              "organisations",
              NetworkDescription.ORGANISATION,
              NetworkRegister::getOrganisations,
              NetworkRegisterBuilder::addOrganisation)
          .list(
              "bezirkskoordinationen",
              BEZIRKSKOORDINATION,
              NetworkRegister::getBezirkskoordinationen,
              NetworkRegisterBuilder::addBezirkskoordination)
          .list(
              "servicestellen",
              SERVICESTELLE,
              NetworkRegister::getServicestellen,
              NetworkRegisterBuilder::addServicestelle)
          .list(
              "claimedTotals",
              CLAIMED_TOTAL,
              NetworkRegister::getClaimedTotals,
              NetworkRegisterBuilder::addClaimedTotal)
          .list(
              "networks",
              NetworkDescription.NETWORK,
              NetworkRegister::getNetworks,
              NetworkRegisterBuilder::addNetwork)
          .list(
              "publications",
              ImpactTables.PUBLICATION,
              NetworkRegister::getPublications,
              NetworkRegisterBuilder::addPublication)
          .list(
              "sources",
              SharedTables.SOURCE,
              NetworkRegister::getSources,
              NetworkRegisterBuilder::addSource)
          .extensions(NetworkRegister::getExtensions, NetworkRegisterBuilder::extensions)
          .end();

  private RegisterDescription() {}
}
