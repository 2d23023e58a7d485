// Generated; not to be edited. To write it anew: mvn -q -Pregenerate test
package nrw.bildungsnetz.rules.form;

import java.util.Optional;
import java.util.Set;
import nrw.bildungsnetz.model.Agreement;
import nrw.bildungsnetz.model.AgreementContent;
import nrw.bildungsnetz.model.AgreementEvent;
import nrw.bildungsnetz.model.AgreementParty;
import nrw.bildungsnetz.model.Committee;
import nrw.bildungsnetz.model.Contribution;
import nrw.bildungsnetz.model.Evaluation;
import nrw.bildungsnetz.model.FollowUp;
import nrw.bildungsnetz.model.Funding;
import nrw.bildungsnetz.model.Goal;
import nrw.bildungsnetz.model.Handlungsfeld;
import nrw.bildungsnetz.model.Indicator;
import nrw.bildungsnetz.model.Instrument;
import nrw.bildungsnetz.model.Measure;
import nrw.bildungsnetz.model.MeasureStage;
import nrw.bildungsnetz.model.Meeting;
import nrw.bildungsnetz.model.Membership;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.Observation;
import nrw.bildungsnetz.model.Organisation;
import nrw.bildungsnetz.model.Post;
import nrw.bildungsnetz.model.Programme;
import nrw.bildungsnetz.model.Publication;
import nrw.bildungsnetz.model.Resolution;
import nrw.bildungsnetz.model.Seat;
import nrw.bildungsnetz.model.Signatory;
import nrw.bildungsnetz.model.Sozialraum;
import nrw.bildungsnetz.model.Transition;
import nrw.bildungsnetz.rules.IndexedList;
import nrw.bildungsnetz.rules.NetworkFacts;

/**
 * Whether a network has any reference that leads nowhere.
 *
 * <p>Every check asks this. Attribute by attribute it costs a third of a walk by the model's
 * description, which is left for telling where such references are.
 *
 * <p>Not thread-safe.
 */
final class DanglingReferences {

  private final NetworkFacts facts;
  private boolean found;

  private DanglingReferences(NetworkFacts facts) {
    this.facts = facts;
  }

  static boolean isAnyIn(NetworkFacts facts) {
    DanglingReferences references = new DanglingReferences(facts);
    references.in(facts.network());
    return references.found;
  }

  private void in(Network network) {
    for (Organisation each : network.getOrganisations()) {
      in(each);
    }
    for (Programme each : network.getProgrammes()) {
      in(each);
    }
    for (Agreement each : network.getAgreements()) {
      in(each);
    }
    for (Committee each : network.getCommittees()) {
      in(each);
    }
    for (Seat each : network.getSeats()) {
      in(each);
    }
    for (Membership each : network.getMemberships()) {
      in(each);
    }
    for (Post each : network.getPosts()) {
      in(each);
    }
    for (Sozialraum each : network.getSozialraeume()) {
      in(each);
    }
    for (Handlungsfeld each : network.getHandlungsfelder()) {
      in(each);
    }
    for (Goal each : network.getGoals()) {
      in(each);
    }
    for (Measure each : network.getMeasures()) {
      in(each);
    }
    for (Indicator each : network.getIndicators()) {
      in(each);
    }
    for (Transition each : network.getTransitions()) {
      in(each);
    }
    for (Meeting each : network.getMeetings()) {
      in(each);
    }
    for (Resolution each : network.getResolutions()) {
      in(each);
    }
    for (Evaluation each : network.getEvaluations()) {
      in(each);
    }
    for (Publication each : network.getPublications()) {
      in(each);
    }
  }

  private void in(Organisation organisation) {
    to(facts.organisations(), organisation.getPartOf());
    to(facts.programmes(), organisation.getProgrammes());
    to(facts.organisations(), organisation.getPredecessors());
    to(facts.sources(), organisation.getSources());
  }

