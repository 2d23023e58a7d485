package nrw.bildungsnetz.model;

/**
 * What a body of the network is, whatever its local name.
 *
 * <p>The standard contract provides for three bodies: Lenkungskreis, Bildungskonferenz and
 * Bildungsbüro.
 *
 * <p>Source: Bezirksregierung Düsseldorf, page on the Regionale Bildungsnetzwerke; pages of Kreis
 * Warendorf, Münster, Dortmund and Kreis Coesfeld for further bodies.
 *
 * @since 0.1.0
 */
public enum CommitteeType {
  /** Decides; also called Lenkungsgruppe or Regionaler Lenkungskreis. */
  LENKUNGSKREIS,
  /** Advises; also called Bildungsrat or Regionale Bildungskonferenz. */
  BILDUNGSKONFERENZ,
  /** Works; also called Regionales Bildungsbüro or Geschäftsstelle. */
  BILDUNGSBUERO,
  /** A small team that leads between the meetings of the Lenkungskreis. */
  LEITUNGSTEAM,
  /** The team of obere and untere Schulaufsicht that represents the Land. */
  REGIONALKOORDINATION,
  /** A steering committee beside or below the Lenkungskreis. */
  LENKUNGSAUSSCHUSS,
  /** The steering group of a programme, such as KAoA. */
  STEUERUNGSGRUPPE,
  /** An advisory board for one subject. */
  BEIRAT,
  /** A working group. */
  ARBEITSKREIS,
  /** A forum of experts on one subject. */
  FACHFORUM,
  /** Any other body; its name says what it is. */
  OTHER
}
