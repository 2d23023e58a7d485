package nrw.bildungsnetz.texts;

import java.util.List;

/**
 * The codes that a document may state for an attribute, as a message argument. Always shown in
 * full, because the document has no influence on their number. Immutable and thread-safe.
 *
 * @param names the codes as written in documents
 */
public record CodeNames(List<String> names) {

  /**
   * Creates an argument.
   *
   * @param names the codes as written in documents
   */
  public CodeNames {
    names = List.copyOf(names);
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
}
