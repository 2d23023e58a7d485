package nrw.bildungsnetz.model;

/**
 * What a party of an agreement brings in.
 *
 * <p>Source: cost rules of the contracts, according to the pages of Wuppertal, Düsseldorf and
 * Rhein-Kreis Neuss.
 *
 * @since 0.1.0
 */
public enum ContributionKind {
  /** Posts. */
  STAFF,
  /** Rooms. */
  PREMISES,
  /** Material costs (Sachkosten). */
  MATERIAL_COSTS,
  /** Money. */
  MONEY,
  /** Anything else; the subject says what. */
  OTHER
}
