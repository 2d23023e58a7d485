package nrw.bildungsnetz.model;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Consumer;
import nrw.bildungsnetz.model.constraints.Name;
import nrw.bildungsnetz.model.constraints.Prose;
import nrw.bildungsnetz.model.constraints.Reference;
import nrw.bildungsnetz.style.Described;
import nrw.bildungsnetz.texts.Summary;
import org.immutables.value.Value;

/**
 * A programme that runs beside or through the network, such as KAoA or a project of the Bund.
 *
 * <p>Source: Rolff, expertise on the Regionale Bildungsnetzwerke (2013), on programmes that run in
 * parallel; page of the Regionales Bildungsbüro Dortmund (KAoA, BiNaKom).
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Described
@Value.Immutable
public interface Programme extends Identified, Sourced {

  /**
   * Starts a new Programme.
   *
   * @return an empty builder
   */
  static ProgrammeBuilder builder() {
    return new ProgrammeBuilder();
  }

  /**
   * The name of the programme.
   *
   * @return the name
   */
  @Name
  String getName();

  /**
   * Whose programme it is.
   *
   * @return the level; empty where not stated
   */
  Optional<ProgrammeLevel> getLevel();

  /**
   * The organisation answerable for it, such as the ministry of labour for KAoA.
   *
   * @return the id of an organisation; empty where not stated
   */
  Optional<@Reference(to = "organisations") String> getResponsible();

  /**
   * The part the network or its Kommune plays in it, for example "Modellkommune".
   *
   * @return the role; empty where not stated
   */
  Optional<@Name String> getRole();

  /**
   * The Handlungsfelder it serves.
   *
   * @return ids of Handlungsfelder; empty where not stated
   */
  @Value.NaturalOrder
  SortedSet<@Reference(to = "handlungsfelder") String> getHandlungsfelder();

  /**
   * What is paid for it.
   *
   * @return fundings; empty where not stated
   */
  List<@Valid Funding> getFundings();

  /**
   * The days on which the network takes part.
   *
   * @return the period; empty where no source gives a date
   */
  Optional<@Valid Period> getPeriod();

  /**
   * What it is about.
   *
   * @return a text; empty for none
   */
  @Value.Redacted
  Optional<@Prose String> getDescription();

  /**
   * Begins a copy.
   *
   * @return a builder that holds everything this value states
   */
  default ProgrammeBuilder toBuilder() {
    return ModelCopies.of(this);
  }

  /**
   * A copy with some attributes changed.
   *
   * @param edit applies the changes
   * @return the copy
   */
  default Programme with(Consumer<ProgrammeBuilder> edit) {
    ProgrammeBuilder copy = toBuilder();
    edit.accept(copy);
    return copy.build();
  }

  @Override
  default String summary() {
    return Summary.of("Programme", getId());
  }
}
