package nrw.bildungsnetz.validation;

import nrw.bildungsnetz.model.constraints.Identifier;
import nrw.bildungsnetz.style.Described;
import nrw.bildungsnetz.style.ModelStyle;
import org.immutables.value.Value;

/**
 * The number a profile sets for a threshold of a rule. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Described
@ModelStyle
@Value.Immutable
public interface ThresholdSetting {

  /**
   * Starts a new setting.
   *
   * @return an empty builder
   */
  static ThresholdSettingBuilder builder() {
    return new ThresholdSettingBuilder();
  }

  /**
   * What the threshold is called in its rule.
   *
   * @return the name, for example {@code months}
   */
  @Identifier
  String getName();

  /**
   * The number.
   *
   * @return the number; the rule documents the allowed range
   */
  int getValue();

  /**
   * Begins a copy.
   *
   * @return a builder that holds everything this value states
   */
  default ThresholdSettingBuilder toBuilder() {
    return ValidationCopies.of(this);
  }
}
