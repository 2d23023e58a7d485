package nrw.bildungsnetz.json;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import nrw.bildungsnetz.codes.AgsKey;
import nrw.bildungsnetz.codes.SchulformKey;
import nrw.bildungsnetz.codes.SchulnummerKey;
import nrw.bildungsnetz.model.constraints.HttpUrl;
import nrw.bildungsnetz.model.constraints.HttpUrlValidator;
import nrw.bildungsnetz.model.constraints.Identifier;
import nrw.bildungsnetz.model.constraints.NonBlank;
import nrw.bildungsnetz.model.constraints.PlainText;
import nrw.bildungsnetz.model.description.Attribute;
import nrw.bildungsnetz.model.description.ShapeConstraint;
import nrw.bildungsnetz.model.description.ValueType;

/**
 * Translates a single value to JSON Schema: its kind, and the constraints on its getter as far as a
 * schema can express them.
 */
final class SchemaForm {

  private final Map<String, Object> form = new LinkedHashMap<>();
  private final SchemaDefinitions definitions;

  private SchemaForm(SchemaDefinitions definitions) {
    this.definitions = definitions;
  }

  static Map<String, Object> of(Attribute<?, ?, ?> attribute, SchemaDefinitions definitions) {
    SchemaForm form = new SchemaForm(definitions);
    form.kind(attribute.getType());
    attribute.getConstraints().forEach(form::constraint);
    return form.form;
  }

  private void kind(ValueType<?> type) {
    if (type instanceof ValueType.WholeNumber) {
      form.put("type", "integer");
      form.put("minimum", Integer.MIN_VALUE);
      form.put("maximum", Integer.MAX_VALUE);
    } else if (type instanceof ValueType.Decimal) {
      form.put("type", "number");
    } else if (type instanceof ValueType.Flag) {
      form.put("type", "boolean");
      form.put("default", false);
    } else {
      form.put("type", "string");
    }
  }

  private void constraint(ShapeConstraint constraint) {
    Class<?> type = constraint.getAnnotationType();
    if (type == Size.class) {
      Map<String, Object> bounds = constraint.argumentsFor("");
      if (!Integer.valueOf(0).equals(bounds.get("min"))) {
        form.put("minLength", bounds.get("min"));
      }
      form.put("maxLength", bounds.get("max"));
    } else if (type == NonBlank.class) {
      form.put("pattern", TextForms.NOT_BLANK);
    } else if (type == PlainText.class) {
      form.putAll(definitions.plain(constraint.isSatisfiedBy("\n")));
    } else if (type == Identifier.class) {
      form.putAll(TextForms.identifier());
    } else {
      keyOrNumber(constraint);
    }
  }

  private void keyOrNumber(ShapeConstraint constraint) {
    Class<?> type = constraint.getAnnotationType();
    if (type == AgsKey.class) {
      form.putAll(TextForms.text(ags(constraint)));
    } else if (type == SchulnummerKey.class) {
      form.putAll(TextForms.text("[0-9]{6}"));
    } else if (type == SchulformKey.class) {
      form.putAll(TextForms.text("[0-9]{2}"));
    } else if (type == HttpUrl.class) {
      form.putAll(TextForms.text(HttpUrlValidator.PATTERN));
    } else if (type == Min.class) {
      form.put("minimum", constraint.argumentsFor(0).get("bound"));
    } else if (type == Max.class) {
      form.put("maximum", constraint.argumentsFor(0).get("bound"));
    } else if (type == Positive.class) {
      form.put("exclusiveMinimum", 0);
    } else if (type == Digits.class) {
      digits(constraint);
    } else {
      throw new IllegalStateException("No words for the constraint " + type.getName());
    }
  }

  /** The AGS of a Kreis, of a Gemeinde, or of either. */
  private static String ags(ShapeConstraint constraint) {
    boolean kreis = constraint.isSatisfiedBy("05913");
    boolean gemeinde = constraint.isSatisfiedBy("05913000");
    String digits = kreis && gemeinde ? "([0-9]{2}|[0-9]{5})" : kreis ? "[0-9]{2}" : "[0-9]{5}";
    return "05[13579]" + digits;
  }

  /** Binary fractions make "multipleOf" unreliable, so only the digits before the point count. */
  private void digits(ShapeConstraint constraint) {
    Object integer = constraint.argumentsFor(0).get("integer");
    BigDecimal bound = BigDecimal.ONE.scaleByPowerOfTen(Integer.parseInt(String.valueOf(integer)));
    form.put("exclusiveMaximum", bound.toBigInteger());
    form.putIfAbsent("exclusiveMinimum", bound.negate().toBigInteger());
  }
}
