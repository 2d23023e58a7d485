package nrw.bildungsnetz.json;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;

/** An independent JSON Schema validator, as a second opinion. */
final class JsonValidator {

  private final Schema schema;

  private JsonValidator(Schema schema) {
    this.schema = schema;
  }

  /** Validates against a schema that this library ships. */
  static JsonValidator of(SchemaKind kind) {
    return draft202012(NetworkJson.schema(kind));
  }

  static JsonValidator draft202012(String schema) {
    return new JsonValidator(
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(schema));
  }

  static JsonValidator draft4(String schema) {
    return new JsonValidator(
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4).getSchema(schema));
  }

  /** Validates schemas against the JSON Schema metaschema. */
  static JsonValidator ofSchemas202012() {
    return new JsonValidator(
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId())));
  }

  /** The validation errors; empty if the document conforms. */
  List<String> problemsOf(String document) {
    return schema
        .validate(
            document,
            InputFormat.JSON,
            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
        .stream()
        .map(Object::toString)
        .toList();
  }
}
