package nrw.bildungsnetz.model.description;

/** How many values an attribute holds. */
public enum Multiplicity {
  /** Exactly one. */
  REQUIRED,
  /** One or none. */
  OPTIONAL,
  /** Any number, in an order that belongs to the value. */
  LIST,
  /** Any number, each once, in no order. */
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
