package nrw.bildungsnetz.model;

import jakarta.validation.Valid;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Consumer;
import nrw.bildungsnetz.codes.Regierungsbezirk;
import nrw.bildungsnetz.model.constraints.Name;
import nrw.bildungsnetz.model.constraints.Reference;
import nrw.bildungsnetz.style.Described;
import nrw.bildungsnetz.texts.Summary;
import org.immutables.value.Value;

/**
 * The Servicestelle Regionale Bildungsnetzwerke of a Bezirksregierung: it advises and supports the
 * networks of the Regierungsbezirk.
 *
 * <p>Source: Bezirksregierung Düsseldorf, page on the Regionale Bildungsnetzwerke.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Described
@Value.Immutable
public interface Servicestelle extends Identified, Sourced {

  /**
   * Starts a new Servicestelle.
   *
   * @return an empty builder
   */
  static ServicestelleBuilder builder() {
    return new ServicestelleBuilder();
  }

  /**
   * The Regierungsbezirk.
   *
   * @return the Regierungsbezirk
   */
  Regierungsbezirk getRegierungsbezirk();

  /**
   * How it is called.
   *
   * @return the name
   */
  @Name
  String getName();

  /**
   * The Bezirksregierung it belongs to.
   *
   * @return the id of an organisation of the register; empty where not stated
   */
  Optional<@Reference(to = "organisations") String> getOrganisation();

  /**
   * The Bezirkskoordination that leads it or that it supports.
   *
   * @return the id of a Bezirkskoordination of the register; empty where not stated
   */
  Optional<@Reference(to = "bezirkskoordinationen") String> getBezirkskoordination();

  /**
   * Whether the Bezirkskoordination leads it.
   *
   * @return true where it does; false where it is supported by it or nothing is said
   */
  @Value.Default
  default boolean isLed() {
    return false;
  }

  /**
   * Who works there.
   *
   * @return functions of posts; empty where not stated
   */
  @Value.NaturalOrder
  SortedSet<PostFunction> getStaff();

  /**
   * What it does.
   *
   * @return names of tasks; empty where not stated
   */
  @Value.NaturalOrder
  SortedSet<@Name String> getTasks();

  /**
   * The days on which it exists.
   *
   * @return the period; empty where no source gives a date
   */
  Optional<@Valid Period> getPeriod();

  /**
   * Begins a copy.
   *
   * @return a builder that holds everything this value states
   */
  default ServicestelleBuilder toBuilder() {
    return ModelCopies.of(this);
  }

  /**
   * A copy with some attributes changed.
   *
   * @param edit applies the changes
   * @return the copy
   */
  default Servicestelle with(Consumer<ServicestelleBuilder> edit) {
    ServicestelleBuilder copy = toBuilder();
    edit.accept(copy);
    return copy.build();
  }

  @Override
  default String summary() {
    return Summary.of("Servicestelle", getId(), getRegierungsbezirk());
  }
}
