package nrw.bildungsnetz.model.description;

import jakarta.validation.Constraint;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import nrw.bildungsnetz.codes.Ags;
import nrw.bildungsnetz.codes.AgsKey;
import nrw.bildungsnetz.codes.AgsKeyValidator;
import nrw.bildungsnetz.codes.SchulformKey;
import nrw.bildungsnetz.codes.SchulformKeyValidator;
import nrw.bildungsnetz.codes.SchulnummerKey;
import nrw.bildungsnetz.codes.SchulnummerKeyValidator;
import nrw.bildungsnetz.model.Identifier;
import nrw.bildungsnetz.model.IdentifierValidator;
import nrw.bildungsnetz.model.NamedExtensionsValidator;
import nrw.bildungsnetz.model.NonBlank;
import nrw.bildungsnetz.model.NonBlankValidator;
import nrw.bildungsnetz.model.PlainExtensionsValidator;
import nrw.bildungsnetz.model.PlainText;
import nrw.bildungsnetz.model.PlainTextValidator;
import nrw.bildungsnetz.model.Reference;
import nrw.bildungsnetz.model.extensions.Extensions;

/**
 * Reads the constraints of a getter from its annotations, so that they are declared there alone.
 *
 * <p>A constraint this class does not know stops the library at its first use: better than one that
 * some checks see and others do not.
 */
final class ConstraintReader {

  private ConstraintReader() {}

  /** The constraints of an attribute's value, or of each element where it is a container. */
  static List<ShapeConstraint> constraintsOf(Class<?> owner, String attribute) {
    Method getter = getter(owner, attribute);
    if (isContainer(getter) && !collect(getter.getAnnotations()).isEmpty()) {
      throw new IllegalStateException("Constrain the elements, not the container: " + getter);
    }
    return collect(valueAnnotations(getter));
  }

  /** The list of the network an attribute refers to. */
  static Optional<String> referenceOf(Class<?> owner, String attribute) {
    return Arrays.stream(valueAnnotations(getter(owner, attribute)))
        .filter(Reference.class::isInstance)
        .map(annotation -> ((Reference) annotation).to())
        .findFirst();
  }

  private static Annotation[] valueAnnotations(Method getter) {
    return getter.getAnnotatedReturnType() instanceof AnnotatedParameterizedType container
        ? container.getAnnotatedActualTypeArguments()[0].getAnnotations()
        : getter.getAnnotations();
  }

  private static boolean isContainer(Method getter) {
    return getter.getAnnotatedReturnType() instanceof AnnotatedParameterizedType;
  }

  private static List<ShapeConstraint> collect(Annotation[] annotations) {
    List<ShapeConstraint> constraints = new ArrayList<>();
    collect(annotations, constraints);
    return List.copyOf(constraints);
  }

