package nrw.bildungsnetz.json.exchange;

import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/**
 * The name of a property that is written often, with the form in which Jackson 3 writes it without
 * looking at each character again. Immutable and thread-safe.
 */
public final class KnownName {

  private final SerializableString written;

  /**
   * Creates a name.
   *
   * @param text the name
   */
  public KnownName(String text) {
    this.written = new SerializedString(text);
  }

  SerializableString written() {
    return written;
  }

  /**
   * The name as text.
   *
   * @return the name
   */
  public String text() {
    return written.getValue();
  }
}