  private void in(Programme programme) {
    to(facts.organisations(), programme.getResponsible());
    to(facts.handlungsfelder(), programme.getHandlungsfelder());
    for (Funding each : programme.getFundings()) {
      in(each);
    }
    to(facts.sources(), programme.getSources());
  }

  private void in(Funding funding) {
    to(facts.organisations(), funding.getFunder());
    to(facts.sources(), funding.getSources());
  }

  private void in(Agreement agreement) {
    for (AgreementParty each : agreement.getParties()) {
      in(each);
    }
    for (AgreementEvent each : agreement.getEvents()) {
      in(each);
    }
    if (agreement.getContent().isPresent()) {
      in(agreement.getContent().get());
    }
    to(facts.agreements(), agreement.getAmends());
    to(facts.sources(), agreement.getSources());
  }

  private void in(AgreementParty agreementParty) {
    to(facts.organisations(), agreementParty.getOrganisation());
    to(facts.organisations(), agreementParty.getRepresentedBy());
    for (Signatory each : agreementParty.getSignatories()) {
      in(each);
    }
    for (Contribution each : agreementParty.getContributions()) {
      in(each);
    }
  }

  private void in(Signatory signatory) {
    to(facts.organisations(), signatory.getOrganisation());
  }

  private void in(Contribution contribution) {
    to(facts.sources(), contribution.getSources());
  }

  private void in(AgreementEvent agreementEvent) {
    to(facts.organisations(), agreementEvent.getAttendees());
    to(facts.sources(), agreementEvent.getSources());
  }

  private void in(AgreementContent agreementContent) {
    to(facts.handlungsfelder(), agreementContent.getHandlungsfelder());
  }

  private void in(Committee committee) {
    to(facts.committees(), committee.getParent());
    to(facts.organisations(), committee.getCarriers());
    to(facts.organisations(), committee.getHostedBy());
    to(facts.committees(), committee.getPreparedBy());
    to(facts.programmes(), committee.getProgrammes());
    for (Funding each : committee.getFundings()) {
      in(each);
    }
    to(facts.committees(), committee.getPredecessors());
    to(facts.sources(), committee.getSources());
  }

  private void in(Seat seat) {
    to(facts.committees(), seat.getCommittee());
    to(facts.organisations(), seat.getOrganisations());
    to(facts.sources(), seat.getSources());
  }

  private void in(Membership membership) {
    to(facts.committees(), membership.getCommittee());
    to(facts.seats(), membership.getSeat());
    to(facts.organisations(), membership.getOrganisation());
    to(facts.committees(), membership.getSentBy());
    to(facts.sources(), membership.getSources());
  }

  private void in(Post post) {
    to(facts.committees(), post.getCommittee());
    to(facts.organisations(), post.getFunder());
    to(facts.organisations(), post.getOrganisation());
    to(facts.programmes(), post.getProgramme());
    to(facts.sources(), post.getSources());
  }

  private void in(Sozialraum sozialraum) {
    to(facts.sozialraeume(), sozialraum.getPartOf());
    to(facts.sources(), sozialraum.getSources());
  }

  private void in(Handlungsfeld handlungsfeld) {
    to(facts.handlungsfelder(), handlungsfeld.getRunsThrough());
    to(facts.committees(), handlungsfeld.getCoordinator());
    to(facts.committees(), handlungsfeld.getCommittees());
    to(facts.organisations(), handlungsfeld.getResponsibleOrganisations());
    to(facts.sozialraeume(), handlungsfeld.getSozialraeume());
    to(facts.resolutions(), handlungsfeld.getResolution());
    to(facts.handlungsfelder(), handlungsfeld.getPredecessors());
    to(facts.sources(), handlungsfeld.getSources());
  }

  private void in(Goal goal) {
    to(facts.goals(), goal.getPartOf());
    to(facts.handlungsfelder(), goal.getHandlungsfelder());
    to(facts.agreements(), goal.getAgreement());
    to(facts.sources(), goal.getSources());
  }

