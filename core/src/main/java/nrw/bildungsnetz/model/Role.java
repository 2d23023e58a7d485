package nrw.bildungsnetz.model;

/**
 * What a member does in a body.
 *
 * <p>Source: pages of Kreis Steinfurt, Kreis Coesfeld and Kreis Unna.
 *
 * @since 0.1.0
 */
public enum Role {
  /** Chairs the body. */
  CHAIR,
  /** Stands in for the chair. */
  DEPUTY_CHAIR,
  /** Is a member. */
  MEMBER,
  /**
   * Stands in for a member who cannot attend (Stellvertretung). A substitute holds no place:
   * neither members nor votes are counted with it.
   */
  SUBSTITUTE,
  /** Attends as a guest. */
  GUEST
}
