package nrw.bildungsnetz.rendering;

/**
 * How a report looks on a terminal. Immutable and thread-safe.
 *
 * @param width the maximum number of columns per line. A longer word, for example a JSON Pointer,
 *     is put unbroken on a line by itself, so that it can be copied
 * @param colours whether severities are coloured
 */
public record TerminalStyle(int width, Colours colours) {

  /** 100 columns, no colours. */
  public static final TerminalStyle PLAIN = new TerminalStyle(100, Colours.NONE);

  private static final int NARROWEST = 40;

  /**
   * Creates a style.
   *
   * @param width the maximum number of columns per line, at least 40
   * @param colours whether severities are coloured
   * @throws IllegalArgumentException if the width is below 40
   */
  public TerminalStyle {
    if (width < NARROWEST) {
      throw new IllegalArgumentException("A report takes 40 columns or more, not " + width);
    }
  }

  /**
   * Returns this style with another width.
   *
   * @param columns the maximum number of columns per line, at least 40
   * @return the style
   * @throws IllegalArgumentException if the width is below 40
   */
  public TerminalStyle withWidth(int columns) {
    return new TerminalStyle(columns, colours);
  }

  /**
   * Returns this style with other colours.
   *
   * @param others whether severities are coloured
   * @return the style
   */
  public TerminalStyle withColours(Colours others) {
    return new TerminalStyle(width, others);
  }
}
