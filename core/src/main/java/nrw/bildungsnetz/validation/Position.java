package nrw.bildungsnetz.validation;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A place in the text of a document. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Position {

  private final int line;
  private final int column;

  private Position(int line, int column) {
    this.line = line;
    this.column = column;
  }

  /**
   * Creates a value.
   *
   * @param line the line, from 1
   * @param column the column in the line, from 1, counted in UTF-16 code units as editors do
   * @return the value
   */
  public static Position of(int line, int column) {
    return new Position(line, column);
  }

  /** {@return the line, from 1} */
  public int getLine() {
    return line;
  }

  /** {@return the column in the line, from 1, counted in UTF-16 code units as editors do} */
  public int getColumn() {
    return column;
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof Position other && line == other.line && column == other.column;
  }

  @Override
  public int hashCode() {
    return Objects.hash(line, column);
  }

  @Override
  public String toString() {
    return "Position[line=" + line + ", column=" + column + "]";
  }
}
