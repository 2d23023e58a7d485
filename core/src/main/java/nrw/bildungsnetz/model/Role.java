package nrw.bildungsnetz.model;

/** What a member does in a body. */
public enum Role {
  /** Chairs the body. */
  CHAIR,
  /** Stands in for the chair. */
  DEPUTY_CHAIR,
  /** Is a member. */
  MEMBER,
  /** Attends as a guest. */
  GUEST
}
