package nrw.bildungsnetz.texts;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A part of a network with its id and name, as a message argument. In a text the name appears in
 * quotation marks, followed by the id: „Lesementoren“ (m-3). Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class PartName {

  private final String id;
  private final String name;

  private PartName(String id, String name) {
    this.id = id;
    this.name = name;
  }

  /**
   * Creates a value.
   *
   * @param id the id
   * @param name the name as written in the document; messages truncate it and escape unsafe
   *     characters
   * @return the value
   */
  public static PartName of(String id, String name) {
    return new PartName(id, name);
  }

  /**
   * The id.
   *
   * @return the id without the name
   */
  @Override
  public String toString() {
    return id;
  }

  /** {@return the id} */
  public String getId() {
    return id;
  }

  /**
   * {@return the name as written in the document; messages truncate it and escape unsafe
   * characters}
   */
  public String getName() {
    return name;
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof PartName other && id.equals(other.id) && name.equals(other.name);
  }

  @Override
  public int hashCode() {
    return Objects.hash(id, name);
  }
}
