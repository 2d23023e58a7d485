package nrw.bildungsnetz.model;

/**
 * Whether a body meets as a whole.
 *
 * <p>Source: page of Kreis Warendorf on its Bildungskonferenz.
 */
public enum AssemblyKind {
  /** All members meet (Vollversammlung). */
  FULL,
  /** A part of the members meets (Teilversammlung). */
  PARTIAL
}
