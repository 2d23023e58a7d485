package nrw.bildungsnetz.model;

/**
 * How the holder of a seat is found.
 *
 * <p>Source: page of Kreis Warendorf (elected representatives); Rhein-Sieg-Kreis.
 *
 * @since 0.1.0
 */
public enum Selection {
  /** The seat comes with an office. */
  EX_OFFICIO,
  /** An organisation delegates the holder. */
  DELEGATED,
  /** A group elects the holder. */
  ELECTED,
  /** The body itself appoints the holder. */
  APPOINTED
}
