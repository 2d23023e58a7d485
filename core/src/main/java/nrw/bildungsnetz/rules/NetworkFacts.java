package nrw.bildungsnetz.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nrw.bildungsnetz.model.Agreement;
import nrw.bildungsnetz.model.AgreementState;
import nrw.bildungsnetz.model.Committee;
import nrw.bildungsnetz.model.CommitteeType;
import nrw.bildungsnetz.model.Evaluation;
import nrw.bildungsnetz.model.Goal;
import nrw.bildungsnetz.model.Handlungsfeld;
import nrw.bildungsnetz.model.Indicator;
import nrw.bildungsnetz.model.Measure;
import nrw.bildungsnetz.model.Meeting;
import nrw.bildungsnetz.model.Membership;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.NetworkStatus;
import nrw.bildungsnetz.model.Organisation;
import nrw.bildungsnetz.model.Period;
import nrw.bildungsnetz.model.Post;
import nrw.bildungsnetz.model.Programme;
import nrw.bildungsnetz.model.Publication;
import nrw.bildungsnetz.model.Resolution;
import nrw.bildungsnetz.model.Seat;
import nrw.bildungsnetz.model.Source;
import nrw.bildungsnetz.model.Sozialraum;
import nrw.bildungsnetz.model.Transition;

/**
 * A network and the day it is looked at, with what several rules ask for. Indexes are built when
 * the first rule asks for them, and once. For one run on one thread.
 */
public final class NetworkFacts {

  /** The period of something for which no period is stated. */
  static final Period UNBOUNDED = Period.builder().build();

  private final Network network;
  private final LocalDate asOf;
  private final PartLists lists = new PartLists();
  private final Parts<Organisation> organisations;
  private final Parts<Agreement> agreements;
  private final Parts<Committee> committees;
  private final Parts<Seat> seats;
  private final Parts<Membership> memberships;
  private final Parts<Post> posts;
  private final Parts<Handlungsfeld> handlungsfelder;
  private final Parts<Goal> goals;
  private final Parts<Measure> measures;
  private final Parts<Indicator> indicators;
  private final Parts<Transition> transitions;
  private final Parts<Meeting> meetings;
  private final Parts<Resolution> resolutions;
  private final Parts<Evaluation> evaluations;
  private final Parts<Programme> programmes;
  private final Parts<Sozialraum> sozialraeume;
  private final Parts<Publication> publications;
  private final Parts<Source> sources;
  private final Map<Derived<?>, Object> derived = new HashMap<>();

  /**
   * Prepares a network for its rules.
   *
   * @param network the network
   * @param asOf the day on which it is looked at
   */
  public NetworkFacts(Network network, LocalDate asOf) {
    this.network = network;
    this.asOf = asOf;
    this.organisations = lists.add("organisations", network.getOrganisations());
    this.agreements = lists.add("agreements", network.getAgreements());
    this.committees = lists.add("committees", network.getCommittees());
    this.seats = lists.add("seats", network.getSeats());
    this.memberships = lists.add("memberships", network.getMemberships());
    this.posts = lists.add("posts", network.getPosts());
    this.handlungsfelder = lists.add("handlungsfelder", network.getHandlungsfelder());
    this.goals = lists.add("goals", network.getGoals());
    this.measures = lists.add("measures", network.getMeasures());
    this.indicators = lists.add("indicators", network.getIndicators());
    this.transitions = lists.add("transitions", network.getTransitions());
    this.meetings = lists.add("meetings", network.getMeetings());
    this.resolutions = lists.add("resolutions", network.getResolutions());
    this.evaluations = lists.add("evaluations", network.getEvaluations());
    this.programmes = lists.add("programmes", network.getProgrammes());
    this.sozialraeume = lists.add("sozialraeume", network.getSozialraeume());
    this.publications = lists.add("publications", network.getPublications());
    this.sources = lists.add("sources", network.getSources());
  }

  /**
   * The network.
   *
   * @return the network
   */
  public Network network() {
    return network;
  }

  /**
   * The day on which the network is looked at.
   *
   * @return the day
   */
  public LocalDate asOf() {
    return asOf;
  }

  /**
   * The organisations.
   *
   * @return the organisations in the order of the network
   */
  public Parts<Organisation> organisations() {
    return organisations;
  }

  /**
   * The agreements.
   *
   * @return the agreements in the order of the network
   */
  public Parts<Agreement> agreements() {
    return agreements;
  }

  /**
   * The bodies.
   *
   * @return the bodies in the order of the network
   */
  public Parts<Committee> committees() {
    return committees;
  }

  /**
   * The seats in the bodies.
   *
   * @return the seats in the order of the network
   */
  public Parts<Seat> seats() {
    return seats;
  }

  /**
   * Who sits in the bodies.
   *
   * @return the memberships in the order of the network
   */
  public Parts<Membership> memberships() {
    return memberships;
  }

