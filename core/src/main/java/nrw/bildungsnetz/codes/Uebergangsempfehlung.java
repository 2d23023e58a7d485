package nrw.bildungsnetz.codes;

import org.immutables.value.Value;

/**
 * A recommendation of a Grundschule for the Schulform that follows (§ 11 SchulG NRW). It does not
 * bind the parents.
 *
 * <p>Its key is the Schulform recommended, then the one recommended with restriction: {@code 1020}.
 * {@code XX} stands for no second one, {@code ****} for no recommendation.
 *
 * <p>Immutable and safe for use by many threads.
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
