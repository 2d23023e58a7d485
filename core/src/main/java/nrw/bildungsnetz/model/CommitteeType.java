package nrw.bildungsnetz.model;

/**
 * What a body of the network is, whatever its local name.
 *
 * <p>The contract standard has three bodies: Lenkungskreis, Bildungskonferenz and Bildungsbüro.
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
  /** A steering committee beside or below the Lenkungskreis. */
  LENKUNGSAUSSCHUSS,
  /** An advisory board for one subject. */
  BEIRAT,
  /** A working group. */
  ARBEITSKREIS,
  /** A forum of experts on one subject. */
  FACHFORUM,
  /** Any other body; its name says what it is. */
  OTHER
}
