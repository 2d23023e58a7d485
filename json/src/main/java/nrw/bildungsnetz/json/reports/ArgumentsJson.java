package nrw.bildungsnetz.json.reports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nrw.bildungsnetz.texts.CodeNames;
import nrw.bildungsnetz.texts.Term;
import nrw.bildungsnetz.validation.Finding;
import nrw.bildungsnetz.validation.FindingBuilder;
import tools.jackson.core.JsonGenerator;

/** The arguments of a finding as JSON, each with its type, so that it can be read again. */
final class ArgumentsJson {

  private static final String OWN = "nrw.bildungsnetz.";

  private ArgumentsJson() {}

  static void write(Finding finding, JsonGenerator json) {
    if (!finding.getArguments().isEmpty()) {
      json.writeName("arguments");
      json.writeStartObject();
      finding
          .getArguments()
          .forEach(
              (name, value) -> {
                json.writeName(name);
                write(value, json);
              });
      json.writeEndObject();
    }
    if (!finding.getNames().isEmpty()) {
      json.writeName("names");
      json.writeStartObject();
      finding
          .getNames()
          .forEach(
              (argument, names) -> {
                json.writeName(argument);
                json.writeStartObject();
                new TreeMap<>(names).forEach(json::writeStringProperty);
                json.writeEndObject();
              });
      json.writeEndObject();
    }
  }

  private static void write(Object value, JsonGenerator json) {
    json.writeStartObject();
    if (value instanceof Collection<?> several) {
      json.writeName(value instanceof Set ? "set" : "list");
      json.writeStartArray();
      several.forEach(each -> write(each, json));
      json.writeEndArray();
    } else if (value instanceof Integer number) {
      json.writeNumberProperty("int", number);
    } else if (value instanceof Long number) {
      json.writeNumberProperty("long", number);
    } else if (value instanceof BigDecimal number) {
      json.writeStringProperty("decimal", number.toString());
    } else if (value instanceof Boolean flag) {
      json.writeBooleanProperty("flag", flag);
    } else if (value instanceof LocalDate day) {
      json.writeStringProperty("day", day.toString());
    } else if (value instanceof Term term) {
      json.writeStringProperty("term", term.getKey());
    } else if (value instanceof CodeNames codes) {
      json.writeName("codes");
      json.writeStartArray();
      codes.getNames().forEach(json::writeString);
      json.writeEndArray();
    } else if (value instanceof Enum<?> code && isOurs(code.getDeclaringClass())) {
      json.writeStringProperty(
          "code", code.getDeclaringClass().getName().substring(OWN.length()) + "#" + code.name());
    } else {
      json.writeStringProperty("text", value.toString());
    }
    json.writeEndObject();
  }

  private static boolean isOurs(Class<?> type) {
    return type.getName().startsWith(OWN);
  }

  static void read(ReportNode finding, FindingBuilder to) {
    finding.object("arguments").forEach((name, value) -> to.putArgument(name, valueOf(value)));
    finding
        .object("names")
        .forEach(
            (argument, names) -> {
              Map<String, String> each = new TreeMap<>();
              names.members().forEach((id, name) -> each.put(id, name.asText()));
              to.putName(argument, Map.copyOf(each));
            });
  }

  private static Object valueOf(ReportNode value) {
    Map.Entry<String, ReportNode> only = value.onlyMember();
    ReportNode held = only.getValue();
    return switch (only.getKey()) {
      case "text" -> held.asText();
      case "int" -> (int) held.asNumber(Integer.MIN_VALUE, Integer.MAX_VALUE);
      case "long" -> held.asNumber(Long.MIN_VALUE, Long.MAX_VALUE);
      case "decimal" -> held.parse("a decimal number", BigDecimal::new);
      case "flag" -> held.asFlag();
      case "day" -> held.parse("a day", LocalDate::parse);
      case "term" -> Term.of(held.asText());
      case "codes" -> CodeNames.of(held.elements().stream().map(ReportNode::asText).toList());
      case "code" -> held.parse("a code of this library", ArgumentsJson::codeOf);
      case "list" -> List.copyOf(all(held));
      case "set" -> new LinkedHashSet<>(all(held));
      default -> throw value.wrong("a typed value such as {\"text\": ...}");
    };
  }

  private static List<Object> all(ReportNode held) {
    List<Object> all = new ArrayList<>();
    held.elements().forEach(each -> all.add(valueOf(each)));
    return all;
  }

  /** Only enums of this library are looked up, whatever a document names. */
  private static Object codeOf(String text) {
    int hash = text.indexOf('#');
    try {
      Class<?> type =
          Class.forName(OWN + text.substring(0, hash), false, ArgumentsJson.class.getClassLoader());
      for (Object constant : type.isEnum() ? type.getEnumConstants() : new Object[0]) {
        if (((Enum<?>) constant).name().equals(text.substring(hash + 1))) {
          return constant;
        }
      }
    } catch (ClassNotFoundException | LinkageError e) {
      throw new IllegalArgumentException(e);
    }
    throw new IllegalArgumentException("No such code");
  }
}
