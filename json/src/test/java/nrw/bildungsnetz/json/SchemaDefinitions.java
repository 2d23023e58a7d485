package nrw.bildungsnetz.json;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nrw.bildungsnetz.json.mapping.SchemaVersion;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The frame of a schema: its head, and its definitions, each of which is written once. */
final class SchemaDefinitions {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private final Map<String, Object> definitions = new LinkedHashMap<>();

  /** The text of a schema with the given root. */
  String write(SchemaKind kind, Map<String, Object> root) {
    String name = kind.fileName().replace(".schema.json", "");
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put(
        "$id", "https://bildungsnetz.nrw/schema/" + name + "-" + SchemaVersion.CURRENT + ".json");
    schema.put("title", SchemaTexts.title(kind));
    schema.putAll(root);
    schema.put("examples", List.of(MAPPER.readTree(SchemaExamples.document(kind))));
    schema.put("$defs", definitions);
    return MAPPER.writeValueAsString(schema).replace("\r\n", "\n") + "\n";
  }

  /** A reference to a definition, which is created if it does not exist yet. */
  Map<String, Object> reference(String name, Supplier<Map<String, Object>> definition) {
    if (!definitions.containsKey(name)) {
      definitions.put(name, Map.of()); // before its own attributes, which may refer back to it
      definitions.put(name, definition.get());
    }
    return Map.of("$ref", "#/$defs/" + name);
  }

  Map<String, Object> day() {
    return reference("Day", TextForms::day);
  }

  /** Any text without characters that texts must not contain. */
  Map<String, Object> plain(boolean multiline) {
    return reference(multiline ? "Lines" : "Line", () -> TextForms.plain(multiline));
  }

  /** A text within extensions. */
  private Map<String, Object> foreign(boolean multiline) {
    return reference(
        multiline ? "ForeignLines" : "ForeignLine", () -> TextForms.foreign(multiline));
  }

  /** Whatever other systems store, under names that say whose it is. */
  Map<String, Object> extensions() {
    return reference(
        "Extensions",
        () -> {
          Map<String, Object> name = new LinkedHashMap<>(foreign(false));
          name.put("pattern", TextForms.NOT_BLANK);
          return foreignObject(name);
        });
  }

  private Map<String, Object> foreignObject(Map<String, Object> name) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("type", "object");
    object.put("propertyNames", name);
    object.put("additionalProperties", foreignValue());
    return object;
  }

  /** Any JSON value, except for characters that texts must not contain. */
  private Map<String, Object> foreignValue() {
    return reference(
        "ExtensionValue",
        () -> {
          Map<String, Object> text = new LinkedHashMap<>();
          text.put("type", "string");
          text.putAll(foreign(true));
          return Map.of(
              "anyOf",
              List.of(
                  text,
                  Map.of("type", List.of("number", "boolean", "null")),
                  many(foreignValue()),
                  foreignObject(foreign(false))));
        });
  }

  /** Codes, each with its display name; no code is in two lists of the same name. */
  Map<String, Object> codes(Collection<? extends Enum<?>> codes) {
    String name = codes.iterator().next().getDeclaringClass().getSimpleName();
    return reference(
        name, () -> Map.of("oneOf", codes.stream().map(SchemaDefinitions::code).toList()));
  }

  /**
   * Objects are described where they are used: some editors prefer the description of a definition.
   */
  static Map<String, Object> object(Map<String, Object> properties, List<String> required) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("type", "object");
    object.put("properties", properties);
    object.put("required", required);
    object.put("additionalProperties", false);
    return object;
  }

  static Map<String, Object> many(Map<String, Object> items) {
    Map<String, Object> array = new LinkedHashMap<>();
    array.put("type", "array");
    array.put("items", items);
    return array;
  }

  /** Adds a description, which comes first in what an editor shows. */
  static Map<String, Object> described(String description, Map<String, Object> form) {
    Map<String, Object> described = new LinkedHashMap<>();
    described.put("description", description);
    described.putAll(form);
    return described;
  }

  private static Map<String, Object> code(Enum<?> code) {
    Map<String, Object> described = new LinkedHashMap<>();
    described.put("const", code.name());
    described.put("description", SchemaTexts.of(code));
    return described;
  }
}
