package nrw.bildungsnetz.codes;

import org.immutables.value.Value;

/**
 * One of the 396 cities and towns of Nordrhein-Westfalen. A kreisfreie Stadt is both a Gemeinde
 * ({@code 05913000}) and a Kreis ({@code 05913}).
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public interface Gemeinde extends CodeEntry {

  /**
   * Starts a new Gemeinde.
   *
   * @return an empty builder
   */
  static GemeindeBuilder builder() {
    return new GemeindeBuilder();
  }

  /**
   * The Amtlicher Gemeindeschlüssel of the Gemeinde.
   *
   * @return eight digits, the leading zero included, for example {@code 05962004}
   */
  @AgsKey(length = 8)
  @Override
  String getKey();

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
   * The key of the Kreis or kreisfreie Stadt, for lookup in {@link CodeLists#kreise()}.
   *
   * @return five digits
   * @throws IllegalArgumentException if the key is not an AGS
   */
  default String getKreisKey() {
    return getAgs().getKreis().toString();
  }

  /**
   * The Regierungsbezirk of the Gemeinde, derived from its key.
   *
   * @return the Regierungsbezirk
   * @throws IllegalArgumentException if the key is not an AGS
   */
  default Regierungsbezirk getRegierungsbezirk() {
    return getAgs().getRegierungsbezirk();
  }
}
