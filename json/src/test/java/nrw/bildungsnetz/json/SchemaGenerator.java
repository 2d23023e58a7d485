package nrw.bildungsnetz.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nrw.bildungsnetz.model.description.Attribute;
import nrw.bildungsnetz.model.description.Multiplicity;
import nrw.bildungsnetz.model.description.ObjectType;
import nrw.bildungsnetz.model.description.ValueType;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the JSON Schema (2020-12) of documents of a type, from the model's own description: the
 * tables of attributes and the constraints on their getters.
 */
final class SchemaGenerator {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private final Map<String, List<?>> examples = new LinkedHashMap<>();
  private final Map<String, Object> definitions = new LinkedHashMap<>();

  /** Adds examples for the values of an attribute, named {@code Type.attribute}. */
  SchemaGenerator examples(String attribute, List<?> values) {
    examples.put(attribute, values);
    return this;
  }

  /** The schema of documents with a value of a type at their root. */
  String write(ObjectType<?, ?> root, String id, String title, String description) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("$id", id);
    schema.put("title", title);
    schema.put("description", description);
    schema.putAll(object(root, versionProperty(), List.of(SchemaVersion.PROPERTY)));
    schema.put("$defs", definitions);
    return MAPPER.writeValueAsString(schema).replace("\r\n", "\n") + "\n";
  }

  /** Versions up to the one of this library are read in silence. */
  private static Map<String, Object> versionProperty() {
    SchemaVersion current = SchemaVersion.CURRENT;
    List<String> versions =
        IntStream.rangeClosed(0, current.minor())
            .mapToObj(minor -> new SchemaVersion(current.major(), minor).toString())
            .toList();
    return Map.of(SchemaVersion.PROPERTY, Map.of("enum", versions));
  }

  private Map<String, Object> object(
      ObjectType<?, ?> type, Map<String, Object> firstProperties, List<String> firstRequired) {
    Map<String, Object> properties = new LinkedHashMap<>(firstProperties);
    List<String> required = new ArrayList<>(firstRequired);
    for (Attribute<?, ?, ?> attribute : type.getAttributes()) {
      properties.put(attribute.getName(), attribute(type, attribute));
      if (attribute.getMultiplicity() == Multiplicity.REQUIRED) {
        required.add(attribute.getName());
      }
    }
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("type", "object");
    object.put("properties", properties);
    object.put("required", required);
    object.put("additionalProperties", false);
    return object;
  }

  private Map<String, Object> attribute(ObjectType<?, ?> owner, Attribute<?, ?, ?> attribute) {
    Map<String, Object> value = value(attribute);
    List<?> given = examples.get(owner.getJavaType().getSimpleName() + "." + attribute.getName());
    if (given != null) {
      value.put("examples", given);
    }
    if (!attribute.getMultiplicity().isMany()) {
      return value;
    }
    Map<String, Object> array = new LinkedHashMap<>();
    array.put("type", "array");
    array.put("items", value);
    if (attribute.getMultiplicity() == Multiplicity.SET) {
      array.put("uniqueItems", true);
    }
    return array;
  }

  private Map<String, Object> value(Attribute<?, ?, ?> attribute) {
    if (attribute.getType() instanceof ObjectType<?, ?> type) {
      return reference(type);
    }
    if (attribute.getType() instanceof ValueType.Code<?> codes) {
      Map<String, Object> value = new LinkedHashMap<>();
      value.put("enum", List.copyOf(codes.names()));
      return value;
    }
    return SchemaForm.of(attribute);
  }

  private Map<String, Object> reference(ObjectType<?, ?> type) {
    String name = type.getJavaType().getSimpleName();
    if (!definitions.containsKey(name)) {
      definitions.put(name, Map.of()); // before its own attributes, which may lead back to it
      definitions.put(name, object(type, Map.of(), List.of()));
    }
    Map<String, Object> reference = new LinkedHashMap<>();
    reference.put("$ref", "#/$defs/" + name);
    return reference;
  }
}
