// Generated. Do not edit; to regenerate: mvn -q -Pregenerate test
package nrw.bildungsnetz.rules.form;

import java.util.Collection;
import java.util.Optional;
import nrw.bildungsnetz.model.Agreement;
import nrw.bildungsnetz.model.AgreementContent;
import nrw.bildungsnetz.model.AgreementEvent;
import nrw.bildungsnetz.model.AgreementParty;
import nrw.bildungsnetz.model.Clause;
import nrw.bildungsnetz.model.Committee;
import nrw.bildungsnetz.model.Contribution;
import nrw.bildungsnetz.model.Evaluation;
import nrw.bildungsnetz.model.Goal;
import nrw.bildungsnetz.model.Handlungsfeld;
import nrw.bildungsnetz.model.Indicator;
import nrw.bildungsnetz.model.Instrument;
import nrw.bildungsnetz.model.Measure;
import nrw.bildungsnetz.model.Meeting;
import nrw.bildungsnetz.model.Membership;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.Organisation;
import nrw.bildungsnetz.model.Post;
import nrw.bildungsnetz.model.PostHolder;
import nrw.bildungsnetz.model.Programme;
import nrw.bildungsnetz.model.Publication;
import nrw.bildungsnetz.model.Resolution;
import nrw.bildungsnetz.model.Seat;
import nrw.bildungsnetz.model.Signatory;
import nrw.bildungsnetz.model.Source;
import nrw.bildungsnetz.model.Sozialraum;
import nrw.bildungsnetz.model.Transition;

/**
 * Whether a network has any text that is not a {@link UsualText}.
 *
 * <p>Every check asks this; the model's description is left for telling where such texts are.
 *
 * <p>Not thread-safe.
 */
final class UnusualTexts {

  private boolean found;

  private UnusualTexts() {}

  static boolean isAnyIn(Network network) {
    UnusualTexts texts = new UnusualTexts();
    texts.in(network);
    return texts.found;
  }

  private void in(Network network) {
    text(network.getName());
    text(network.getDescription());
    text(network.getTopics());
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
    for (Source each : network.getSources()) {
      in(each);
    }
  }

  private void in(Organisation organisation) {
    text(organisation.getName());
    text(organisation.getDescription());
  }

  private void in(Programme programme) {
    text(programme.getName());
    text(programme.getRole());
    text(programme.getDescription());
  }

  private void in(Agreement agreement) {
    text(agreement.getTitle());
    for (AgreementParty each : agreement.getParties()) {
      in(each);
    }
    for (AgreementEvent each : agreement.getEvents()) {
      in(each);
    }
    if (agreement.getContent().isPresent()) {
      in(agreement.getContent().get());
    }
  }

  private void in(AgreementParty agreementParty) {
    for (Signatory each : agreementParty.getSignatories()) {
      in(each);
    }
    for (Contribution each : agreementParty.getContributions()) {
      in(each);
    }
  }

  private void in(Signatory signatory) {
    text(signatory.getOfficeName());
    text(signatory.getPerson());
  }

  private void in(Contribution contribution) {
    text(contribution.getSubject());
  }

  private void in(AgreementEvent agreementEvent) {
    text(agreementEvent.getSubject());
  }

  private void in(AgreementContent agreementContent) {
    for (Clause each : agreementContent.getClauses()) {
      in(each);
    }
  }

  private void in(Clause clause) {
    text(clause.getNumber());
    text(clause.getSubject());
  }

  private void in(Committee committee) {
    text(committee.getName());
    text(committee.getDescription());
  }

  private void in(Seat seat) {
    text(seat.getName());
  }

  private void in(Membership membership) {
    text(membership.getOffice());
    text(membership.getPerson());
  }

  private void in(Post post) {
    text(post.getName());
    for (PostHolder each : post.getHolders()) {
      in(each);
    }
  }

  private void in(PostHolder postHolder) {
    text(postHolder.getPerson());
  }

  private void in(Sozialraum sozialraum) {
    text(sozialraum.getName());
  }

  private void in(Handlungsfeld handlungsfeld) {
    text(handlungsfeld.getName());
    text(handlungsfeld.getDescription());
    text(handlungsfeld.getCatalogueTopics());
    text(handlungsfeld.getTopics());
    text(handlungsfeld.getTargetGroups());
  }

  private void in(Goal goal) {
    text(goal.getName());
    text(goal.getDescription());
    text(goal.getTargetGroups());
  }

  private void in(Measure measure) {
    text(measure.getName());
    text(measure.getDescription());
    text(measure.getTargetGroups());
  }

  private void in(Indicator indicator) {
    text(indicator.getName());
    text(indicator.getDefinition());
    text(indicator.getUnit());
    text(indicator.getDataSource());
  }

  private void in(Transition transition) {
    text(transition.getName());
    text(transition.getTargetGroups());
    for (Instrument each : transition.getInstruments()) {
      in(each);
    }
    text(transition.getDescription());
  }

  private void in(Instrument instrument) {
    text(instrument.getName());
    text(instrument.getStandardelement());
    text(instrument.getCatalogueVersion());
    text(instrument.getUebergangsempfehlungen());
    text(instrument.getAnschlussoptionen());
  }

  private void in(Meeting meeting) {
    text(meeting.getTopics());
    text(meeting.getForums());
  }

  private void in(Resolution resolution) {
    text(resolution.getName());
    text(resolution.getDescription());
  }

  private void in(Evaluation evaluation) {
    text(evaluation.getName());
    text(evaluation.getDescription());
  }

  private void in(Publication publication) {
    text(publication.getTitle());
    text(publication.getUrl());
    text(publication.getTopics());
  }

  private void in(Source source) {
    text(source.getTitle());
    text(source.getPublisher());
    text(source.getUrl());
  }

  private void text(String text) {
    found = found || !UsualText.is(text);
  }

  private void text(Optional<String> text) {
    if (text.isPresent()) {
      text(text.get());
    }
  }

  private void text(Collection<String> texts) {
    for (String text : texts) {
      text(text);
    }
  }
}
