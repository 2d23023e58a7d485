package nrw.bildungsnetz.model;

/**
 * The state a network says it is in.
 *
 * <p>Source: § 78a Abs. 3 SchulG NRW; Münster (2008, taken up again in 2022).
 *
 * @since 0.1.0
 */
public enum NetworkStatus {
  /** In preparation; no Kooperationsvertrag is in force yet. */
  PLANNED,
  /** Operating under a Kooperationsvertrag (§ 78a Abs. 3 SchulG NRW). */
  ACTIVE,
  /** Suspended: the contract has lapsed or is suspended and may be resumed. */
  SUSPENDED,
  /** Permanently ended. */
  ENDED
}
