package nrw.bildungsnetz.model;

import jakarta.validation.Valid;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A field of action the network has set itself. Lists of fields change over time, so each field has
 * a period.
 *
 * <p>Immutable and safe for use by many threads.
 */
@Value.Immutable
public interface Handlungsfeld {

  /**
   * Starts a new Handlungsfeld.
   *
   * @return an empty builder
   */
  static HandlungsfeldBuilder builder() {
    return new HandlungsfeldBuilder();
  }

  /**
   * The id by which other parts refer to this one, unique in its network.
   *
   * @return the id
   */
  @Identifier
  String getId();

  /**
   * The name of the field.
   *
   * @return the name
   */
  @Name
  String getName();

  /**
   * Whether the field runs through all others (Querschnittsthema).
   *
   * @return true for a cross-cutting field
   */
  @Value.Default
  default boolean isCrossCutting() {
    return false;
  }

  /**
   * What the field is for.
   *
   * @return a text; empty for none
   */
  Optional<@Prose String> getDescription();

  /**
   * The subjects worked on in this field.
   *
   * @return names of subjects; empty for none
   */
  Set<@Name String> getTopics();

  /**
   * The body that coordinates the field, as a rule the Bildungsbüro.
   *
   * @return the id of a committee; empty where not stated
   */
  Optional<@Reference(to = "committees") String> getCoordinator();

  /**
   * The days on which the field is worked on.
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
