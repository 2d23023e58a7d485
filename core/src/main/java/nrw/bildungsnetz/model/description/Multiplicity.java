package nrw.bildungsnetz.model.description;

/** How many values an attribute holds. */
public enum Multiplicity {
  /** Exactly one. */
  REQUIRED,
  /** One or none. */
  OPTIONAL,
  /** Any number; the order is significant. */
  LIST,
  /** Any number without duplicates; the order is not significant. */
  SET;

  /**
   * Whether the attribute is a collection.
   *
   * @return true for a list or a set
   */
  public boolean isMany() {
    return this == LIST || this == SET;
  }
}
