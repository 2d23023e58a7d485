package nrw.bildungsnetz.codes;

import org.immutables.value.Value;

/**
 * One of the 53 Kreise, kreisfreie Städte and the StädteRegion of Nordrhein-Westfalen: the
 * territory of one Regionales Bildungsnetzwerk (§ 78a SchulG NRW).
 *
 * <p>Immutable and safe for use by many threads.
 */
@Value.Immutable
public interface Kreis {

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
  String getAgs();

  /**
   * The official name.
   *
   * @return for example {@code Dortmund} or {@code Kreis Olpe}
   */
  String getName();

  /**
   * Whether the key stands for a kreisfreie Stadt, a Kreis or the StädteRegion.
   *
   * @return the kind
   */
  KreisKind getKind();

  /**
   * The Regierungsbezirk the Kreis belongs to.
   *
   * @return the Regierungsbezirk
   */
  Regierungsbezirk getRegierungsbezirk();
}
