package nrw.bildungsnetz.codes;

import org.immutables.value.Value;

/**
 * A subject that Handlungsfelder of several networks share, with a short id as its key, for example
 * {@code uebergang-schule-beruf}. The list is open.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public interface HandlungsfeldThema extends CodeEntry {

  /**
   * Starts a new HandlungsfeldThema.
   *
   * @return an empty builder
   */
  static HandlungsfeldThemaBuilder builder() {
    return new HandlungsfeldThemaBuilder();
  }
}
