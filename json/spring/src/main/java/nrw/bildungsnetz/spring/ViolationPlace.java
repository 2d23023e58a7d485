package nrw.bildungsnetz.spring;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nrw.bildungsnetz.model.ElementPath;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeansException;
import org.springframework.beans.PropertyAccessorFactory;

/**
 * Follows the path of a violation from what was validated, until it comes to a network or register.
 * The place is that of the value in a body, so that method and parameter are no part of it.
 */
final class ViolationPlace {

  private final ConstraintViolation<?> violation;

  private @Nullable Object value;
  private ElementPath place = ElementPath.root();
  private boolean ofAnswer;

  private ViolationPlace(ConstraintViolation<?> violation) {
    this.violation = violation;
    this.value = violation.getRootBean();
  }

  static ViolationPlace of(ConstraintViolation<?> violation) {
    ViolationPlace walk = new ViolationPlace(violation);
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
      place = place.property(node.getName());
      value = property(node.getName());
    }
    if (value instanceof Optional<?> optional) {
      value = optional.orElse(null);
    }
  }

  private void enterElement(Path.Node node) {
    Integer index = node.getIndex();
    Object key = node.getKey();
    if (index != null) {
      place = place.element(index);
      value = value instanceof List<?> list && index < list.size() ? list.get(index) : at(index);
    } else if (key != null) {
      place = place.property(key.toString());
      value = value instanceof Map<?, ?> map ? map.get(key) : null;
    } else {
      value = null;
    }
  }

  private @Nullable Object at(int index) {
    return value instanceof Object[] array && index < array.length ? array[index] : null;
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
