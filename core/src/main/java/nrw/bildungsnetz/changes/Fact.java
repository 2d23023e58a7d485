package nrw.bildungsnetz.changes;

import java.util.Collection;
import java.util.Optional;

/**
 * What a part says in one of its attributes.
 *
 * @param value what is compared; it may hold free text and personal data
 * @param shown what may be shown of it; empty where nothing may
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