  private static Method getter(Class<?> owner, String attribute) {
    String suffix = Character.toUpperCase(attribute.charAt(0)) + attribute.substring(1);
    return Arrays.stream(owner.getMethods())
        .filter(m -> m.getName().equals("get" + suffix) || m.getName().equals("is" + suffix))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(owner + " has no getter for " + attribute));
  }

  private static void collect(Annotation[] annotations, List<ShapeConstraint> into) {
    for (Annotation annotation : annotations) {
      Class<? extends Annotation> type = annotation.annotationType();
      Constraint constraint = type.getAnnotation(Constraint.class);
      if (constraint == null) {
        continue;
      }
      boolean composed = constraint.validatedBy().length == 0 && !isStandard(type);
      if (composed) {
        collect(type.getAnnotations(), into);
      } else {
        into.add(interpret(annotation));
      }
    }
  }

  private static boolean isStandard(Class<? extends Annotation> type) {
    return type.getPackageName().equals(Size.class.getPackageName());
  }

  private static ShapeConstraint interpret(Annotation annotation) {
    if (annotation instanceof NonBlank) {
      return textOrExtensions(
          annotation, NonBlankValidator::hasVisible, NamedExtensionsValidator::areNamed);
    }
    if (annotation instanceof Size size) {
      // An annotation answers by reflection, so it is asked here and not for every value.
      int min = size.min();
      int max = size.max();
      return text(
          annotation,
          Map.of("min", min, "max", max),
          text -> text.length() >= min && text.length() <= max);
    }
    if (annotation instanceof PlainText plain) {
      boolean multiline = plain.multiline();
      return textOrExtensions(
          annotation,
          text -> PlainTextValidator.isPlain(text, multiline),
          extensions -> PlainExtensionsValidator.arePlain(extensions, multiline));
    }
    if (annotation instanceof Identifier) {
      return text(annotation, Map.of(), IdentifierValidator::isWellFormed);
    }
    if (annotation instanceof AgsKey ags) {
      int length = ags.length();
      return new ShapeConstraint(
          AgsKey.class,
          value -> repaired((String) value, length),
          value -> AgsKeyValidator.isWellFormed((String) value, length));
    }
    if (annotation instanceof SchulnummerKey) {
      return text(annotation, Map.of(), SchulnummerKeyValidator::isWellFormed);
    }
    if (annotation instanceof SchulformKey) {
      return text(annotation, Map.of(), SchulformKeyValidator::isWellFormed);
    }
    return interpretNumeric(annotation);
  }

  private static ShapeConstraint interpretNumeric(Annotation annotation) {
    if (annotation instanceof Min min) {
      long bound = min.value();
      return number(annotation, Map.of("bound", bound), number -> compare(number, bound) >= 0);
    }
    if (annotation instanceof Max max) {
      long bound = max.value();
      return number(annotation, Map.of("bound", bound), number -> compare(number, bound) <= 0);
    }
    if (annotation instanceof Positive) {
      return number(annotation, Map.of("above", 0L), number -> compare(number, 0) > 0);
    }
    if (annotation instanceof Digits digits) {
      int integer = digits.integer();
      int fraction = digits.fraction();
      return number(
          annotation,
          Map.of("integer", integer, "fraction", fraction),
          number -> hasDigits(decimal(number), integer, fraction));
    }
    throw new IllegalStateException("No check for the constraint " + annotation);
  }

  /** A key that has lost its leading zero is named, never mended silently. */
  private static Map<String, Object> repaired(String malformed, int length) {
    return Ags.suggestFor(malformed)
        .filter(ags -> AgsKeyValidator.isWellFormed(ags.toString(), length))
        .map(ags -> Map.<String, Object>of("repaired", ags.toString()))
        .orElse(Map.of());
  }

  private static ShapeConstraint text(
      Annotation annotation, Map<String, Object> arguments, Predicate<String> check) {
    return new ShapeConstraint(
        annotation.annotationType(), value -> arguments, value -> check.test((String) value));
  }

  private static ShapeConstraint textOrExtensions(
      Annotation annotation, Predicate<String> ofText, Predicate<Extensions> ofExtensions) {
    return new ShapeConstraint(
        annotation.annotationType(),
        value -> Map.of(),
        value ->
            value instanceof Extensions extensions
                ? ofExtensions.test(extensions)
                : ofText.test((String) value));
  }

  private static ShapeConstraint number(
      Annotation annotation, Map<String, Object> arguments, Predicate<Object> check) {
    return new ShapeConstraint(annotation.annotationType(), value -> arguments, check);
  }

  private static boolean hasDigits(BigDecimal number, int integer, int fraction) {
    return (long) number.precision() - number.scale() <= integer && number.scale() <= fraction;
  }

  private static int compare(Object number, long bound) {
    return number instanceof Integer whole
        ? Long.compare(whole, bound)
        : ((BigDecimal) number).compareTo(BigDecimal.valueOf(bound));
  }

  private static BigDecimal decimal(Object number) {
    return number instanceof Integer whole ? BigDecimal.valueOf(whole) : (BigDecimal) number;
  }
}
