package nrw.bildungsnetz.codes;

import org.immutables.value.Value;

/**
 * What schools record about a Standardelement of "Kein Abschluss ohne Anschluss" (KAoA), such as
 * its outcome: a key of the third or fourth level, {@code SBO 10.7.1} or {@code SBO 6.5.1.2}.
 *
 * <p>A number has a meaning only together with the version of its list.
 *
 * <p>Immutable and safe for use by many threads.
 *
 * @since 0.1.0
 */
@Value.Immutable
public interface Zusatzmerkmal extends CodeEntry {

  /**
   * Starts a new Zusatzmerkmal.
   *
   * @return an empty builder
   */
  static ZusatzmerkmalBuilder builder() {
    return new ZusatzmerkmalBuilder();
  }

  /**
   * The Standardelement that it belongs to.
   *
   * @return the key of an element in the list of Standardelemente, for example {@code SBO 10.7}
   */
  String getStandardelement();
}
