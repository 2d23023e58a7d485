package nrw.bildungsnetz.model;

/**
 * A value that says in a few words what it is.
 *
 * <p>{@code toString} returns {@link #summary()}, which is safe to log.
 *
 * @since 0.1.0
 */
public interface Summarized {

  /**
   * What this is, in a few words: kind, id and codes, without free text or personal data.
   *
   * @return the same as {@code toString()}
   */
  String summary();
}
