package nrw.bildungsnetz.model;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.function.Consumer;
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
 * <p>Parts are held in flat lists in author order and refer to one another by id.
 *
 * <p>Immutable and thread-safe.
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
   * The state the network says it is in.
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
   * The state the network is in on a day, derived from its Kooperationsverträge (§ 78a Abs. 3
   * SchulG NRW).
   *
   * <p>One contract in force makes it active. The network is suspended while its contract is
   * suspended, and between the end of a contract and its resumption or a later contract.
   *
   * @param date the day
   * @return the status; empty if it does not follow from the contracts
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
   * A copy with some attributes changed.
   *
   * @param edit applies the changes
   * @return the copy
   */
  default Network with(Consumer<NetworkBuilder> edit) {
    NetworkBuilder copy = builder().from(this);
    edit.accept(copy);
    return copy.build();
  }

  @Override
  default String summary() {
    return Summary.of("Network", getId(), getAgs());
  }
}