  private void in(Measure measure) {
    to(facts.goals(), measure.getGoals());
    to(facts.handlungsfelder(), measure.getHandlungsfelder());
    to(facts.transitions(), measure.getTransitions());
    to(facts.committees(), measure.getResponsible());
    to(facts.organisations(), measure.getCarriers());
    to(facts.organisations(), measure.getPartners());
    to(facts.programmes(), measure.getProgrammes());
    for (Funding each : measure.getFundings()) {
      in(each);
    }
    to(facts.sozialraeume(), measure.getSozialraeume());
    for (MeasureStage each : measure.getStages()) {
      in(each);
    }
    to(facts.sources(), measure.getSources());
  }

  private void in(MeasureStage measureStage) {
    to(facts.sources(), measureStage.getSources());
  }

  private void in(Indicator indicator) {
    to(facts.goals(), indicator.getGoals());
    to(facts.measures(), indicator.getMeasures());
    if (indicator.getBaseline().isPresent()) {
      in(indicator.getBaseline().get());
    }
    if (indicator.getTarget().isPresent()) {
      in(indicator.getTarget().get());
    }
    for (Observation each : indicator.getObservations()) {
      in(each);
    }
    to(facts.indicators(), indicator.getPredecessor());
    to(facts.sources(), indicator.getSources());
  }

  private void in(Observation observation) {
    to(facts.sources(), observation.getSources());
  }

  private void in(Transition transition) {
    to(facts.handlungsfelder(), transition.getHandlungsfelder());
    to(facts.organisations(), transition.getGivingOrganisations());
    to(facts.organisations(), transition.getReceivingOrganisations());
    to(facts.organisations(), transition.getCoordinatingOrganisations());
    to(facts.committees(), transition.getCommittees());
    for (Instrument each : transition.getInstruments()) {
      in(each);
    }
    to(facts.sources(), transition.getSources());
  }

  private void in(Instrument instrument) {
    to(facts.organisations(), instrument.getFunder());
    to(facts.programmes(), instrument.getProgrammes());
    to(facts.sources(), instrument.getSources());
  }

  private void in(Meeting meeting) {
    to(facts.committees(), meeting.getCommittee());
    to(facts.handlungsfelder(), meeting.getHandlungsfelder());
    to(facts.sources(), meeting.getSources());
  }

  private void in(Resolution resolution) {
    to(facts.committees(), resolution.getCommittee());
    to(facts.meetings(), resolution.getMeeting());
    to(facts.handlungsfelder(), resolution.getHandlungsfelder());
    to(facts.goals(), resolution.getGoals());
    to(facts.measures(), resolution.getMeasures());
    to(facts.transitions(), resolution.getTransitions());
    to(facts.agreements(), resolution.getAgreements());
    to(facts.committees(), resolution.getCommittees());
    for (FollowUp each : resolution.getFollowUps()) {
      in(each);
    }
    to(facts.sources(), resolution.getSources());
  }

  private void in(FollowUp followUp) {
    to(facts.resolutions(), followUp.getResolution());
    to(facts.committees(), followUp.getResponsible());
    to(facts.sources(), followUp.getSources());
  }

  private void in(Evaluation evaluation) {
    to(facts.agreements(), evaluation.getAgreement());
    to(facts.meetings(), evaluation.getMeeting());
    to(facts.organisations(), evaluation.getOrganisations());
    to(facts.handlungsfelder(), evaluation.getHandlungsfelder());
    to(facts.indicators(), evaluation.getIndicators());
    to(facts.sources(), evaluation.getSources());
  }

  private void in(Publication publication) {
    to(facts.organisations(), publication.getPublishers());
    to(facts.sources(), publication.getSources());
  }

  private void to(IndexedList<?> list, String id) {
    found |= !list.has(id);
  }

  private void to(IndexedList<?> list, Optional<String> id) {
    if (id.isPresent()) {
      to(list, id.get());
    }
  }

  private void to(IndexedList<?> list, Set<String> ids) {
    for (String id : ids) {
      to(list, id);
    }
  }
}
