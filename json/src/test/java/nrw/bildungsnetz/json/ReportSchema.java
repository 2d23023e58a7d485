package nrw.bildungsnetz.json;

import static nrw.bildungsnetz.json.SchemaDefinitions.described;
import static nrw.bildungsnetz.json.SchemaDefinitions.many;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nrw.bildungsnetz.rules.Basis;
import nrw.bildungsnetz.rules.Category;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.validation.SkipReason;

/** Describes the output of {@link ReportJson}. */
final class ReportSchema {

  private static final Map<String, Object> TEXT = Map.of("type", "string");
  private static final Map<String, Object> FLAG = Map.of("type", "boolean");

  private final SchemaDefinitions definitions = new SchemaDefinitions();

  private ReportSchema() {}

  static String write() {
    ReportSchema schema = new ReportSchema();
    return schema.definitions.write(
        SchemaKind.REPORT, described(SchemaTexts.of("Report"), schema.reportOrFailure()));
  }

  /** All properties of a report are required, unless there is a failure in its place. */
  private Map<String, Object> reportOrFailure() {
    Rows all = report();
    Map<String, Object> root = all.optional("failure", failure()).end();
    root.put("required", List.of("document", "valid", "complete", "acceptable"));
    root.put(
        "oneOf", List.of(Map.of("required", List.of("failure")), Map.of("required", all.required)));
    return root;
  }

  private Rows report() {
    return new Rows("Report")
        .required("document", TEXT)
        .required("valid", FLAG)
        .required("complete", FLAG)
        .required("acceptable", FLAG)
        .required("worstAcceptable", codes(Severity.values()))
        .required("asOf", definitions.day())
        .required("ruleSetVersion", TEXT)
        .required("keyLists", parts("KeyList", this::keyList))
        .required("profiles", many(TEXT))
        .required("total", atLeast(0))
        .required("breaches", atLeast(0))
        .required("counts", counts())
        .required("waived", counts())
        .required("categories", categories())
        .required("truncated", FLAG)
        .required("rulesRun", many(TEXT))
        .required("rulesSkipped", parts("SkippedRule", this::skippedRule))
        .required("findings", parts("Finding", this::finding));
  }

  private Map<String, Object> failure() {
    return new Rows("Failure")
        .required("reason", codes(FailureReason.values()))
        .required("message", TEXT)
        .end();
  }

  private Map<String, Object> keyList() {
    return new Rows("KeyList")
        .required("name", TEXT)
        .required("version", definitions.day())
        .optional("source", TEXT)
        .end();
  }

  private Map<String, Object> skippedRule() {
    return new Rows("SkippedRule")
        .required("rule", TEXT)
        .required("reason", codes(SkipReason.values()))
        .optional("unreadable", TEXT)
        .end();
  }

  private Map<String, Object> finding() {
    Map<String, Object> finding =
        new Rows("Finding")
            .required("rule", TEXT)
            .required("severity", codes(Severity.values()))
            .required("category", codes(Category.values()))
            .required("basis", codes(Basis.values()))
            .required("title", TEXT)
            .required("pointer", pointer())
            .optional("line", atLeast(1))
            .optional("column", atLeast(1))
            .optional("network", TextForms.identifier())
            .required("list", TEXT)
            .optional("object", TextForms.identifier())
            .required("fingerprint", fingerprint())
            .required("message", TEXT)
            .required("remedy", TEXT)
            .optional("arguments", objectOf(Map.of("type", "object")))
            .optional("names", objectOf(objectOf(TEXT)))
            .optional("waiver", waiver())
            .end();
    finding.put("dependentRequired", Map.of("line", List.of("column")));
    return finding;
  }

  private Map<String, Object> waiver() {
    return new Rows("Finding.waiver").required("until", definitions.day()).end();
  }

  /** An object with properties of any names. */
  private static Map<String, Object> objectOf(Map<String, Object> values) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("type", "object");
    object.put("additionalProperties", values);
    return object;
  }

  private static Map<String, Object> pointer() {
    Map<String, Object> pointer = new LinkedHashMap<>(TEXT);
    pointer.put("format", "json-pointer");
    pointer.put("examples", List.of("/committees/0/name"));
    return pointer;
  }

  private static Map<String, Object> fingerprint() {
    Map<String, Object> fingerprint = new LinkedHashMap<>(TEXT);
    fingerprint.put("pattern", "^[0-9a-f]{32}:[1-9][0-9]*$");
    return fingerprint;
  }

  private Map<String, Object> counts() {
    return definitions.reference(
        "Counts",
        () -> {
          Map<String, Object> counts = byCode(atLeast(0), Severity.values());
          return SchemaDefinitions.object(counts, List.copyOf(counts.keySet()));
        });
  }

  private Map<String, Object> categories() {
    return SchemaDefinitions.object(byCode(counts(), Category.values()), List.of());
  }

  private static Map<String, Object> byCode(Map<String, Object> form, Enum<?>... codes) {
    Map<String, Object> properties = new LinkedHashMap<>();
    for (Enum<?> code : codes) {
      properties.put(code.name(), described(SchemaTexts.of(code), form));
    }
    return properties;
  }

  private Map<String, Object> parts(String type, Supplier<Map<String, Object>> part) {
    return many(described(SchemaTexts.of(type), definitions.reference(type, part)));
  }

  private Map<String, Object> codes(Enum<?>... codes) {
    return definitions.codes(List.of(codes));
  }

  private static Map<String, Object> atLeast(int minimum) {
    Map<String, Object> number = new LinkedHashMap<>();
    number.put("type", "integer");
    number.put("minimum", minimum);
    return number;
  }

  /** Collects the properties of an object. */
  private static final class Rows {

    private final String type;
    private final Map<String, Object> properties = new LinkedHashMap<>();
    private final List<String> required = new ArrayList<>();

    Rows(String type) {
      this.type = type;
    }

    Rows required(String name, Map<String, Object> form) {
      required.add(name);
      return optional(name, form);
    }

    Rows optional(String name, Map<String, Object> form) {
      properties.put(name, described(SchemaTexts.of(type + "." + name), form));
      return this;
    }

    Map<String, Object> end() {
      return SchemaDefinitions.object(properties, required);
    }
  }
}