  /**
   * The posts of the Bildungsbüro.
   *
   * @return the posts in the order of the network
   */
  public Parts<Post> posts() {
    return posts;
  }

  /**
   * The Handlungsfelder.
   *
   * @return the Handlungsfelder in the order of the network
   */
  public Parts<Handlungsfeld> handlungsfelder() {
    return handlungsfelder;
  }

  /**
   * The goals.
   *
   * @return the goals in the order of the network
   */
  public Parts<Goal> goals() {
    return goals;
  }

  /**
   * The measures.
   *
   * @return the measures in the order of the network
   */
  public Parts<Measure> measures() {
    return measures;
  }

  /**
   * The indicators.
   *
   * @return the indicators in the order of the network
   */
  public Parts<Indicator> indicators() {
    return indicators;
  }

  /**
   * The transitions.
   *
   * @return the transitions in the order of the network
   */
  public Parts<Transition> transitions() {
    return transitions;
  }

  /**
   * The meetings.
   *
   * @return the meetings in the order of the network
   */
  public Parts<Meeting> meetings() {
    return meetings;
  }

  /**
   * The resolutions and recommendations.
   *
   * @return the resolutions in the order of the network
   */
  public Parts<Resolution> resolutions() {
    return resolutions;
  }

  /**
   * The evaluations.
   *
   * @return the evaluations in the order of the network
   */
  public Parts<Evaluation> evaluations() {
    return evaluations;
  }

  /**
   * The programmes.
   *
   * @return the programmes in the order of the network
   */
  public Parts<Programme> programmes() {
    return programmes;
  }

  /**
   * The Sozialräume.
   *
   * @return the Sozialräume in the order of the network
   */
  public Parts<Sozialraum> sozialraeume() {
    return sozialraeume;
  }

  /**
   * The publications.
   *
   * @return the publications in the order of the network
   */
  public Parts<Publication> publications() {
    return publications;
  }

  /**
   * The sources.
   *
   * @return the sources in the order of the network
   */
  public Parts<Source> sources() {
    return sources;
  }

  /** What is derived once for all rules of the run. */
  @SuppressWarnings("unchecked") // what was derived is of the type of its derivation
  <F> F derived(Derived<F> fact) {
    Object known = derived.get(fact);
    if (known == null) {
      known = fact.derive(this);
      derived.put(fact, known);
    }
    return (F) known;
  }

  /** All lists to which other parts can refer. */
  PartLists lists() {
    return lists;
  }

  List<Placed<Agreement>> kooperationsvertraege() {
    return Contracts.of(this);
  }

  /** The bodies of a type that exist on the day, as far as is known. */
  List<Placed<Committee>> committees(CommitteeType type) {
    return Bodies.of(type, this);
  }

  /** The seats of a body that are held on the day, as far as is known. */
  List<Placed<Membership>> membersOf(Committee committee) {
    return Bodies.membersOf(committee, this);
  }

  /** Whether the network says it is active, or else has a contract in force. */
  boolean isActive() {
    Optional<NetworkStatus> status = network.getStatus();
    return status.isPresent()
        ? status.get() == NetworkStatus.ACTIVE
        : contractStates().contains(AgreementState.IN_FORCE);
  }

  /** Whether the network says that it is not, or not yet, or no longer at work. */
  boolean isSaidToBeInactive() {
    Optional<NetworkStatus> status = network.getStatus();
    return status.isPresent() && status.get() != NetworkStatus.ACTIVE;
  }

  /** The states in which the Kooperationsverträge are on the day; empty where none is stated. */
  Set<AgreementState> contractStates() {
    return Contracts.statesOnTheDay(this);
  }

  /** Whether a part with a period, or without, may exist on the day, as far as is known. */
  boolean isOfTheDay(Optional<Period> period) {
    return period.isEmpty() || period.get().contains(asOf);
  }

  /** The elements that share a key with another one, by that key; the lists are the caller's. */
  static <T> Collection<List<Placed<T>>> sharing(
      List<Placed<T>> elements, Function<T, String> key) {
    Map<String, Placed<T>> firsts = new HashMap<>(elements.size() * 4 / 3 + 1);
    Map<String, List<Placed<T>>> shared = new HashMap<>(0);
    for (Placed<T> element : elements) {
      String own = key.apply(element.value());
      Placed<T> first = firsts.putIfAbsent(own, element);
      if (first != null) {
        shared.computeIfAbsent(own, k -> new ArrayList<>(List.of(first))).add(element);
      }
    }
    return shared.values();
  }

  static <T> Map<String, List<Placed<T>>> groupBy(
      List<Placed<T>> elements, Function<T, String> key) {
    Map<String, List<Placed<T>>> groups = new HashMap<>(elements.size() * 4 / 3 + 1);
    for (Placed<T> element : elements) {
      groups.computeIfAbsent(key.apply(element.value()), k -> new ArrayList<>(1)).add(element);
    }
    return groups;
  }
}
