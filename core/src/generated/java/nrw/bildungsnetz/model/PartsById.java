// Generated. Do not edit; to regenerate: mvn -q -Pregenerate test
package nrw.bildungsnetz.model;

import java.util.List;

/** The lists in which networks and registers hold parts with ids. */
final class PartsById {

  static final Parts<Network, NetworkBuilder> OF_NETWORK =
      new Parts<>(
          List.of(
              new PartList<>(
                  Organisation.class,
                  Network::getOrganisations,
                  NetworkBuilder::organisations),
              new PartList<>(
                  Programme.class,
                  Network::getProgrammes,
                  NetworkBuilder::programmes),
              new PartList<>(
                  Agreement.class,
                  Network::getAgreements,
                  NetworkBuilder::agreements),
              new PartList<>(
                  Committee.class,
                  Network::getCommittees,
                  NetworkBuilder::committees),
              new PartList<>(
                  Seat.class,
                  Network::getSeats,
                  NetworkBuilder::seats),
              new PartList<>(
                  Membership.class,
                  Network::getMemberships,
                  NetworkBuilder::memberships),
              new PartList<>(
                  Post.class,
                  Network::getPosts,
                  NetworkBuilder::posts),
              new PartList<>(
                  Sozialraum.class,
                  Network::getSozialraeume,
                  NetworkBuilder::sozialraeume),
              new PartList<>(
                  Handlungsfeld.class,
                  Network::getHandlungsfelder,
                  NetworkBuilder::handlungsfelder),
              new PartList<>(
                  Goal.class,
                  Network::getGoals,
                  NetworkBuilder::goals),
              new PartList<>(
                  Measure.class,
                  Network::getMeasures,
                  NetworkBuilder::measures),
              new PartList<>(
                  Indicator.class,
                  Network::getIndicators,
                  NetworkBuilder::indicators),
              new PartList<>(
                  Transition.class,
                  Network::getTransitions,
                  NetworkBuilder::transitions),
              new PartList<>(
                  Meeting.class,
                  Network::getMeetings,
                  NetworkBuilder::meetings),
              new PartList<>(
                  Resolution.class,
                  Network::getResolutions,
                  NetworkBuilder::resolutions),
              new PartList<>(
                  Evaluation.class,
                  Network::getEvaluations,
                  NetworkBuilder::evaluations),
              new PartList<>(
                  Publication.class,
                  Network::getPublications,
                  NetworkBuilder::publications),
              new PartList<>(
                  Source.class,
                  Network::getSources,
                  NetworkBuilder::sources)));

  static final Parts<NetworkRegister, NetworkRegisterBuilder> OF_REGISTER =
      new Parts<>(
          List.of(
              new PartList<>(
                  Organisation.class,
                  NetworkRegister::getOrganisations,
                  NetworkRegisterBuilder::organisations),
              new PartList<>(
                  Bezirkskoordination.class,
                  NetworkRegister::getBezirkskoordinationen,
                  NetworkRegisterBuilder::bezirkskoordinationen),
              new PartList<>(
                  Servicestelle.class,
                  NetworkRegister::getServicestellen,
                  NetworkRegisterBuilder::servicestellen),
              new PartList<>(
                  Network.class,
                  NetworkRegister::getNetworks,
                  NetworkRegisterBuilder::networks),
              new PartList<>(
                  Publication.class,
                  NetworkRegister::getPublications,
                  NetworkRegisterBuilder::publications),
              new PartList<>(
                  Source.class,
                  NetworkRegister::getSources,
                  NetworkRegisterBuilder::sources)));

  private PartsById() {}
}
