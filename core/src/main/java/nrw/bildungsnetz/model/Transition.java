package nrw.bildungsnetz.model;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nrw.bildungsnetz.codes.Bildungsstufe;
import nrw.bildungsnetz.codes.SchulformKey;
import org.immutables.value.Value;

/**
 * A step of the Bildungskette that the network tends, from one stage to the next or from one
 * Schulform to another.
 *
 * <p>Sources often name a step only roughly ("Schule – Arbeitswelt"), so both ends are sets of
 * stages, and an empty set means not stated.
 *
 * <p>Immutable and safe for use by many threads.
 */
@Value.Immutable
public interface Transition {

  /**
   * Starts a new Transition.
   *
   * @return an empty builder
   */
  static TransitionBuilder builder() {
    return new TransitionBuilder();
  }

  /**
   * The id by which other parts refer to this one, unique in its network.
   *
   * @return the id
   */
  @Identifier
  String getId();

  /**
   * The name of the transition.
   *
   * @return the name
   */
  @Name
  String getName();

  /**
   * Whether the step leads to another stage or to another Schulform.
   *
   * @return the direction
   */
  TransitionDirection getDirection();

  /**
   * The stages it leads from.
   *
   * @return stages; empty where not stated
   */
  Set<Bildungsstufe> getFromStages();

  /**
   * The stages it leads to.
   *
   * @return stages; empty where not stated
   */
  Set<Bildungsstufe> getToStages();

  /**
   * The Schulformen it leads from.
   *
   * @return two-digit keys of the school ministry; empty where not stated
   */
  Set<@SchulformKey String> getFromSchulformen();

  /**
   * The Schulformen it leads to.
   *
   * @return two-digit keys of the school ministry; empty where not stated
   */
  Set<@SchulformKey String> getToSchulformen();

  /**
   * The Handlungsfelder in which it is tended.
   *
   * @return ids of Handlungsfelder; empty where not stated
   */
  Set<@Reference(to = "handlungsfelder") String> getHandlungsfelder();

  /**
   * The organisations that hand the learners over.
   *
   * @return ids of organisations; empty where not stated
   */
  Set<@Reference(to = "organisations") String> getGivingOrganisations();

  /**
   * The organisations that take the learners in.
   *
   * @return ids of organisations; empty where not stated
   */
  Set<@Reference(to = "organisations") String> getReceivingOrganisations();

  /**
   * The bodies that accompany the transition.
   *
   * @return ids of committees; empty where not stated
   */
  Set<@Reference(to = "committees") String> getCommittees();

  /**
   * The means by which it is shaped.
   *
   * @return instruments; empty where not stated
   */
  List<@Valid Instrument> getInstruments();

  /**
   * What the partners do for it.
   *
   * @return a text; empty for none
   */
  Optional<@Prose String> getDescription();

  /**
   * The days on which it is tended.
   *
   * @return the period; empty where no source gives a date
   */
  Optional<@Valid Period> getPeriod();

  /**
   * The sources that say so.
   *
   * @return ids of entries of {@link Network#getSources()}; empty where none is given
   */
  Set<@Reference(to = "sources") String> getSources();
}
