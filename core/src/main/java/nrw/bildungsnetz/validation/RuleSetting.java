package nrw.bildungsnetz.validation;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import nrw.bildungsnetz.model.constraints.Identifier;
import nrw.bildungsnetz.model.constraints.Prose;
import nrw.bildungsnetz.style.Described;
import nrw.bildungsnetz.style.ModelStyle;
import org.immutables.value.Value;

/**
 * What a profile sets for one rule. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Described
@ModelStyle
@Value.Immutable
public interface RuleSetting {

  /**
   * Starts a new setting.
   *
   * @return an empty builder
   */
  static RuleSettingBuilder builder() {
    return new RuleSettingBuilder();
  }

  /**
   * The id of the rule.
   *
   * @return the id, for example {@code M01}
   */
  @Identifier
  String getRule();

  /**
   * Whether the rule runs, and how much its findings weigh.
   *
   * @return the level; empty to leave it unchanged
   */
  Optional<RuleLevel> getLevel();

  /**
   * The numbers the rule measures by.
   *
   * @return the thresholds that are set; all others remain unchanged
   */
  List<@Valid ThresholdSetting> getThresholds();

  /**
   * Why the profile sets it so.
   *
   * @return the reason; empty if not stated
   */
  @Value.Redacted
  Optional<@Prose String> getReason();

  /**
   * Begins a copy.
   *
   * @return a builder that holds everything this value states
   */
  default RuleSettingBuilder toBuilder() {
    return ValidationCopies.of(this);
  }
}
