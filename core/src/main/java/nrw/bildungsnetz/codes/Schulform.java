package nrw.bildungsnetz.codes;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * A Schulform by the school ministry's key.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public interface Schulform extends CodeEntry {

  /**
   * Starts a new Schulform.
   *
   * @return an empty builder
   */
  static SchulformBuilder builder() {
    return new SchulformBuilder();
  }

  /**
   * Suggests the intended Schulform for a text that should be its key: written with blanks or other
   * digits than ASCII, without its leading zero ({@code 2}), or the short form or the name instead
   * ({@code GY}, {@code Gymnasium}).
   *
   * @param malformed any text
   * @return a Schulform of the list; empty if it is not plain which is meant, or the text already
   *     has the form of a key
   */
  static Optional<Schulform> suggestFor(String malformed) {
    return SchulformKeyValidator.isWellFormed(malformed)
        ? Optional.empty()
        : SchoolEntries.meantBy(malformed);
  }

  /**
   * The key.
   *
   * @return two digits, for example {@code 20} for Gymnasium
   */
  @SchulformKey
  @Override
  String getKey();

  /**
   * The short form the ministry uses.
   *
   * @return for example {@code GY}
   */
  String getKuerzel();

  /**
   * Whether schools of this Schulform have a gymnasiale Oberstufe.
   *
   * @return true according to the ministry
   */
  boolean hasGymnasialeOberstufe();

  /**
   * Whether schools of this Schulform teach the Sekundarstufe I (classes 5 to 10).
   *
   * @return false for Grundschule and for Schulformen that start after class 10; defined by this
   *     library, not by the ministry
   */
  boolean hasSekundarstufeI();
}
