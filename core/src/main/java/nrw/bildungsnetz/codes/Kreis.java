package nrw.bildungsnetz.codes;

import org.immutables.value.Value;

/**
 * One of the 53 Kreise, kreisfreie Städte and the StädteRegion of Nordrhein-Westfalen: the
 * territory of one Regionales Bildungsnetzwerk (§ 78a SchulG NRW).
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public interface Kreis extends CodeEntry {

  /**
   * Starts a new Kreis.
   *
   * @return an empty builder
   */
  static KreisBuilder builder() {
    return new KreisBuilder();
  }

  /**
   * The Amtlicher Gemeindeschlüssel of the Kreis.
   *
   * @return five digits, the leading zero included, for example {@code 05913}
   */
  @AgsKey(length = 5)
  @Override
  String getKey();

  /**
   * The official name.
   *
   * @return for example {@code Dortmund} or {@code Kreis Olpe}
   */
  @Override
  String getName();

  /**
   * Whether this is a kreisfreie Stadt, a Kreis or the StädteRegion.
   *
   * @return the kind
   */
  KreisKind getKind();

  /**
   * The key as an {@link Ags}.
   *
   * @return the AGS
   * @throws IllegalArgumentException if the key is not an AGS
   */
  default Ags getAgs() {
    return Ags.parse(getKey());
  }

  /**
   * The Regierungsbezirk of the Kreis, derived from its key.
   *
   * @return the Regierungsbezirk
   * @throws IllegalArgumentException if the key is not an AGS
   */
  default Regierungsbezirk getRegierungsbezirk() {
    return getAgs().getRegierungsbezirk();
  }
}
