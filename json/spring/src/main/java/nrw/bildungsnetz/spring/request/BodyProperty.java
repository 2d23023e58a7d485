package nrw.bildungsnetz.spring.request;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A property of a Java type in a body.
 *
 * @param java its name in Java
 * @param name its name in the body; null if what it holds stands there in its place, as with
 *     {@code @JsonUnwrapped}
 * @param within what becomes of the names of what it holds
 */
record BodyProperty(String java, @Nullable String name, UnaryOperator<String> within) {

  static BodyProperty named(String java, String name) {
    return new BodyProperty(java, name, UnaryOperator.identity());
  }

  static BodyProperty unwrapped(String java, UnaryOperator<String> within) {
    return new BodyProperty(java, null, within);
  }
}
