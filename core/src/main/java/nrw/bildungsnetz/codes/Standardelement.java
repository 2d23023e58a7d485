package nrw.bildungsnetz.codes;

import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A Standardelement of "Kein Abschluss ohne Anschluss" (KAoA), or a category of them.
 *
 * <p>Keys look like {@code SBO 10.6} for an element and {@code SBO 10} for a category. A number is
 * meaningful only together with the version of its list.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public interface Standardelement extends CodeEntry {

  /**
   * Starts a new Standardelement.
   *
   * @return an empty builder
   */
  static StandardelementBuilder builder() {
    return new StandardelementBuilder();
  }

  /**
   * The category of an element.
   *
   * @return the key of the category, which is in the same list; empty for a category
   */
  Optional<String> getKategorie();

  /**
   * The year groups it is intended for. An element has those of its category.
   *
   * @return in ascending order; empty if it applies to the school as a whole
   */
  Set<Jahrgangsstufe> getJahrgangsstufen();

  /**
   * Whether this is a category.
   *
   * @return false for an element
   */
  default boolean isKategorie() {
    return getKategorie().isEmpty();
  }
}
