// Generated. Do not edit; to regenerate: mvn -q -Pregenerate test
package nrw.bildungsnetz.rules;

import nrw.bildungsnetz.model.Agreement;
import nrw.bildungsnetz.model.Committee;
import nrw.bildungsnetz.model.Evaluation;
import nrw.bildungsnetz.model.Goal;
import nrw.bildungsnetz.model.Handlungsfeld;
import nrw.bildungsnetz.model.Indicator;
import nrw.bildungsnetz.model.Measure;
import nrw.bildungsnetz.model.Meeting;
import nrw.bildungsnetz.model.Membership;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.Organisation;
import nrw.bildungsnetz.model.Post;
import nrw.bildungsnetz.model.Programme;
import nrw.bildungsnetz.model.Publication;
import nrw.bildungsnetz.model.Resolution;
import nrw.bildungsnetz.model.Seat;
import nrw.bildungsnetz.model.Source;
import nrw.bildungsnetz.model.Sozialraum;
import nrw.bildungsnetz.model.Transition;

/** The lists of a network, each element with its place. Not thread-safe. */
abstract class NetworkLists {

  private final PartLists lists = new PartLists();
  private final IndexedList<Organisation> organisations;
  private final IndexedList<Programme> programmes;
  private final IndexedList<Agreement> agreements;
  private final IndexedList<Committee> committees;
  private final IndexedList<Seat> seats;
  private final IndexedList<Membership> memberships;
  private final IndexedList<Post> posts;
  private final IndexedList<Sozialraum> sozialraeume;
  private final IndexedList<Handlungsfeld> handlungsfelder;
  private final IndexedList<Goal> goals;
  private final IndexedList<Measure> measures;
  private final IndexedList<Indicator> indicators;
  private final IndexedList<Transition> transitions;
  private final IndexedList<Meeting> meetings;
  private final IndexedList<Resolution> resolutions;
  private final IndexedList<Evaluation> evaluations;
  private final IndexedList<Publication> publications;
  private final IndexedList<Source> sources;

  NetworkLists(Network network) {
    this.organisations = lists.add("organisations", network.getOrganisations());
    this.programmes = lists.add("programmes", network.getProgrammes());
    this.agreements = lists.add("agreements", network.getAgreements());
    this.committees = lists.add("committees", network.getCommittees());
    this.seats = lists.add("seats", network.getSeats());
    this.memberships = lists.add("memberships", network.getMemberships());
    this.posts = lists.add("posts", network.getPosts());
    this.sozialraeume = lists.add("sozialraeume", network.getSozialraeume());
    this.handlungsfelder = lists.add("handlungsfelder", network.getHandlungsfelder());
    this.goals = lists.add("goals", network.getGoals());
    this.measures = lists.add("measures", network.getMeasures());
    this.indicators = lists.add("indicators", network.getIndicators());
    this.transitions = lists.add("transitions", network.getTransitions());
    this.meetings = lists.add("meetings", network.getMeetings());
    this.resolutions = lists.add("resolutions", network.getResolutions());
    this.evaluations = lists.add("evaluations", network.getEvaluations());
    this.publications = lists.add("publications", network.getPublications());
    this.sources = lists.add("sources", network.getSources());
  }

  /**
   * The institutions that take part.
   *
   * @return the list in the order of the network
   */
  public final IndexedList<Organisation> getOrganisations() {
    return organisations;
  }

  /**
   * The programmes that run beside or through the network.
   *
   * @return the list in the order of the network
   */
  public final IndexedList<Programme> getProgrammes() {
    return programmes;
  }

  /**
   * The Kooperationsvertrag and further agreements.
   *
   * @return the list in the order of the network
   */
  public final IndexedList<Agreement> getAgreements() {
    return agreements;
  }

  /**
   * The bodies.
   *
   * @return the list in the order of the network
   */
  public final IndexedList<Committee> getCommittees() {
    return committees;
  }

  /**
   * The seats in the bodies.
   *
   * @return the list in the order of the network
   */
  public final IndexedList<Seat> getSeats() {
    return seats;
  }

  /**
   * Who sits in the bodies.
   *
   * @return the list in the order of the network
   */
  public final IndexedList<Membership> getMemberships() {
    return memberships;
  }

  /**
   * The staff.
   *
   * @return the list in the order of the network
   */
  public final IndexedList<Post> getPosts() {
    return posts;
  }

  /**
   * The areas of the territory the network looks at.
   *
   * @return the list in the order of the network
   */
  public final IndexedList<Sozialraum> getSozialraeume() {
    return sozialraeume;
  }

  /**
   * The fields of action, past ones included.
   *
   * @return the list in the order of the network
   */
  public final IndexedList<Handlungsfeld> getHandlungsfelder() {
    return handlungsfelder;
  }

  /**
   * The goals.
   *
   * @return the list in the order of the network
   */
  public final IndexedList<Goal> getGoals() {
    return goals;
  }

  /**
   * The measures.
   *
   * @return the list in the order of the network
   */
  public final IndexedList<Measure> getMeasures() {
    return measures;
  }

  /**
   * The indicators.
   *
   * @return the list in the order of the network
   */
  public final IndexedList<Indicator> getIndicators() {
    return indicators;
  }

  /**
   * The transitions the network tends.
   *
   * @return the list in the order of the network
   */
  public final IndexedList<Transition> getTransitions() {
    return transitions;
  }

  /**
   * The meetings of the bodies.
   *
   * @return the list in the order of the network
   */
  public final IndexedList<Meeting> getMeetings() {
    return meetings;
  }

  /**
   * The decisions and recommendations.
   *
   * @return the list in the order of the network
   */
  public final IndexedList<Resolution> getResolutions() {
    return resolutions;
  }

  /**
   * How the work was looked at.
   *
   * @return the list in the order of the network
   */
  public final IndexedList<Evaluation> getEvaluations() {
    return evaluations;
  }

  /**
   * What was published.
   *
   * @return the list in the order of the network
   */
  public final IndexedList<Publication> getPublications() {
    return publications;
  }

  /**
   * The sources of what the document states.
   *
   * @return the list in the order of the network
   */
  public final IndexedList<Source> getSources() {
    return sources;
  }

  /**
   * All lists to which other parts can refer.
   *
   * @return the lists by name
   */
  public final PartLists getLists() {
    return lists;
  }
}
