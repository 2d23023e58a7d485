package nrw.bildungsnetz.rendering;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a report looks on a terminal. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class TerminalStyle {

  /** 100 columns, no colours. */
  public static final TerminalStyle PLAIN = TerminalStyle.of(100, Colours.NONE);

  private static final int NARROWEST = 40;

  private final int width;
  private final Colours colours;

  private TerminalStyle(int width, Colours colours) {
    if (width < NARROWEST) {
      throw new IllegalArgumentException("A report takes 40 columns or more, not " + width);
    }
    this.width = width;
    this.colours = colours;
  }

  /**
   * Creates a value.
   *
   * @param width the maximum number of columns per line. A longer word, for example a JSON Pointer,
   *     is put unbroken on a line by itself, so that it can be copied
   * @param colours whether severities are coloured
   * @return the value
   */
  public static TerminalStyle of(int width, Colours colours) {
    return new TerminalStyle(width, colours);
  }

  /**
   * Returns this style with another width.
   *
   * @param columns the maximum number of columns per line, at least 40
   * @return the style
   * @throws IllegalArgumentException if the width is below 40
   */
  public TerminalStyle withWidth(int columns) {
    return TerminalStyle.of(columns, colours);
  }

  /**
   * Returns this style with other colours.
   *
   * @param others whether severities are coloured
   * @return the style
   */
  public TerminalStyle withColours(Colours others) {
    return TerminalStyle.of(width, others);
  }

  /**
   * {@return the maximum number of columns per line. A longer word, for example a JSON Pointer, is
   * put unbroken on a line by itself, so that it can be copied}
   */
  public int getWidth() {
    return width;
  }

  /** {@return whether severities are coloured} */
  public Colours getColours() {
    return colours;
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof TerminalStyle other
        && width == other.width
        && colours.equals(other.colours);
  }

  @Override
  public int hashCode() {
    return Objects.hash(width, colours);
  }

  @Override
  public String toString() {
    return "TerminalStyle[width=" + width + ", colours=" + colours + "]";
  }
}
