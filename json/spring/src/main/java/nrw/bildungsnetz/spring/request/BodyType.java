package nrw.bildungsnetz.spring.request;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A Java type in a body.
 *
 * @param properties what a mapper reads of it
 * @param takesOthers whether a map takes what is none of them, as with {@code @JsonAnySetter}
 */
record BodyType(List<BodyProperty> properties, boolean takesOthers) {

  static final BodyType UNKNOWN = new BodyType(List.of(), false);

  /**
   * Finds a property by the name that a path of Jakarta Validation has. That is the name in Java,
   * which mappers and providers do not always spell with the same capitals ({@code getURL}), or
   * what the application has Hibernate Validator put there instead, which mostly is the name in the
   * body.
   */
  Optional<BodyProperty> find(String name) {
    return first(each -> each.java().equals(name))
        .or(() -> first(each -> name.equals(each.name())))
        .or(() -> first(each -> each.java().equalsIgnoreCase(name)));
  }

  private Optional<BodyProperty> first(Predicate<BodyProperty> wanted) {
    return properties.stream().filter(wanted).findFirst();
  }
}
