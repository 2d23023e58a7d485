package nrw.bildungsnetz.rendering;

/**
 * How a report looks on a terminal. Immutable and safe for use by many threads.
 *
 * @param width how many columns a line may take. A word that is longer, for example a JSON Pointer,
 *     stands alone on a longer line, so that it can be copied
 * @param colours whether severities are coloured
 */
public record TerminalStyle(int width, Colours colours) {

  /** A hundred columns without colours. */
  public static final TerminalStyle PLAIN = new TerminalStyle(100, Colours.NONE);

  private static final int NARROWEST = 40;

  /**
   * Creates a style.
   *
   * @param width how many columns a line may take, at least 40
   * @param colours whether severities are coloured
   * @throws IllegalArgumentException if the width is below 40
   */
  public TerminalStyle {
    if (width < NARROWEST) {
      throw new IllegalArgumentException("A report takes 40 columns or more, not " + width);
    }
  }

  /**
   * The same style in another width.
   *
   * @param columns how many columns a line may take, at least 40
   * @return the style
   * @throws IllegalArgumentException if the width is below 40
   */
  public TerminalStyle withWidth(int columns) {
    return new TerminalStyle(columns, colours);
  }

  /**
   * The same style in other colours.
   *
   * @param others whether severities are coloured
   * @return the style
   */
  public TerminalStyle withColours(Colours others) {
    return new TerminalStyle(width, others);
  }
}
