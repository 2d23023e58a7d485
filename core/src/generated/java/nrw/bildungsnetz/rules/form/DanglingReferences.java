// Generated. Do not edit; to regenerate: mvn -q -Pregenerate test
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
    references.in(facts.getNetwork());
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
    to(facts.getOrganisations(), organisation.getPartOf());
    to(facts.getProgrammes(), organisation.getProgrammes());
    to(facts.getOrganisations(), organisation.getPredecessors());
    to(facts.getSources(), organisation.getSources());
  }

  private void in(Programme programme) {
    to(facts.getOrganisations(), programme.getResponsible());
    to(facts.getHandlungsfelder(), programme.getHandlungsfelder());
    for (Funding each : programme.getFundings()) {
      in(each);
    }
    to(facts.getSources(), programme.getSources());
  }

  private void in(Funding funding) {
    to(facts.getOrganisations(), funding.getFunder());
    to(facts.getSources(), funding.getSources());
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
    to(facts.getAgreements(), agreement.getAmends());
    to(facts.getSources(), agreement.getSources());
  }

  private void in(AgreementParty agreementParty) {
    to(facts.getOrganisations(), agreementParty.getOrganisation());
    to(facts.getOrganisations(), agreementParty.getRepresentedBy());
    for (Signatory each : agreementParty.getSignatories()) {
      in(each);
    }
    for (Contribution each : agreementParty.getContributions()) {
      in(each);
    }
  }

  private void in(Signatory signatory) {
    to(facts.getOrganisations(), signatory.getOrganisation());
  }

  private void in(Contribution contribution) {
    to(facts.getSources(), contribution.getSources());
  }

  private void in(AgreementEvent agreementEvent) {
    to(facts.getOrganisations(), agreementEvent.getAttendees());
    to(facts.getSources(), agreementEvent.getSources());
  }

  private void in(AgreementContent agreementContent) {
    to(facts.getHandlungsfelder(), agreementContent.getHandlungsfelder());
  }

  private void in(Committee committee) {
    to(facts.getCommittees(), committee.getParent());
    to(facts.getOrganisations(), committee.getCarriers());
    to(facts.getOrganisations(), committee.getHostedBy());
    to(facts.getCommittees(), committee.getPreparedBy());
    to(facts.getProgrammes(), committee.getProgrammes());
    for (Funding each : committee.getFundings()) {
      in(each);
    }
    to(facts.getCommittees(), committee.getPredecessors());
    to(facts.getSources(), committee.getSources());
  }

  private void in(Seat seat) {
    to(facts.getCommittees(), seat.getCommittee());
    to(facts.getOrganisations(), seat.getOrganisations());
    to(facts.getSources(), seat.getSources());
  }

  private void in(Membership membership) {
    to(facts.getCommittees(), membership.getCommittee());
    to(facts.getSeats(), membership.getSeat());
    to(facts.getOrganisations(), membership.getOrganisation());
    to(facts.getCommittees(), membership.getSentBy());
    to(facts.getSources(), membership.getSources());
  }

  private void in(Post post) {
    to(facts.getCommittees(), post.getCommittee());
    to(facts.getOrganisations(), post.getFunder());
    to(facts.getOrganisations(), post.getOrganisation());
    to(facts.getProgrammes(), post.getProgramme());
    to(facts.getSources(), post.getSources());
  }

  private void in(Sozialraum sozialraum) {
    to(facts.getSozialraeume(), sozialraum.getPartOf());
    to(facts.getSources(), sozialraum.getSources());
  }

  private void in(Handlungsfeld handlungsfeld) {
    to(facts.getHandlungsfelder(), handlungsfeld.getRunsThrough());
    to(facts.getCommittees(), handlungsfeld.getCoordinator());
    to(facts.getCommittees(), handlungsfeld.getCommittees());
    to(facts.getOrganisations(), handlungsfeld.getResponsibleOrganisations());
    to(facts.getSozialraeume(), handlungsfeld.getSozialraeume());
    to(facts.getResolutions(), handlungsfeld.getResolution());
    to(facts.getHandlungsfelder(), handlungsfeld.getPredecessors());
    to(facts.getSources(), handlungsfeld.getSources());
  }

  private void in(Goal goal) {
    to(facts.getGoals(), goal.getPartOf());
    to(facts.getHandlungsfelder(), goal.getHandlungsfelder());
    to(facts.getAgreements(), goal.getAgreement());
    to(facts.getSources(), goal.getSources());
  }

  private void in(Measure measure) {
    to(facts.getGoals(), measure.getGoals());
    to(facts.getHandlungsfelder(), measure.getHandlungsfelder());
    to(facts.getTransitions(), measure.getTransitions());
    to(facts.getCommittees(), measure.getResponsible());
    to(facts.getOrganisations(), measure.getCarriers());
    to(facts.getOrganisations(), measure.getPartners());
    to(facts.getProgrammes(), measure.getProgrammes());
    for (Funding each : measure.getFundings()) {
      in(each);
    }
    to(facts.getSozialraeume(), measure.getSozialraeume());
    for (MeasureStage each : measure.getStages()) {
      in(each);
    }
    to(facts.getSources(), measure.getSources());
  }

  private void in(MeasureStage measureStage) {
    to(facts.getSources(), measureStage.getSources());
  }

  private void in(Indicator indicator) {
    to(facts.getGoals(), indicator.getGoals());
    to(facts.getMeasures(), indicator.getMeasures());
    if (indicator.getBaseline().isPresent()) {
      in(indicator.getBaseline().get());
    }
    if (indicator.getTarget().isPresent()) {
      in(indicator.getTarget().get());
    }
    for (Observation each : indicator.getObservations()) {
      in(each);
    }
    to(facts.getIndicators(), indicator.getPredecessor());
    to(facts.getSources(), indicator.getSources());
  }

  private void in(Observation observation) {
    to(facts.getSources(), observation.getSources());
  }

  private void in(Transition transition) {
    to(facts.getHandlungsfelder(), transition.getHandlungsfelder());
    to(facts.getOrganisations(), transition.getGivingOrganisations());
    to(facts.getOrganisations(), transition.getReceivingOrganisations());
    to(facts.getOrganisations(), transition.getCoordinatingOrganisations());
    to(facts.getCommittees(), transition.getCommittees());
    for (Instrument each : transition.getInstruments()) {
      in(each);
    }
    to(facts.getSources(), transition.getSources());
  }

  private void in(Instrument instrument) {
    to(facts.getOrganisations(), instrument.getFunder());
    to(facts.getProgrammes(), instrument.getProgrammes());
    to(facts.getSources(), instrument.getSources());
  }

  private void in(Meeting meeting) {
    to(facts.getCommittees(), meeting.getCommittee());
    to(facts.getHandlungsfelder(), meeting.getHandlungsfelder());
    to(facts.getSources(), meeting.getSources());
  }

  private void in(Resolution resolution) {
    to(facts.getCommittees(), resolution.getCommittee());
    to(facts.getMeetings(), resolution.getMeeting());
    to(facts.getHandlungsfelder(), resolution.getHandlungsfelder());
    to(facts.getGoals(), resolution.getGoals());
    to(facts.getMeasures(), resolution.getMeasures());
    to(facts.getTransitions(), resolution.getTransitions());
    to(facts.getAgreements(), resolution.getAgreements());
    to(facts.getCommittees(), resolution.getCommittees());
    for (FollowUp each : resolution.getFollowUps()) {
      in(each);
    }
    to(facts.getSources(), resolution.getSources());
  }

  private void in(FollowUp followUp) {
    to(facts.getResolutions(), followUp.getResolution());
    to(facts.getCommittees(), followUp.getResponsible());
    to(facts.getSources(), followUp.getSources());
  }

  private void in(Evaluation evaluation) {
    to(facts.getAgreements(), evaluation.getAgreement());
    to(facts.getMeetings(), evaluation.getMeeting());
    to(facts.getOrganisations(), evaluation.getOrganisations());
    to(facts.getHandlungsfelder(), evaluation.getHandlungsfelder());
    to(facts.getIndicators(), evaluation.getIndicators());
    to(facts.getSources(), evaluation.getSources());
  }

  private void in(Publication publication) {
    to(facts.getOrganisations(), publication.getPublishers());
    to(facts.getSources(), publication.getSources());
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
