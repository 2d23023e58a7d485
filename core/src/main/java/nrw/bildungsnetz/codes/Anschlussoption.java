package nrw.bildungsnetz.codes;

import java.util.Set;
import org.immutables.value.Value;

/**
 * What can follow school, as agreed in an Anschlussvereinbarung: a training, a school, a measure,
 * work, or nothing yet.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public interface Anschlussoption extends CodeEntry {

  /**
   * Starts a new Anschlussoption.
   *
   * @return an empty builder
   */
  static AnschlussoptionBuilder builder() {
    return new AnschlussoptionBuilder();
  }

  /**
   * The stages after which it can follow.
   *
   * @return {@link Bildungsstufe#SEKUNDARSTUFE_I}, {@link Bildungsstufe#SEKUNDARSTUFE_II} or both
   */
  Set<Bildungsstufe> getStufen();
}
