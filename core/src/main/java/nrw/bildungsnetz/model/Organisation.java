package nrw.bildungsnetz.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Positive;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Consumer;
import nrw.bildungsnetz.codes.AgsKey;
import nrw.bildungsnetz.codes.Regierungsbezirk;
import nrw.bildungsnetz.codes.SchulformKey;
import nrw.bildungsnetz.codes.SchulnummerKey;
import nrw.bildungsnetz.model.constraints.CalendarYear;
import nrw.bildungsnetz.model.constraints.Name;
import nrw.bildungsnetz.model.constraints.Prose;
import nrw.bildungsnetz.model.constraints.Reference;
import nrw.bildungsnetz.style.Described;
import nrw.bildungsnetz.texts.Summary;
import org.immutables.value.Value;

/**
 * An institution that takes part in the network: an authority, a school, an association, or a group
 * of such institutions.
 *
 * <p>Source: § 78a Abs. 1 SchulG NRW (schools, Schulträger, Schulaufsicht and others responsible
 * for education); the kinds are those the networks name as partners.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Described
@Value.Immutable
public interface Organisation extends Identified, Sourced {

  /**
   * Starts a new Organisation.
   *
   * @return an empty builder
   */
  static OrganisationBuilder builder() {
    return new OrganisationBuilder();
  }

  /**
   * The name of the organisation.
   *
   * @return the name
   */
  @Name
  String getName();

  /**
   * What kind of institution it is.
   *
   * @return the kind
   */
  OrganisationKind getKind();

  /**
   * Whether this stands for a group of institutions that the source does not name one by one, such
   * as the schools of a city.
   *
   * @return true for a group; false for one institution
   */
  @Value.Default
  default boolean isCollective() {
    return false;
  }

  /**
   * How many institutions the group has.
   *
   * @return the number; empty where not stated or no group
   */
  Optional<@Positive Integer> getMemberCount();

  /**
   * The organisation this one is a part of, for example the city of one of its departments.
   *
   * @return the id of another organisation; empty for none
   */
  Optional<@Reference(to = "organisations", acyclic = true) String> getPartOf();

  /**
   * The Regierungsbezirk of a Bezirksregierung.
   *
   * @return the Regierungsbezirk; empty where not stated or no Bezirksregierung
   */
  Optional<Regierungsbezirk> getRegierungsbezirk();

  /**
   * The AGS of the Kreis (5 digits) or Gemeinde (8 digits) the organisation is or lies in.
   *
   * @return five or eight digits; empty where not stated
   */
  Optional<@AgsKey String> getAgs();

  /**
   * The Schulnummer of a school, six digits.
   *
   * @return six digits; empty where not stated or no school
   */
  Optional<@SchulnummerKey String> getSchulnummer();

  /**
   * The Schulform of a school, by its official key.
   *
   * @return two digits, a key of the school ministry; empty where not stated or no school
   */
  Optional<@SchulformKey String> getSchulform();

  /**
   * The programmes the organisation belongs to, such as KAoA for a Kommunale Koordinierungsstelle.
   *
   * @return ids of programmes; empty where not stated
   */
  @Value.NaturalOrder
  SortedSet<@Reference(to = "programmes") String> getProgrammes();

  /**
   * The year it was founded.
   *
   * @return the year; empty where not stated
   */
  Optional<@CalendarYear Integer> getFoundedYear();

  /**
   * The organisations it came from, such as a ministry of another name.
   *
   * @return ids of organisations; empty for none or not stated
   */
  @Value.NaturalOrder
  SortedSet<@Reference(to = "organisations", acyclic = true) String> getPredecessors();

  /**
   * The days on which it exists under this name.
   *
   * @return the period; empty where no source gives a date
   */
  Optional<@Valid Period> getPeriod();

  /**
   * What it does for the network.
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
  default OrganisationBuilder toBuilder() {
    return ModelCopies.of(this);
  }

  /**
   * A copy with some attributes changed.
   *
   * @param edit applies the changes
   * @return the copy
   */
  default Organisation with(Consumer<OrganisationBuilder> edit) {
    OrganisationBuilder copy = toBuilder();
    edit.accept(copy);
    return copy.build();
  }

  @Override
  default String summary() {
    return Summary.of("Organisation", getId(), getKind());
  }
}
