package nrw.bildungsnetz.generation;

import java.util.Locale;

/** Names of classes, properties and methods. */
final class Names {

  private Names() {}

  static String simple(String qualified) {
    return qualified.substring(qualified.lastIndexOf('.') + 1);
  }

  static String packageOf(String qualified) {
    return qualified.substring(0, qualified.lastIndexOf('.'));
  }

  static String capitalized(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  static String decapitalized(String name) {
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }
}
