package nrw.bildungsnetz.codes;

import org.immutables.value.Value;

/**
 * A Schulform by the school ministry's key.
 *
 * <p>Immutable and thread-safe.
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
