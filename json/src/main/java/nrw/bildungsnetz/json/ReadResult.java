package nrw.bildungsnetz.json;

import java.util.Objects;
import java.util.Optional;
import nrw.bildungsnetz.rules.Category;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.validation.Profile;
import nrw.bildungsnetz.validation.Report;
import org.jspecify.annotations.Nullable;

/**
 * The result of reading a document: what it states, and the report. Immutable and thread-safe.
 *
 * @param <T> what was to be read: a network, a register, a profile or a part
 * @since 0.1.0
 */
public final class ReadResult<T> {

  private final Optional<T> value;
  private final boolean readable;
  private final Report report;

  ReadResult(Optional<T> value, boolean readable, Report report) {
    this.value = value;
    this.readable = readable;
    this.report = report;
  }

  /**
   * What could be read. Unreadable parts are omitted, so check {@link #isReadable()} or {@link
   * #isValid()} before relying on it.
   *
   * @return the value; empty if a required attribute of it is missing, or nothing could be read
   */
  public Optional<T> getValue() {
    return value;
  }

  /**
   * Whether the document could be read completely, so that nothing it states is missing in the
   * value. Properties of a newer schema version that were skipped do not count as missing.
   *
   * @return true if it could
   */
  public boolean isReadable() {
    return readable;
  }

  /**
   * Every problem of the document and every finding of the rules.
   *
   * @return the report, in document order
   */
  public Report getReport() {
    return report;
  }

  /**
   * Whether the document conforms: it was read to its end and no finding has severity ERROR. In a
   * profile, a setting for a rule that does not exist is such a finding as well.
   *
   * @return true if it does; then the value is present and complete
   */
  public boolean isValid() {
    return report.isValid()
        && (value.isEmpty()
            || !(value.get() instanceof Profile)
            || report.getCounts().of(Category.PROFILE, Severity.ERROR) == 0);
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof ReadResult<?> other
        && value.equals(other.value)
        && readable == other.readable
        && report.equals(other.report);
  }

  @Override
  public int hashCode() {
    return Objects.hash(value, readable, report);
  }

  @Override
  public String toString() {
    return "ReadResult[value=" + value + ", readable=" + readable + ", report=" + report + "]";
  }
}
