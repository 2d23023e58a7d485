package nrw.bildungsnetz.codes;

import org.immutables.value.Value;

/**
 * One of the 17 goals of the Agenda 2030 (Sustainable Development Goals, SDGs) with its German
 * short name. Its key is its number: {@code 4} for high-quality education.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public interface Nachhaltigkeitsziel extends CodeEntry {

  /**
   * Starts a new Nachhaltigkeitsziel.
   *
   * @return an empty builder
   */
  static NachhaltigkeitszielBuilder builder() {
    return new NachhaltigkeitszielBuilder();
  }
}
