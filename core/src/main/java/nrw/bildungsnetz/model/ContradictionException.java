package nrw.bildungsnetz.model;

/**
 * Thrown when a value is built with two attributes that contradict each other. Rejected at once,
 * because no rule could decide which one is right.
 *
 * @since 0.1.0
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
   * @param reason why they contradict each other, as a sentence fragment that contains none of the
   *     values
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
