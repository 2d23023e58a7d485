package nrw.bildungsnetz.spring.request;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nrw.bildungsnetz.model.ElementPath;
import org.hibernate.validator.path.PropertyNode;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeansException;
import org.springframework.beans.PropertyAccessorFactory;
import org.springframework.util.ClassUtils;

/**
 * Follows the path of a violation from what was validated, until it comes to a network or register.
 * The place is that of the value in a body, so that method and parameter are no part of it, and
 * properties are called what they are called there.
 */
final class ViolationPlace {

  private static final boolean HIBERNATE =
      ClassUtils.isPresent(
          "org.hibernate.validator.path.PropertyNode", ViolationPlace.class.getClassLoader());

  private final ConstraintViolation<?> violation;
  private final RequestBodyNames names;

  private @Nullable Object value;
  private ElementPath place = ElementPath.root();
  private UnaryOperator<String> within = UnaryOperator.identity();
  private boolean ofAnswer;

  private ViolationPlace(ConstraintViolation<?> violation, RequestBodyNames names) {
    this.violation = violation;
    this.names = names;
    this.value = violation.getRootBean();
  }

  static ViolationPlace of(ConstraintViolation<?> violation, RequestBodyNames names) {
    ViolationPlace walk = new ViolationPlace(violation, names);
    walk.follow();
    return walk;
  }

  /** The network or register in which something was violated. */
  Optional<PlacedDocument> document() {
    return Optional.ofNullable(value)
        .filter(PlacedDocument::isDocument)
        .map(document -> new PlacedDocument(place, document));
  }

  /** Where something outside networks and registers was violated. */
  ElementPath place() {
    return place;
  }

  /** Whether what the application answers was at fault, rather than what it was sent. */
  boolean isOfAnswer() {
    return ofAnswer;
  }

  private void follow() {
    for (Path.Node node : violation.getPropertyPath()) {
      if (PlacedDocument.isDocument(value)) {
        return;
      }
      if (node.isInIterable()) {
        enterElement(node);
      }
      if (PlacedDocument.isDocument(value)) {
        return;
      }
      enter(node);
    }
  }

  private void enter(Path.Node node) {
    ElementKind kind = node.getKind();
    if (kind == ElementKind.PARAMETER) {
      value =
          violation
              .getExecutableParameters()[node.as(Path.ParameterNode.class).getParameterIndex()];
    } else if (kind == ElementKind.RETURN_VALUE) {
      ofAnswer = true;
      value = null;
    } else if (kind == ElementKind.PROPERTY) {
      enterProperty(node);
    }
    if (value instanceof Optional<?> optional) {
      value = optional.orElse(null);
    }
  }

  private void enterProperty(Path.Node node) {
    BodyType type = value == null ? BodyType.UNKNOWN : names.ofType(value.getClass());
    Optional<BodyProperty> known = type.find(node.getName());
    value = property(node, known.map(BodyProperty::java).orElse(node.getName()));
    if (known.isPresent()) {
      step(known.get());
    } else if (!(type.takesOthers() && value instanceof Map)) {
      step(BodyProperty.named(node.getName(), node.getName()));
    }
  }

  private void step(BodyProperty property) {
    if (property.name() == null) {
      UnaryOperator<String> around = within;
      within = name -> around.apply(property.within().apply(name));
    } else {
      step(property.name());
    }
  }

  private void step(String name) {
    place = place.property(within.apply(name));
    within = UnaryOperator.identity();
  }

  private void enterElement(Path.Node node) {
    Integer index = node.getIndex();
    Object key = node.getKey();
    if (index != null) {
      place = place.element(index);
      value = value instanceof List<?> list && index < list.size() ? list.get(index) : at(index);
    } else if (key != null) {
      step(names.ofKey(key));
      value = value instanceof Map<?, ?> map ? map.get(key) : null;
    } else {
      value = null;
    }
  }

  private @Nullable Object at(int index) {
    return value instanceof Object[] array && index < array.length ? array[index] : null;
  }

  private @Nullable Object property(Path.Node node, String java) {
    Object found = property(node.getName());
    if (found == null && !java.equals(node.getName())) {
      found = property(java);
    }
    // Names that nobody but the application's PropertyNodeNameProvider knows.
    return found == null && HIBERNATE && node instanceof PropertyNode known
        ? known.getValue()
        : found;
  }

  /** As getters, components of a record or fields have it. */
  private @Nullable Object property(String name) {
    if (value == null) {
      return null;
    }
    try {
      return PropertyAccessorFactory.forBeanPropertyAccess(value).getPropertyValue(name);
    } catch (BeansException noGetter) {
      return field(value, name);
    }
  }

  private static @Nullable Object field(Object holder, String name) {
    try {
      return PropertyAccessorFactory.forDirectFieldAccess(holder).getPropertyValue(name);
    } catch (BeansException unreadable) {
      return null;
    }
  }
}
