package nrw.bildungsnetz.model;

/**
 * How far an instrument is in use.
 *
 * <p>Source: Kreis Unna on its Übergangsprotokoll.
 *
 * @since 0.1.0
 */
public enum Uptake {
  /** Not yet. */
  PLANNED,
  /** In places. */
  PARTIAL,
  /** Everywhere. */
  FULL
}
