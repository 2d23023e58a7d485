package nrw.bildungsnetz.validation;

import java.time.LocalDate;
import java.util.Optional;
import nrw.bildungsnetz.model.constraints.Identifier;
import nrw.bildungsnetz.model.constraints.Name;
import nrw.bildungsnetz.model.constraints.Prose;
import nrw.bildungsnetz.style.Described;
import nrw.bildungsnetz.style.ModelStyle;
import org.immutables.value.Value;

/**
 * An office's decision to accept what one rule finds about one object, for a time and for a reason.
 *
 * <p>The network, the list and the id name the object. A waiver without a network or a list accepts
 * findings only if it fits exactly one object about which the rule finds something; if it fits
 * several, it accepts nothing, and the report says so (P08). Where many documents are checked in
 * one run, a waiver without a network accepts the first object it fits, and none in another
 * network.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Described
@ModelStyle
@Value.Immutable
public interface Waiver {

  /**
   * Starts a new waiver.
   *
   * @return an empty builder
   */
  static WaiverBuilder builder() {
    return new WaiverBuilder();
  }

  /**
   * The id of the rule.
   *
   * @return the id, for example {@code G08}
   */
  @Identifier
  String getRule();

  /**
   * The id of the network the object belongs to.
   *
   * @return the id; empty if the waiver is for whatever network has such an object
   */
  Optional<@Identifier String> getNetwork();

  /**
   * The list of the network in which the object stands.
   *
   * @return the name of the list as in documents, for example {@code handlungsfelder}, and {@code
   *     networks} for the network as a whole; empty if the waiver is for whatever list has such an
   *     object
   */
  Optional<@Identifier String> getList();

  /**
   * The id of the object the findings are about.
   *
   * @return the id of a part, or that of the network or register for findings about the whole
   */
  @Identifier
  String getObject();

  /**
   * Why the findings are accepted.
   *
   * @return the reason
   */
  @Value.Redacted
  @Prose
  String getReason();

  /**
   * Who decided so.
   *
   * @return the name of an office, not of a person
   */
  @Value.Redacted
  @Name
  String getGrantedBy();

  /**
   * The last day on which it holds.
   *
   * @return the last day on which the findings are accepted
   */
  LocalDate getUntil();

  /**
   * Begins a copy.
   *
   * @return a builder that holds everything this value states
   */
  default WaiverBuilder toBuilder() {
    return ValidationCopies.of(this);
  }
}
