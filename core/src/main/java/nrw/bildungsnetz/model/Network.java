package nrw.bildungsnetz.model;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import nrw.bildungsnetz.codes.AgsKey;
import nrw.bildungsnetz.codes.KreisKind;
import nrw.bildungsnetz.codes.Regierungsbezirk;
import nrw.bildungsnetz.model.constraints.CalendarYear;
import nrw.bildungsnetz.model.constraints.Name;
import nrw.bildungsnetz.model.constraints.Prose;
import nrw.bildungsnetz.style.Described;
import nrw.bildungsnetz.texts.Summary;
import org.immutables.value.Value;

/**
 * A Regionales Bildungsnetzwerk: Land and Kommune, bound by contract, with their bodies,
 * Handlungsfelder and transitions (§ 78a SchulG NRW).
 *
 * <pre>{@code
 * Network network =
 *     Network.builder().id("olpe").name("Bildungsnetzwerk Kreis Olpe").ags("05966").build();
 * Network renamed = network.with(copy -> copy.name("Bildungsregion Olpe"));
 * }</pre>
 *
 * <p>Parts are held in flat lists in author order and refer to one another by id.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Described
@Value.Immutable
@SatisfiesRules
@SatisfiesRules(groups = Warnings.class)
@SatisfiesRules(groups = Infos.class)
public interface Network extends Identified {

  /**
   * Starts a new Network.
   *
   * @return an empty builder
   */
  static NetworkBuilder builder() {
    return new NetworkBuilder();
  }

  /**
   * The name of the network.
   *
   * @return the name
   */
  @Name
  String getName();

  /**
   * The AGS of the Kreis or kreisfreie Stadt the network is set up for, five digits.
   *
   * @return five digits, the leading zero included
   */
  @AgsKey(length = 5)
  String getAgs();

  /**
   * The kind of territory, as the document states it; the AGS tells it too.
   *
   * @return the kind; empty where not stated
   */
  Optional<KreisKind> getKreisKind();

  /**
   * The Regierungsbezirk, as the document states it; the AGS tells it too.
   *
   * @return the Regierungsbezirk; empty where not stated
   */
  Optional<Regierungsbezirk> getRegierungsbezirk();

  /**
   * The state the network says it is in, at the time the document was written.
   *
   * <p>It says nothing about earlier days: there the Kooperationsverträge tell, see {@link
   * #statusOn}. No rule holds it against a day on which a contract is still to come into force.
   *
   * @return the status; empty where not stated
   */
  Optional<NetworkStatus> getStatus();

  /**
   * The year since which it exists, in whatever form.
   *
   * @return the year; empty where not stated
   */
  Optional<@CalendarYear Integer> getFoundedYear();

  /**
   * The last year in which it can have begun, where the year itself is not known.
   *
   * @return the year; empty where the year is stated or nothing is known
   */
  Optional<@CalendarYear Integer> getFoundedYearAtLatest();

  /**
   * What the network is for.
   *
   * @return a text; empty for none
   */
  @Value.Redacted
  Optional<@Prose String> getDescription();

  /**
   * The subjects worked on across the Handlungsfelder.
   *
   * @return names of subjects; empty for none
   */
  @Value.NaturalOrder
  SortedSet<@Name String> getTopics();

  /**
   * The institutions that take part.
   *
   * @return organisations; empty where none is stated
   */
  List<@Valid Organisation> getOrganisations();

  /**
   * The programmes that run beside or through the network.
   *
   * @return programmes; empty where none is stated
   */
  List<@Valid Programme> getProgrammes();

  /**
   * The Kooperationsvertrag and further agreements.
   *
   * @return agreements; empty where none is stated
   */
  List<@Valid Agreement> getAgreements();

  /**
   * The bodies.
   *
   * @return committees; empty where none is stated
   */
  List<@Valid Committee> getCommittees();

  /**
   * The seats in the bodies.
   *
   * @return seats; empty where none is stated
   */
  List<@Valid Seat> getSeats();

  /**
   * Who sits in the bodies.
   *
   * @return memberships; empty where none is stated
   */
  List<@Valid Membership> getMemberships();

  /**
   * The staff.
   *
   * @return posts; empty where none is stated
   */
  List<@Valid Post> getPosts();

  /**
   * The areas of the territory the network looks at.
   *
   * @return Sozialräume; empty where none is stated
   */
  List<@Valid Sozialraum> getSozialraeume();

  /**
   * The fields of action, past ones included.
   *
   * @return Handlungsfelder; empty where none is stated
   */
  List<@Valid Handlungsfeld> getHandlungsfelder();

  /**
   * The goals.
   *
   * @return goals; empty where none is stated
   */
  List<@Valid Goal> getGoals();

  /**
   * The measures.
   *
   * @return measures; empty where none is stated
   */
  List<@Valid Measure> getMeasures();

  /**
   * The indicators.
   *
   * @return indicators; empty where none is stated
   */
  List<@Valid Indicator> getIndicators();

  /**
   * The transitions the network tends.
   *
   * @return transitions; empty where none is stated
   */
  List<@Valid Transition> getTransitions();

  /**
   * The meetings of the bodies.
   *
   * @return meetings; empty where none is stated
   */
  List<@Valid Meeting> getMeetings();

  /**
   * The decisions and recommendations.
   *
   * @return resolutions; empty where none is stated
   */
  List<@Valid Resolution> getResolutions();

  /**
   * How the work was looked at.
   *
   * @return evaluations; empty where none is stated
   */
  List<@Valid Evaluation> getEvaluations();

  /**
   * What was published.
   *
   * @return publications; empty where none is stated
   */
  List<@Valid Publication> getPublications();

  /**
   * The sources of what the document states.
   *
   * @return sources; empty where none is given
   */
  List<@Valid Source> getSources();

  /**
   * The state the network is in on a day. This is what rules mean by an active network.
   *
   * <p>The Kooperationsverträge tell it (§ 78a Abs. 3 SchulG NRW). One contract in force makes the
   * network active. It is suspended while its contract is suspended, and between the end of a
   * contract and its resumption or a later contract.
   *
   * <p>Where no contract is stated, or their events leave it open, the stated status holds; without
   * one, a contract that a source attests makes the network active. Both tell nothing of days
   * before the last event of a contract.
   *
   * @param date the day
   * @return the status; empty if nothing stated tells it
   */
  default Optional<NetworkStatus> statusOn(LocalDate date) {
    return StatusView.on(this, date);
  }

  /**
   * The agreements of any type that are certainly in force on a day.
   *
   * @param date the day
   * @return agreements in the order of the network
   */
  default List<Agreement> agreementsInForceOn(LocalDate date) {
    return getAgreements().stream()
        .filter(agreement -> agreement.stateOn(date) == AgreementState.IN_FORCE)
        .toList();
  }

  /**
   * The Kooperationsvertrag that is certainly in force on a day. If several are, because one amends
   * another, the one that began last.
   *
   * @param date the day
   * @return the contract; empty if none is certainly in force
   */
  default Optional<Agreement> kooperationsvertragOn(LocalDate date) {
    return agreementsInForceOn(date).stream()
        .filter(agreement -> agreement.getType() == AgreementType.KOOPERATIONSVERTRAG)
        .max(Comparator.comparing(each -> each.earliestBeginning().orElse(LocalDate.MIN)));
  }

  /**
   * The members of a body on a day, guests and advisory members included.
   *
   * @param committee the id of the body
   * @param date the day
   * @return memberships not known to be over or not yet begun on that day, in network order; empty
   *     for an unknown id
   */
  default List<Membership> membersOn(String committee, LocalDate date) {
    return getMemberships().stream()
        .filter(member -> member.getCommittee().equals(committee) && member.isHeldOn(date))
        .toList();
  }

  /**
   * Who chairs a body on a day.
   *
   * @param committee the id of the body
   * @param date the day
   * @return the memberships with role {@link Role#CHAIR}, more than one if the chair is shared;
   *     empty if none is stated
   */
  default List<Membership> chairsOn(String committee, LocalDate date) {
    return membersOn(committee, date).stream()
        .filter(member -> member.getRole().filter(role -> role == Role.CHAIR).isPresent())
        .toList();
  }

  /**
   * The sides of a body on a day, with the members that have a vote.
   *
   * @param committee the id of the body
   * @param date the day
   * @return the voting members by side, for sides that have any; members without a stated side are
   *     left out
   */
  default SortedMap<Side, List<Membership>> sidesOn(String committee, LocalDate date) {
    return SidesView.on(this, committee, date);
  }

  /**
   * The Handlungsfelder that are active on a day, as far as is known.
   *
   * @param date the day
   * @return Handlungsfelder in the order of the network
   */
  default List<Handlungsfeld> handlungsfelderOn(LocalDate date) {
    return getHandlungsfelder().stream().filter(field -> field.isActiveOn(date)).toList();
  }

  /**
   * The steps of the Bildungskette, from the Kita to working life and beyond, and which of them the
   * network covers on a day.
   *
   * @param date the day
   * @return every step with its transitions
   */
  default BildungsketteCoverage bildungsketteOn(LocalDate date) {
    return BildungsketteCoverage.of(
        getTransitions().stream().filter(transition -> transition.isTendedOn(date)).toList());
  }

  /**
   * Everything that belongs to a Handlungsfeld, from its goals to the resolutions about it.
   *
   * @param handlungsfeld the id of the field
   * @return the content; empty for an unknown id
   */
  default Optional<HandlungsfeldContent> contentOf(String handlungsfeld) {
    return getHandlungsfelder().stream()
        .filter(field -> field.getId().equals(handlungsfeld))
        .findFirst()
        .map(field -> HandlungsfeldContent.of(field, this));
  }

  /**
   * A copy without personal data: names of persons are removed, offices are kept. Extensions are
   * removed entirely, because they can contain anything. Free text is not changed; a name written
   * there has to be removed by hand.
   *
   * @return the network without any attribute marked {@link PersonalData}
   */
  default Network redacted() {
    return Redaction.of(this);
  }

  /**
   * Finds a part by its id, in whatever list it stands. Ids are unique in their list only; if
   * several lists have a part with the id, the first in the order of the attributes is found.
   *
   * @param id the id
   * @return the part; empty for an unknown id
   */
  default Optional<Identified> find(String id) {
    return PartsById.OF_NETWORK.find(this, id);
  }

  /**
   * Finds a part of a type by its id.
   *
   * @param <P> the type
   * @param type the type, for example {@code Committee.class}
   * @param id the id
   * @return the part, the first where several share the id; empty for an unknown id, and for a type
   *     of which a network has no list
   */
  default <P extends Identified> Optional<P> find(Class<P> type, String id) {
    return PartsById.OF_NETWORK.find(this, type, id);
  }

  /**
   * A copy in which one part is changed, at the same place in its list. What refers to the part is
   * not changed.
   *
   * @param <P> the type of the part
   * @param type the type, for example {@code Committee.class}
   * @param id the id of the part, the first where several share it
   * @param edit returns the part that takes its place
   * @return the copy
   * @throws IllegalArgumentException if there is no such part
   */
  default <P extends Identified> Network withPart(Class<P> type, String id, UnaryOperator<P> edit) {
    return with(copy -> PartsById.OF_NETWORK.replace(this, copy, type, id, edit));
  }

  /**
   * Begins a copy.
   *
   * @return a builder that holds everything this value states
   */
  default NetworkBuilder toBuilder() {
    return ModelCopies.of(this);
  }

  /**
   * A copy with some attributes changed.
   *
   * @param edit applies the changes
   * @return the copy
   */
  default Network with(Consumer<NetworkBuilder> edit) {
    NetworkBuilder copy = toBuilder();
    edit.accept(copy);
    return copy.build();
  }

  @Override
  default String summary() {
    return Summary.of("Network", getId(), getAgs());
  }
}
