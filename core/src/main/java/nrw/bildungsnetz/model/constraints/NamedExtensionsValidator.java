package nrw.bildungsnetz.model.constraints;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import nrw.bildungsnetz.bridge.CallerLanguage;
import nrw.bildungsnetz.model.extensions.Extensions;
import org.jspecify.annotations.Nullable;

/**
 * Validates {@link NonBlank} for extensions. Thread-safe.
 *
 * @since 0.1.0
 */
public final class NamedExtensionsValidator implements ConstraintValidator<NonBlank, Extensions> {

  /** Creates a validator. */
  public NamedExtensionsValidator() {}

  @Override
  public boolean isValid(@Nullable Extensions value, ConstraintValidatorContext context) {
    return CallerLanguage.report(
        value == null || areNamed(value), NonBlank.class, NonBlankValidator.MESSAGE, context);
  }

  /**
   * Whether no property name is blank.
   *
   * @param value the extensions
   * @return false if a top-level name is blank; nested names are not checked
   */
  public static boolean areNamed(Extensions value) {
    for (String name : value.getProperties().keySet()) {
      if (!NonBlankValidator.hasVisible(name)) {
        return false;
      }
    }
    return true;
  }
}
