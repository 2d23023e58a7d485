package nrw.bildungsnetz.codes;

import org.immutables.value.Value;

/**
 * A recommendation of a Grundschule for the next Schulform (§ 11 SchulG NRW). It is not binding on
 * the parents.
 *
 * <p>The key consists of the recommended Schulform and the one recommended with restrictions, for
 * example {@code 1020}. {@code XX} means no second one, {@code ****} no recommendation.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public interface Uebergangsempfehlung extends CodeEntry {

  /**
   * Starts a new Uebergangsempfehlung.
   *
   * @return an empty builder
   */
  static UebergangsempfehlungBuilder builder() {
    return new UebergangsempfehlungBuilder();
  }

  /**
   * The short form the ministry uses.
   *
   * @return for example {@code R/GY}
   */
  String getKuerzel();
}
