package nrw.bildungsnetz.model;

import java.util.Optional;
import java.util.Set;
import nrw.bildungsnetz.codes.AgsKey;
import nrw.bildungsnetz.codes.SchulformKey;
import nrw.bildungsnetz.codes.SchulnummerKey;
import org.immutables.value.Value;

/**
 * An institution that takes part in the network: an authority, a school, an association, or a group
 * of such institutions.
 *
 * <p>Immutable and safe for use by many threads.
 */
@Value.Immutable
public interface Organisation {

  /**
   * Starts a new Organisation.
   *
   * @return an empty builder
   */
  static OrganisationBuilder builder() {
    return new OrganisationBuilder();
  }

  /**
   * The id by which other parts refer to this one, unique in its network.
   *
   * @return the id
   */
  @Identifier
  String getId();

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
   * The organisation this one is a part of, for example the city of one of its departments.
   *
   * @return the id of another organisation; empty for none
   */
  Optional<@Reference(to = "organisations") String> getPartOf();

  /**
   * The AGS of the Kreis or Gemeinde the organisation is or lies in.
   *
   * @return five or eight digits; empty where not stated
   */
  Optional<@AgsKey String> getAgs();

  /**
   * The Schulnummer of a school.
   *
   * @return six digits; empty where not stated or no school
   */
  Optional<@SchulnummerKey String> getSchulnummer();

  /**
   * The Schulform of a school.
   *
   * @return two digits, a key of the school ministry; empty where not stated or no school
   */
  Optional<@SchulformKey String> getSchulform();

  /**
   * The year it was founded.
   *
   * @return the year; empty where not stated
   */
  Optional<@CalendarYear Integer> getFoundedYear();

  /**
   * What it does for the network.
   *
   * @return a text; empty for none
   */
  Optional<@Prose String> getDescription();

  /**
   * The sources that say so.
   *
   * @return ids of entries of {@link Network#getSources()}; empty where none is given
   */
  Set<@Reference(to = "sources") String> getSources();
}
