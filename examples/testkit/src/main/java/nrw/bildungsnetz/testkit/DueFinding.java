package nrw.bildungsnetz.testkit;

import java.util.Objects;
import java.util.OptionalInt;
import nrw.bildungsnetz.rules.Severity;
import org.jspecify.annotations.Nullable;

/**
 * A finding that is due in a case of the corpus. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class DueFinding {

  private final String rule;
  private final Severity severity;
  private final String pointer;
  private final int line;
  private final int column;

  DueFinding(String rule, Severity severity, String pointer, int line, int column) {
    this.rule = rule;
    this.severity = severity;
    this.pointer = pointer;
    this.line = line;
    this.column = column;
  }

  /** {@return the id of the rule, for example {@code G05}} */
  public String getRule() {
    return rule;
  }

  /** {@return the severity, without a profile} */
  public Severity getSeverity() {
    return severity;
  }

  /** {@return the JSON Pointer of the place; empty for the document as a whole} */
  public String getPointer() {
    return pointer;
  }

  /** {@return the line from 1 on; empty where the case is about a value and not about its form} */
  public OptionalInt getLine() {
    return line > 0 ? OptionalInt.of(line) : OptionalInt.empty();
  }

  /** {@return the column from 1 on; empty where the case is about a value and not its form} */
  public OptionalInt getColumn() {
    return column > 0 ? OptionalInt.of(column) : OptionalInt.empty();
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof DueFinding other
        && rule.equals(other.rule)
        && severity == other.severity
        && pointer.equals(other.pointer)
        && line == other.line
        && column == other.column;
  }

  @Override
  public int hashCode() {
    return Objects.hash(rule, pointer, line, column);
  }

  /** {@return rule and place, for example {@code G05 /committees/0} or {@code J01 # 1:8}} */
  @Override
  public String toString() {
    String place = rule + " " + (pointer.isEmpty() ? "#" : pointer);
    return line > 0 ? place + " " + line + ":" + column : place;
  }
}
