package nrw.bildungsnetz.texts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The codes that a document may state for an attribute, as a message argument. Always shown in
 * full, because the document has no influence on their number. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class CodeNames {

  private final List<String> names;

  private CodeNames(List<String> names) {
    this.names = List.copyOf(names);
  }

  /**
   * Creates a value.
   *
   * @param names the codes as written in documents
   * @return the value
   */
  public static CodeNames of(List<String> names) {
    return new CodeNames(names);
  }

  /**
   * The codes.
   *
   * @return the codes, separated by commas
   */
  @Override
  public String toString() {
    return String.join(", ", names);
  }

  /** {@return the codes as written in documents} */
  public List<String> getNames() {
    return names;
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof CodeNames other && names.equals(other.names);
  }

  @Override
  public int hashCode() {
    return names.hashCode();
  }
}
