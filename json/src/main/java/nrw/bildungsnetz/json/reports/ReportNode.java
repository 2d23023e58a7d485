package nrw.bildungsnetz.json.reports;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import nrw.bildungsnetz.model.ElementPath;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** A value in a report as JSON, with its place. Not thread-safe. */
final class ReportNode {

  private static final Pattern INDEX = Pattern.compile("0|[1-9][0-9]{0,8}");
  private static final Pattern NO_ESCAPE = Pattern.compile("~(?![01])");

  private final ElementPath path;
  private final @Nullable Object value;

  private ReportNode(ElementPath path, @Nullable Object value) {
    this.path = path;
    this.value = value;
  }

  /** Reads the value at the current token. Depth is limited by the parser. */
  static ReportNode read(JsonParser parser, ElementPath path) {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      Map<String, ReportNode> members = new LinkedHashMap<>();
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String name = parser.currentName();
        parser.nextToken();
        members.put(name, read(parser, path.property(name)));
      }
      return new ReportNode(path, members);
    } else if (token == JsonToken.START_ARRAY) {
      List<ReportNode> elements = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        elements.add(read(parser, path.element(elements.size())));
      }
      return new ReportNode(path, elements);
    }
    return new ReportNode(path, scalar(parser, token));
  }

  private static @Nullable Object scalar(JsonParser parser, JsonToken token) {
    return switch (token) {
      case VALUE_STRING -> parser.getString();
      case VALUE_NUMBER_INT -> parser.getBigIntegerValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NUMBER_FLOAT -> parser.getString().length();
      default -> null;
    };
  }

  WrongReport wrong(String expected) {
    return new WrongReport(path, expected);
  }

  @SuppressWarnings("unchecked") // only read() creates maps
  Map<String, ReportNode> members() {
    if (value instanceof Map<?, ?> members) {
      return (Map<String, ReportNode>) members;
    }
    throw wrong("an object");
  }

  @SuppressWarnings("unchecked") // only read() creates lists
  List<ReportNode> elements() {
    if (value instanceof List<?> elements) {
      return (List<ReportNode>) elements;
    }
    throw wrong("an array");
  }

  Map.Entry<String, ReportNode> onlyMember() {
    if (members().size() != 1) {
      throw wrong("an object with one property");
    }
    return members().entrySet().iterator().next();
  }

  boolean has(String name) {
    return members().containsKey(name);
  }

  ReportNode get(String name) {
    ReportNode member = members().get(name);
    if (member == null) {
      throw new WrongReport(path.property(name), "to be stated");
    }
    return member;
  }

  /** The members of an object that may be absent. */
  Map<String, ReportNode> object(String name) {
    return has(name) ? get(name).members() : Map.of();
  }

  /** A text that may be absent. */
  String textOrEmpty(String name) {
    return has(name) ? get(name).asText() : "";
  }

  String asText() {
    if (value instanceof String text) {
      return text;
    }
    throw wrong("a text");
  }

  boolean asFlag() {
    if (value instanceof Boolean flag) {
      return flag;
    }
    throw wrong("true or false");
  }

  long asNumber(long least, long most) {
    if (value instanceof BigInteger number
        && number.bitLength() < Long.SIZE
        && number.longValue() >= least
        && number.longValue() <= most) {
      return number.longValue();
    }
    throw wrong("a whole number from " + least + " to " + most);
  }

  <T> T parse(String expected, Function<String, T> parser) {
    String text = asText();
    try {
      return parser.apply(text);
    } catch (RuntimeException e) {
      throw wrong(expected);
    }
  }

  /** A JSON Pointer as reports have it; a step of digits alone is an index. */
  ElementPath asPath() {
    return parse("a JSON Pointer", ReportNode::pathOf);
  }

  private static ElementPath pathOf(String pointer) {
    ElementPath path = ElementPath.root();
    if (pointer.isEmpty()) {
      return path;
    }
    if (pointer.charAt(0) != '/' || NO_ESCAPE.matcher(pointer).find()) {
      throw new IllegalArgumentException("No JSON Pointer");
    }
    for (String step : pointer.substring(1).split("/", -1)) {
      path =
          INDEX.matcher(step).matches()
              ? path.element(Integer.parseInt(step))
              : path.property(step.replace("~1", "/").replace("~0", "~"));
    }
    return path;
  }

  <E extends Enum<E>> E code(Class<E> type) {
    return parse(
        "one of " + Arrays.toString(type.getEnumConstants()), text -> Enum.valueOf(type, text));
  }
}
