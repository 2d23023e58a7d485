package nrw.bildungsnetz.model;

/**
 * Whether a body meets as a whole.
 *
 * <p>Source: page of Kreis Warendorf on its Bildungskonferenz.
 *
 * @since 0.1.0
 */
public enum AssemblyKind {
  /** All members meet (Vollversammlung). */
  FULL,
  /** A part of the members meets (Teilversammlung). */
  PARTIAL
}
