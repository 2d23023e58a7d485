package nrw.bildungsnetz.model;

import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Consumer;
import nrw.bildungsnetz.codes.Jahrgangsstufe;
import nrw.bildungsnetz.model.constraints.CalendarYear;
import nrw.bildungsnetz.model.constraints.ListKey;
import nrw.bildungsnetz.model.constraints.Name;
import nrw.bildungsnetz.model.constraints.Reference;
import nrw.bildungsnetz.style.Described;
import nrw.bildungsnetz.texts.Summary;
import org.immutables.value.Value;

/**
 * A means by which partners shape a transition, for example a strategy, a programme or a form.
 *
 * <p>Source: § 11 SchulG NRW and AO-GS (Übergangsempfehlung); KAoA (Standardelemente); Kreis Unna
 * (Übergangsprotokoll); page of the Regionales Bildungsbüro Dortmund (Zeitgewinn).
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Described
@Value.Immutable
public interface Instrument extends Sourced, Summarized {

  /**
   * Starts a new Instrument.
   *
   * @return an empty builder
   */
  static InstrumentBuilder builder() {
    return new InstrumentBuilder();
  }

  /**
   * The name of the instrument.
   *
   * @return the name
   */
  @Value.Redacted
  @Name
  String getName();

  /**
   * What kind of means it is.
   *
   * @return the kind; empty where not stated
   */
  Optional<InstrumentKind> getKind();

  /**
   * The Standardelement of KAoA, by its key.
   *
   * @return a key such as {@code SBO 10.6}; empty for none
   */
  Optional<@ListKey String> getStandardelement();

  /**
   * The edition of the catalogue the Standardelement is taken from; its numbers changed over time.
   *
   * @return for example {@code 2025-09-05}; empty where not stated
   */
  Optional<@ListKey String> getCatalogueVersion();

  /**
   * The Übergangsempfehlungen it deals in, by their keys.
   *
   * @return keys of the school ministry such as {@code 20XX}; empty for none or not stated
   */
  @Value.NaturalOrder
  SortedSet<@ListKey String> getUebergangsempfehlungen();

  /**
   * The Anschlussoptionen it deals in, by their keys.
   *
   * @return keys of the school ministry such as {@code DUAL}; empty for none or not stated
   */
  @Value.NaturalOrder
  SortedSet<@ListKey String> getAnschlussoptionen();

  /**
   * The grades in which it is used.
   *
   * @return Jahrgangsstufen; empty where not stated
   */
  @Value.NaturalOrder
  SortedSet<Jahrgangsstufe> getGrades();

  /**
   * Whether parents must agree, and have.
   *
   * @return the state of consent; empty where not stated
   */
  Optional<ParentalConsent> getParentalConsent();

  /**
   * Whether its outcome binds schools or parents. A Übergangsempfehlung does not (§ 11 SchulG NRW).
   *
   * @return true where it is said to bind; false otherwise
   */
  @Value.Default
  default boolean isBinding() {
    return false;
  }

  /**
   * How far it is in use.
   *
   * @return the uptake; empty where not stated
   */
  Optional<Uptake> getUptake();

  /**
   * The year since which it is in use.
   *
   * @return the year; empty where not stated
   */
  Optional<@CalendarYear Integer> getStartYear();

  /**
   * The organisation that pays for it.
   *
   * @return the id of an organisation; empty where not stated
   */
  Optional<@Reference(to = "organisations") String> getFunder();

  /**
   * The programmes it comes from.
   *
   * @return ids of programmes; empty for none or not stated
   */
  @Value.NaturalOrder
  SortedSet<@Reference(to = "programmes") String> getProgrammes();

  /**
   * Begins a copy.
   *
   * @return a builder that holds everything this value states
   */
  default InstrumentBuilder toBuilder() {
    return ModelCopies.of(this);
  }

  /**
   * A copy with some attributes changed.
   *
   * @param edit applies the changes
   * @return the copy
   */
  default Instrument with(Consumer<InstrumentBuilder> edit) {
    InstrumentBuilder copy = toBuilder();
    edit.accept(copy);
    return copy.build();
  }

  @Override
  default String summary() {
    return Summary.of("Instrument", getKind().map(Enum::name).orElse(""));
  }
}
