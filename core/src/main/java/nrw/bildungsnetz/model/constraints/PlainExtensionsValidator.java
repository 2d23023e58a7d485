package nrw.bildungsnetz.model.constraints;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import java.util.Map;
import nrw.bildungsnetz.bridge.CallerLanguage;
import nrw.bildungsnetz.model.extensions.ExtensionArray;
import nrw.bildungsnetz.model.extensions.ExtensionText;
import nrw.bildungsnetz.model.extensions.ExtensionValue;
import nrw.bildungsnetz.model.extensions.Extensions;
import org.jspecify.annotations.Nullable;

/**
 * Validates {@link PlainText} for extensions. Thread-safe after initialization.
 *
 * @since 0.1.0
 */
public final class PlainExtensionsValidator implements ConstraintValidator<PlainText, Extensions> {

  private boolean multiline;

  /** Creates a validator that accepts single-line texts. */
  public PlainExtensionsValidator() {}

  @Override
  public void initialize(PlainText annotation) {
    multiline = annotation.multiline();
  }

  @Override
  public boolean isValid(@Nullable Extensions value, ConstraintValidatorContext context) {
    return CallerLanguage.report(
        value == null || arePlain(value, multiline),
        PlainText.class,
        PlainTextValidator.MESSAGE,
        context);
  }

  /**
   * Whether all names and texts are plain, in any normal form.
   *
   * @param value the extensions
   * @param multiline whether line feeds and tabs may occur in texts
   * @return true if every name and text is plain
   */
  public static boolean arePlain(Extensions value, boolean multiline) {
    for (Map.Entry<String, ExtensionValue> property : value.getProperties().entrySet()) {
      if (!PlainTextValidator.isPlainInAnyForm(property.getKey(), false)
          || !isPlain(property.getValue(), multiline)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPlain(ExtensionValue value, boolean multiline) {
    if (value instanceof ExtensionText text) {
      return PlainTextValidator.isPlainInAnyForm(text.getText(), multiline);
    }
    if (value instanceof ExtensionArray array) {
      return arePlain(array.getElements(), multiline);
    }
    return !(value instanceof Extensions object) || arePlain(object, multiline);
  }

  private static boolean arePlain(List<ExtensionValue> elements, boolean multiline) {
    for (ExtensionValue element : elements) {
      if (!isPlain(element, multiline)) {
        return false;
      }
    }
    return true;
  }
}
