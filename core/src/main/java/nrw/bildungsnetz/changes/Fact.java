package nrw.bildungsnetz.changes;

import java.util.Collection;
import java.util.Optional;

/**
 * The value of one attribute of a part.
 *
 * @param value the value to compare; may contain free text and personal data
 * @param shown what may be shown of it; empty if nothing may
 */
record Fact(Object value, Optional<Object> shown) {

  static Fact open(Object value) {
    return new Fact(value, Optional.of(value));
  }

  static Fact hidden(Object value) {
    return new Fact(value, Optional.empty());
  }

  boolean isCollection() {
    return value instanceof Collection;
  }

  @Override
  public String toString() {
    return shown.map(Object::toString).orElse("hidden");
  }
}
