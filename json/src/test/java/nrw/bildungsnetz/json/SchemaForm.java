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
import nrw.bildungsnetz.model.Identifier;
import nrw.bildungsnetz.model.NonBlank;
import nrw.bildungsnetz.model.PlainText;
import nrw.bildungsnetz.model.description.Attribute;
import nrw.bildungsnetz.model.description.ShapeConstraint;
import nrw.bildungsnetz.model.description.ValueType;

/**
 * Says in the words of JSON Schema what form a single value has: its kind, and what the constraints
 * on its getter demand as far as a schema can say it.
 *
 * <p>Patterns keep to what ECMAScript and Java understand alike, and end so that no line feed can
 * follow.
 */
final class SchemaForm {

  private static final String END = "$(?!\\n)";

  /** Control characters, line and paragraph separators, noncharacters. */
  private static final String NEVER = "\\u007F-\\u009F\\u2028\\u2029\\uFDD0-\\uFDEF\\uFFFE\\uFFFF]";

  private final Map<String, Object> form = new LinkedHashMap<>();

  private SchemaForm() {}

  static Map<String, Object> of(Attribute<?, ?, ?> attribute) {
    SchemaForm form = new SchemaForm();
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
    } else {
      form.put("type", "string");
    }
    if (type instanceof ValueType.Day) {
      form.put("format", "date");
      form.put("pattern", "^(?!0000)[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])" + END);
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
      form.put("pattern", "[^\\s\\p{Z}\\p{Cc}\\p{Cf}]");
    } else if (type == PlainText.class) {
      boolean multiline = constraint.isSatisfiedBy("\n");
      String low = multiline ? "[\\u0000-\\u0008\\u000B-\\u001F" : "[\\u0000-\\u001F";
      form.put("not", Map.of("pattern", low + NEVER));
    } else if (type == Identifier.class) {
      form.put("pattern", "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}" + END);
    } else {
      keyOrNumber(constraint);
    }
  }

  private void keyOrNumber(ShapeConstraint constraint) {
    Class<?> type = constraint.getAnnotationType();
    if (type == AgsKey.class) {
      form.put("pattern", ags(constraint));
    } else if (type == SchulnummerKey.class) {
      form.put("pattern", "^[0-9]{6}" + END);
    } else if (type == SchulformKey.class) {
      form.put("pattern", "^[0-9]{2}" + END);
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

  /** Of a Kreis, of a Gemeinde, or of either. */
  private static String ags(ShapeConstraint constraint) {
    boolean kreis = constraint.isSatisfiedBy("05913");
    boolean gemeinde = constraint.isSatisfiedBy("05913000");
    String digits = kreis && gemeinde ? "([0-9]{2}|[0-9]{5})" : kreis ? "[0-9]{2}" : "[0-9]{5}";
    return "^05[13579]" + digits + END;
  }

  /** Binary fractions make "multipleOf" unreliable, so only the digits before the point count. */
  private void digits(ShapeConstraint constraint) {
    Object integer = constraint.argumentsFor(0).get("integer");
    BigDecimal bound = BigDecimal.ONE.scaleByPowerOfTen(Integer.parseInt(String.valueOf(integer)));
    form.put("exclusiveMaximum", bound.toBigInteger());
    form.putIfAbsent("exclusiveMinimum", bound.negate().toBigInteger());
  }
}
