package nrw.bildungsnetz.texts;

/**
 * A part of a network by its id and by its name, as the argument of a message. In a text the name
 * stands in quotation marks and the id after it: „Lesementoren“ (m-3). Immutable and safe for use
 * by many threads.
 *
 * @param id the id
 * @param name the name, as it stands in the document; a message cuts it and makes visible what
 *     could disturb a terminal or a log
 */
public record PartName(String id, String name) {

  /**
   * The id.
   *
   * @return the id alone, as a name may be long
   */
  @Override
  public String toString() {
    return id;
  }
}
