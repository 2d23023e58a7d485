package nrw.bildungsnetz.model;

/**
 * What a post is for.
 *
 * <p>Source: guide for the Pädagogische Mitarbeiter of the Land (2018); page of the Regionales
 * Bildungsbüro Dortmund.
 *
 * @since 0.1.0
 */
public enum PostFunction {
  /** Head of the office. */
  LEITUNG,
  /** Pedagogical work, as a rule by a released teacher of the Land. */
  PAEDAGOGISCHE_MITARBEIT,
  /** Coordination of Handlungsfelder or programmes. */
  KOORDINATION,
  /** Administration. */
  VERWALTUNG,
  /** Work on a project. */
  PROJEKT,
  /** Monitoring and reporting. */
  BILDUNGSMONITORING,
  /** Counselling, for example by psychologists. */
  BERATUNG,
  /** Support by experienced people, such as former heads of schools. */
  BEGLEITUNG,
  /** Anything else; the name says what. */
  OTHER
}
