package nrw.bildungsnetz.validation;

import java.util.Objects;
import nrw.bildungsnetz.texts.Summary;
import org.jspecify.annotations.Nullable;

/**
 * The part of a network that a finding is about, as waivers name it. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class AffectedPart {

  private final String network;
  private final String list;
  private final String id;

  private AffectedPart(String network, String list, String id) {
    this.network = network;
    this.list = list;
    this.id = id;
  }

  static AffectedPart of(String network, String list, String id) {
    return new AffectedPart(network, list, id);
  }

  /**
   * The part for logs.
   *
   * @return for example <code>AffectedPart{olpe, committees, lenkungskreis}</code>
   */
  @Override
  public String toString() {
    return Summary.of("AffectedPart", network, list, id);
  }

  /**
   * {@return the id of the network; for what belongs to no network, that of the register or
   * profile; where there is no id, the place as a JSON Pointer}
   */
  public String getNetwork() {
    return network;
  }

  /**
   * {@return the name of the list in which the part stands, for example {@code committees}; {@code
   * networks} for a network, register or profile as a whole}
   */
  public String getList() {
    return list;
  }

  /**
   * {@return the id of the part, or of the part around it if it has none; empty if none has one}
   */
  public String getId() {
    return id;
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof AffectedPart other
        && network.equals(other.network)
        && list.equals(other.list)
        && id.equals(other.id);
  }

  @Override
  public int hashCode() {
    return Objects.hash(network, list, id);
  }
}
