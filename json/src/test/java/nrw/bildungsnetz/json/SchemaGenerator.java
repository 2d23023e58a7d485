package nrw.bildungsnetz.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nrw.bildungsnetz.json.mapping.SchemaVersion;
import nrw.bildungsnetz.model.description.Attribute;
import nrw.bildungsnetz.model.description.Multiplicity;
import nrw.bildungsnetz.model.description.ObjectType;
import nrw.bildungsnetz.model.description.ValueType;
import nrw.bildungsnetz.model.tables.NetworkRegisterTable;
import nrw.bildungsnetz.model.tables.NetworkTable;
import nrw.bildungsnetz.validation.engine.ProfileTable;

/**
 * Writes the JSON Schemas (2020-12). Those of documents that can be read are derived from the
 * description of the model: the tables of attributes and the constraints on their getters.
 */
final class SchemaGenerator {

  private final SchemaDefinitions definitions = new SchemaDefinitions();

  private SchemaGenerator() {}

  /** The schema of a kind of document. */
  static String write(SchemaKind kind) {
    return kind == SchemaKind.REPORT
        ? ReportSchema.write()
        : new SchemaGenerator().write(kind, root(kind));
  }

  /** The root type of a kind of document that can be read. */
  static ObjectType<?, ?> root(SchemaKind kind) {
    return switch (kind) {
      case NETWORK -> NetworkTable.TYPE;
      case REGISTER -> NetworkRegisterTable.TYPE;
      case PROFILE -> ProfileTable.TYPE;
      case REPORT -> throw new IllegalArgumentException("Reports have no table");
    };
  }

  private String write(SchemaKind kind, ObjectType<?, ?> root) {
    Map<String, Object> first = Map.of(SchemaVersion.PROPERTY, version());
    Map<String, Object> object = object(root, first, List.of(SchemaVersion.PROPERTY));
    return definitions.write(kind, SchemaDefinitions.described(text(root), object));
  }

  /** Versions up to the one of this library are read without a notice. */
  private static Map<String, Object> version() {
    SchemaVersion current = SchemaVersion.CURRENT;
    List<String> versions =
        IntStream.rangeClosed(0, current.minor())
            .mapToObj(minor -> new SchemaVersion(current.major(), minor).toString())
            .toList();
    Map<String, Object> version = new LinkedHashMap<>();
    version.put("description", SchemaTexts.of(SchemaVersion.PROPERTY));
    version.put("enum", versions);
    version.put("default", current.toString());
    return version;
  }

  private Map<String, Object> object(
      ObjectType<?, ?> type, Map<String, Object> firstProperties, List<String> firstRequired) {
    String name = type.getJavaType().getSimpleName();
    Map<String, Object> properties = new LinkedHashMap<>(firstProperties);
    List<String> required = new ArrayList<>(firstRequired);
    for (Attribute<?, ?, ?> attribute : type.getAttributes()) {
      properties.put(
          attribute.getName(),
          SchemaDefinitions.described(SchemaTexts.of(name, attribute), attribute(name, attribute)));
      if (attribute.getMultiplicity() == Multiplicity.REQUIRED) {
        required.add(attribute.getName());
      }
    }
    return SchemaDefinitions.object(properties, required);
  }

  private Map<String, Object> attribute(String owner, Attribute<?, ?, ?> attribute) {
    Map<String, Object> value = value(owner, attribute);
    if (!attribute.getMultiplicity().isMany()) {
      return value;
    }
    Map<String, Object> array =
        SchemaDefinitions.many(
            attribute.getType() instanceof ObjectType<?, ?> type
                ? SchemaDefinitions.described(text(type), value)
                : value);
    if (attribute.getMultiplicity() == Multiplicity.SET) {
      array.put("uniqueItems", true);
    }
    return array;
  }

  private static String text(ObjectType<?, ?> type) {
    return SchemaTexts.of(type.getJavaType().getSimpleName());
  }

  private Map<String, Object> value(String owner, Attribute<?, ?, ?> attribute) {
    if (attribute.getType() instanceof ObjectType<?, ?> type) {
      return definitions.reference(
          type.getJavaType().getSimpleName(), () -> object(type, Map.of(), List.of()));
    }
    if (attribute.getType() instanceof ValueType.Code<?> codes) {
      return definitions.codes(
          codes.names().stream().map(name -> codes.find(name).orElseThrow()).toList());
    }
    if (attribute.getType() instanceof ValueType.Day) {
      return definitions.day();
    }
    if (attribute.getType() instanceof ValueType.Foreign) {
      return definitions.extensions();
    }
    Map<String, Object> form = SchemaForm.of(attribute, definitions);
    List<String> examples = SchemaExamples.of(owner, attribute);
    if (attribute.getType() instanceof ValueType.Text && !examples.isEmpty()) {
      form.put("examples", examples);
    }
    return form;
  }
}
