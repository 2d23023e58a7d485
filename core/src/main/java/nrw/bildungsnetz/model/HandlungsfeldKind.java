package nrw.bildungsnetz.model;

/**
 * What a network calls a Handlungsfeld.
 *
 * <p>Source: pages of Dortmund (a Beratungsstelle as a field) and Solingen (tasks as fields).
 *
 * @since 0.1.0
 */
public enum HandlungsfeldKind {
  /** A subject, such as transitions. */
  THEMA,
  /** A task, such as networking or monitoring. */
  AUFGABE,
  /** A unit of the administration, such as a Beratungsstelle. */
  ORGANISATIONSEINHEIT
}
