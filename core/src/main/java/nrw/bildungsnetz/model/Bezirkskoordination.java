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
 * The Bezirkskoordination of a Regierungsbezirk: a member of the obere Schulaufsicht who links the
 * networks with the ministry.
 *
 * <p>Source: Bezirksregierung Arnsberg, page on the Regionale Bildungsnetzwerke.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Described
@Value.Immutable
public interface Bezirkskoordination extends Identified, Sourced {

  /**
   * Starts a new Bezirkskoordination.
   *
   * @return an empty builder
   */
  static BezirkskoordinationBuilder builder() {
    return new BezirkskoordinationBuilder();
  }

  /**
   * The Regierungsbezirk.
   *
   * @return the Regierungsbezirk
   */
  Regierungsbezirk getRegierungsbezirk();

  /**
   * The Bezirksregierung that provides it.
   *
   * @return the id of an organisation of the register; empty where not stated
   */
  Optional<@Reference(to = "organisations") String> getOrganisation();

  /**
   * The office that carries it.
   *
   * @return the office; empty where not stated
   */
  Optional<@Name String> getOffice();

  /**
   * The name of the person who holds it; personal data, and the office is enough.
   *
   * @return a name; empty where it is stated by office alone
   */
  @Value.Redacted
  @PersonalData
  Optional<@Name String> getPerson();

  /**
   * What it does.
   *
   * @return names of tasks; empty where not stated
   */
  @Value.NaturalOrder
  SortedSet<@Name String> getTasks();

  /**
   * The days on which it is held.
   *
   * @return the period; empty where no source gives a date
   */
  Optional<@Valid Period> getPeriod();

  /**
   * Begins a copy.
   *
   * @return a builder that holds everything this value states
   */
  default BezirkskoordinationBuilder toBuilder() {
    return ModelCopies.of(this);
  }

  /**
   * A copy with some attributes changed.
   *
   * @param edit applies the changes
   * @return the copy
   */
  default Bezirkskoordination with(Consumer<BezirkskoordinationBuilder> edit) {
    BezirkskoordinationBuilder copy = toBuilder();
    edit.accept(copy);
    return copy.build();
  }

  @Override
  default String summary() {
    return Summary.of("Bezirkskoordination", getId(), getRegierungsbezirk());
  }
}
