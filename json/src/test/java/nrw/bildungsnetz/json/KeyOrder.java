package nrw.bildungsnetz.json;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Valid documents with the properties of every object in another order, told without any parser.
 */
final class KeyOrder {

  private static final Comparator<Property> AS_JSONB_SORTS =
      Comparator.<Property>comparingInt(property -> utf8(property.name()).length)
          .thenComparing(property -> utf8(property.name()), Arrays::compareUnsigned);

  private final String text;
  private final Consumer<List<Property>> order;
  private int at;

  private record Property(String name, String value) {}

  private KeyOrder(String text, Consumer<List<Property>> order) {
    this.text = text;
    this.order = order;
  }

  /** In an order that depends on chance alone. */
  static String shuffled(String document, Random random) {
    return new KeyOrder(document, properties -> Collections.shuffle(properties, random)).value();
  }

  /** As PostgreSQL gives a {@code jsonb} back: by length, then by bytes. */
  static String asJsonbGivesBack(String document) {
    return new KeyOrder(document, properties -> properties.sort(AS_JSONB_SORTS)).value();
  }

  /** Last first. */
  static String reversed(String document) {
    return new KeyOrder(document, Collections::reverse).value();
  }

  private String value() {
    char first = next();
    if (first == '{') {
      return object();
    } else if (first == '[') {
      return array();
    }
    return first == '"' ? string() : word();
  }

  private String object() {
    List<Property> properties = new ArrayList<>();
    at++;
    while (next() != '}') {
      String name = string();
      next();
      at++;
      properties.add(new Property(name, property(name)));
      passComma();
    }
    at++;
    order.accept(properties);
    return properties.stream()
        .map(property -> property.name() + ": " + property.value())
        .collect(Collectors.joining(",\n ", "{", "}"));
  }

  /** Extensions are kept to the letter, and so is their order. */
  private String property(String name) {
    if (!name.equals("\"extensions\"")) {
      return value();
    }
    KeyOrder asItIs = new KeyOrder(text, properties -> {});
    asItIs.at = at;
    String value = asItIs.value();
    at = asItIs.at;
    return value;
  }

  private String array() {
    List<String> elements = new ArrayList<>();
    at++;
    while (next() != ']') {
      elements.add(value());
      passComma();
    }
    at++;
    return "[" + String.join(", ", elements) + "]";
  }

  private String string() {
    int start = at++;
    while (text.charAt(at) != '"') {
      at += text.charAt(at) == '\\' ? 2 : 1;
    }
    at++;
    return text.substring(start, at);
  }

  private String word() {
    int start = at;
    while (at < text.length() && " \n\r\t,]}".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return text.substring(start, at);
  }

  private void passComma() {
    if (next() == ',') {
      at++;
    }
  }

  private char next() {
    while (text.charAt(at) <= ' ') {
      at++;
    }
    return text.charAt(at);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
