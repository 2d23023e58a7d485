package nrw.bildungsnetz.validation;

import java.time.LocalDate;
import nrw.bildungsnetz.model.constraints.Identifier;
import nrw.bildungsnetz.model.constraints.Name;
import nrw.bildungsnetz.model.constraints.Prose;
import nrw.bildungsnetz.style.Described;
import org.immutables.value.Value;

/**
 * An office's decision to accept what one rule finds about one object, for a time and for a reason.
 * Immutable and thread-safe.
 */
@Described
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
}
