package nrw.bildungsnetz.model;

/**
 * Thrown when a value is built whose attributes state the same thing twice, and differently. No
 * rule could tell which of them to believe.
 */
public final class ContradictionException extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  /** The name of one attribute. */
  private final String attribute;

  /** The name of the other. */
  private final String other;

  /**
   * Creates an exception about two attributes.
   *
   * @param attribute the name of one attribute
   * @param other the name of the other
   * @param reason why both cannot hold, as half a sentence without any of the values
   */
  public ContradictionException(String attribute, String other, String reason) {
    super("\"" + attribute + "\" contradicts \"" + other + "\": " + reason);
    this.attribute = attribute;
    this.other = other;
  }

  /**
   * One of the two attributes.
   *
   * @return its name
   */
  public String getAttribute() {
    return attribute;
  }

  /**
   * The other attribute.
   *
   * @return its name
   */
  public String getOther() {
    return other;
  }
}
