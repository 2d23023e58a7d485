package nrw.bildungsnetz.texts;

/**
 * A part of a network with its id and name, as a message argument. In a text the name appears in
 * quotation marks, followed by the id: „Lesementoren“ (m-3). Immutable and thread-safe.
 *
 * @param id the id
 * @param name the name as written in the document; messages truncate it and escape unsafe
 *     characters
 */
public record PartName(String id, String name) {

  /**
   * The id.
   *
   * @return the id without the name
   */
  @Override
  public String toString() {
    return id;
  }
}
