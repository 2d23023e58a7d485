package nrw.bildungsnetz.model;

/**
 * A part to which others refer by id.
 *
 * <p>Its text form is its {@link #summary()}, safe for a log.
 */
public interface Identified {

  /**
   * The id by which other parts refer to this one, unique in its list.
   *
   * @return the id
   */
  @Identifier
  String getId();

  /**
   * What this is, in a few words: kind, id and codes, without free text or personal data.
   *
   * @return the same as {@code toString()}
   */
  String summary();
}
