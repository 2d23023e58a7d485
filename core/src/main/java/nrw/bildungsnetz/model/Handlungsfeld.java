package nrw.bildungsnetz.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Positive;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Consumer;
import nrw.bildungsnetz.model.constraints.ListKey;
import nrw.bildungsnetz.model.constraints.Name;
import nrw.bildungsnetz.model.constraints.Prose;
import nrw.bildungsnetz.model.constraints.Reference;
import nrw.bildungsnetz.style.Described;
import nrw.bildungsnetz.texts.Summary;
import org.immutables.value.Value;

/**
 * A field of action the network has set itself. Lists of fields change over time, so each field has
 * a period.
 *
 * <p>Source: § 78a Abs. 3 SchulG NRW; Bezirksregierung Arnsberg, page on the Regionale
 * Bildungsnetzwerke (the Lenkungskreis formulates, the Bildungsbüro coordinates).
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Described
@Value.Immutable
public interface Handlungsfeld extends Identified, Sourced {

  /**
   * Starts a new Handlungsfeld.
   *
   * @return an empty builder
   */
  static HandlungsfeldBuilder builder() {
    return new HandlungsfeldBuilder();
  }

  /**
   * The name of the field.
   *
   * @return the name
   */
  @Name
  String getName();

  /**
   * Whether the field is a subject, a task or a unit of the administration.
   *
   * @return the kind; empty where not stated
   */
  Optional<HandlungsfeldKind> getKind();

  /**
   * Whether the field runs through others (Querschnittsthema).
   *
   * @return true for a cross-cutting field
   */
  @Value.Default
  default boolean isCrossCutting() {
    return false;
  }

  /**
   * The fields a cross-cutting field runs through, where it does not run through all.
   *
   * @return ids of Handlungsfelder; empty for all of them
   */
  @Value.NaturalOrder
  SortedSet<@Reference(to = "handlungsfelder") String> getRunsThrough();

  /**
   * Whether the network gives the field priority over others.
   *
   * @return true for a priority; false otherwise or where nothing is said
   */
  @Value.Default
  default boolean isPriority() {
    return false;
  }

  /**
   * Whether this stands for fields that the source does not name one by one.
   *
   * @return true for several fields; false for one
   */
  @Value.Default
  default boolean isCollective() {
    return false;
  }

  /**
   * How many fields this stands for, where the source counts them without naming them.
   *
   * @return the number; empty for one field or an unknown number
   */
  Optional<@Positive Integer> getFieldCount();

  /**
   * What the field is for.
   *
   * @return a text; empty for none
   */
  @Value.Redacted
  Optional<@Prose String> getDescription();

  /**
   * What the field is about, by the keys of the open catalogue of subjects.
   *
   * @return keys of {@code CodeLists.handlungsfeldThemen()} or of the network itself; empty where
   *     not stated
   */
  @Value.NaturalOrder
  SortedSet<@ListKey String> getCatalogueTopics();

  /**
   * The subjects worked on in this field.
   *
   * @return names of subjects; empty for none
   */
  @Value.NaturalOrder
  SortedSet<@Name String> getTopics();

  /**
   * Whom the field is for.
   *
   * @return names of groups; empty where not stated
   */
  @Value.NaturalOrder
  SortedSet<@Name String> getTargetGroups();

  /**
   * How the field is worked on.
   *
   * @return ways of work; empty where not stated
   */
  @Value.NaturalOrder
  SortedSet<Bearbeitungsform> getBearbeitungsformen();

  /**
   * The body that coordinates the field, as a rule the Bildungsbüro.
   *
   * @return the id of a committee; empty where not stated
   */
  Optional<@Reference(to = "committees") String> getCoordinator();

  /**
   * The bodies that work on it or accompany it.
   *
   * @return ids of committees; empty where not stated
   */
  @Value.NaturalOrder
  SortedSet<@Reference(to = "committees") String> getCommittees();

  /**
   * The organisations that answer for the work, such as the Schulaufsicht.
   *
   * @return ids of organisations; empty where not stated
   */
  @Value.NaturalOrder
  SortedSet<@Reference(to = "organisations") String> getResponsibleOrganisations();

  /**
   * The areas it is worked on in.
   *
   * @return ids of Sozialräume; empty for the whole territory or not stated
   */
  @Value.NaturalOrder
  SortedSet<@Reference(to = "sozialraeume") String> getSozialraeume();

  /**
   * The goals of the Agenda 2030 it serves, 1 to 17.
   *
   * @return numbers from 1 to 17; empty where not stated
   */
  @Value.NaturalOrder
  SortedSet<@Min(1) @Max(17) Integer> getSdgs();

  /**
   * The resolution that set the field.
   *
   * @return the id of a resolution; empty where not stated
   */
  Optional<@Reference(to = "resolutions") String> getResolution();

  /**
   * The earlier fields it came from.
   *
   * @return ids of Handlungsfelder; empty for none or not stated
   */
  @Value.NaturalOrder
  SortedSet<@Reference(to = "handlungsfelder", acyclic = true) String> getPredecessors();

  /**
   * After how many years the field is looked at anew.
   *
   * @return years; empty where not stated
   */
  Optional<@Positive Integer> getReviewAfterYears();

  /**
   * After how many years at the latest, where the source gives a range.
   *
   * @return years; empty where it gives one number or none
   */
  Optional<@Positive Integer> getReviewAfterYearsAtMost();

  /**
   * The days on which the field is worked on.
   *
   * @return the period; empty where no source gives a date
   */
  Optional<@Valid Period> getPeriod();

  /**
   * Whether the field is worked on on a day, as far as is known.
   *
   * @param date the day
   * @return true if no period is stated or the stated one does not exclude the day
   */
  default boolean isActiveOn(LocalDate date) {
    Optional<Period> period = getPeriod();
    return period.isEmpty() || period.get().contains(date);
  }

  /**
   * Begins a copy.
   *
   * @return a builder that holds everything this value states
   */
  default HandlungsfeldBuilder toBuilder() {
    return ModelCopies.of(this);
  }

  /**
   * A copy with some attributes changed.
   *
   * @param edit applies the changes
   * @return the copy
   */
  default Handlungsfeld with(Consumer<HandlungsfeldBuilder> edit) {
    HandlungsfeldBuilder copy = toBuilder();
    edit.accept(copy);
    return copy.build();
  }

  @Override
  default String summary() {
    return Summary.of("Handlungsfeld", getId());
  }
}
