package nrw.bildungsnetz.json;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * A random change to a document that is mostly JSON. Its effect depends only on the random numbers.
 */
enum RandomChange {
  VALUE {
    @Override
    String apply(Pick pick) {
      return pick.value().replace(pick.oneOf(VALUES));
    }
  },
  PROPERTY_LEFT_OUT {
    @Override
    String apply(Pick pick) {
      return pick.property().replace("");
    }
  },
  PROPERTY_TWICE {
    @Override
    String apply(Pick pick) {
      JsonSpans.Span property = pick.property();
      return property.replace(property.text() + property.text());
    }
  },
  PROPERTY_MOVED {
    @Override
    String apply(Pick pick) {
      JsonSpans.Span property = pick.property();
      String without = property.replace("");
      return new Pick(without, pick.random()).property().insert(property.text());
    }
  },
  NAME {
    @Override
    String apply(Pick pick) {
      JsonSpans.Span name = pick.name();
      if (name.length() == 0) {
        return pick.document();
      }
      String inside = name.text().substring(1, name.text().length() - 1);
      return name.replace(
          '"' + (pick.chance(2) ? pick.oneOf(NAMES) : pick.misspelled(inside)) + '"');
    }
  },
  NAME_EVERYWHERE {
    @Override
    String apply(Pick pick) {
      String name = pick.name().text();
      return pick.document().replace(name, '"' + pick.oneOf(NAMES) + '"');
    }
  },
  VALUE_EVERYWHERE {
    @Override
    String apply(Pick pick) {
      String name = pick.name().text();
      return pick.document()
          .replaceAll(
              name + ": \"[^\"]*\"", name + ": " + pick.oneOf(SCALARS).replace("\\", "\\\\"));
    }
  },
  ANOTHER_PROPERTY {
    @Override
    String apply(Pick pick) {
      return pick.property().insert('"' + pick.oneOf(NAMES) + "\": " + pick.oneOf(VALUES) + ", ");
    }
  },
  EXTENSIONS {
    @Override
    String apply(Pick pick) {
      return pick.property()
          .insert(
              "\"extensions\": {\"a.b\": "
                  + pick.oneOf(VALUES)
                  + ", \"c\": "
                  + pick.oneOf(EXTENSIONS_INSIDE)
                  + "}, ");
    }
  },
  ESCAPE {
    @Override
    String apply(Pick pick) {
      JsonSpans.Span string = pick.chance(2) ? pick.name() : pick.string();
      if (string.length() == 0) {
        return pick.document();
      }
      int at = string.start() + 1 + pick.below(Math.max(1, string.length() - 2));
      String document = pick.document();
      char escaped = document.charAt(at);
      String form = pick.chance(2) ? "\\u%04x" : "\\u%04X";
      return document.substring(0, at) + form.formatted((int) escaped) + document.substring(at + 1);
    }
  },
  LONG_TEXT {
    @Override
    String apply(Pick pick) {
      String unit = pick.oneOf(List.of("x", "ä", "🏫", "\\u0041", "–", "x "));
      int length = pick.oneOf(List.of(40, 64, 127, 128, 129, 255, 256, 2_000, 10_000, 10_001));
      return pick.string().replace('"' + unit.repeat(length) + '"');
    }
  },
  LONG_NAME {
    @Override
    String apply(Pick pick) {
      return pick.name()
          .replace('"' + "n".repeat(pick.oneOf(List.of(64, 65, 128, 129, 400))) + '"');
    }
  },
  ELEMENT_TWICE {
    @Override
    String apply(Pick pick) {
      JsonSpans.Span value = pick.value();
      return value.replace(value.text() + ", " + value.text());
    }
  },
  MANY_ELEMENTS {
    @Override
    String apply(Pick pick) {
      String value = pick.oneOf(SCALARS);
      return pick.value().replace("[" + (value + ",").repeat(pick.below(30)) + value + "]");
    }
  },
  NUMBER {
    @Override
    String apply(Pick pick) {
      return pick.number().replace(pick.oneOf(NUMBERS));
    }
  },
  VERSION {
    @Override
    String apply(Pick pick) {
      return pick.document()
          .replaceFirst("(\"schemaVersion\"\\s*:\\s*)\"[^\"]*\"", "$1" + pick.oneOf(VERSIONS));
    }
  },
  LINE_ENDS {
    @Override
    String apply(Pick pick) {
      return pick.document()
          .replace("\n", pick.oneOf(List.of("\r\n", "\r", " ", "", "\n\r", "\t\n\n")));
    }
  },
  ONE_LINE {
    @Override
    String apply(Pick pick) {
      return pick.document().replaceAll("\\n *", "");
    }
  },
  DEEP {
    @Override
    String apply(Pick pick) {
      int depth = pick.oneOf(List.of(2, 10, 58, 62, 63, 64, 70));
      return pick.value().replace("[".repeat(depth) + pick.oneOf(SCALARS) + "]".repeat(depth));
    }
  },
  CHARACTER {
    @Override
    String apply(Pick pick) {
      JsonSpans.Span string = pick.string();
      if (string.length() == 0) {
        return pick.document();
      }
      int at = string.start() + 1 + pick.below(Math.max(1, string.length() - 1));
      return pick.document().substring(0, at)
          + pick.oneOf(CHARACTERS)
          + pick.document().substring(at);
    }
  },
  TRUNCATED {
    @Override
    String apply(Pick pick) {
      return pick.document().substring(0, pick.below(pick.document().length() + 1));
    }
  },
  AROUND {
    @Override
    String apply(Pick pick) {
      return pick.chance(2)
          ? pick.oneOf(AROUND_DOCUMENTS) + pick.document()
          : pick.document() + pick.oneOf(AROUND_DOCUMENTS);
    }
  },
  CHARACTERS_LEFT_OUT {
    @Override
    String apply(Pick pick) {
      String document = pick.document();
      int from = pick.below(document.length() + 1);
      int to = Math.min(document.length(), from + 1 + pick.below(3));
      return document.substring(0, from) + document.substring(to);
    }
  },
  PUNCTUATION {
    @Override
    String apply(Pick pick) {
      int at = pick.below(pick.document().length() + 1);
      return pick.document().substring(0, at)
          + pick.oneOf(PUNCTUATION_MARKS)
          + pick.document().substring(at);
    }
  };

  private static final List<RandomChange> WELL_FORMED = List.copyOf(EnumSet.range(VALUE, DEEP));

  private static final List<String> SCALARS =
      List.of(
          "null",
          "true",
          "false",
          "0",
          "-1",
          "12.50",
          "\"\"",
          "\" \"",
          "\"x\"",
          "\"05913\"",
          "\"2019-02-29\"",
          "\"2019-08-01\"",
          "\"MINT\"",
          "\"Straße – 🏫\"",
          "\"KITA\"",
          "\"kita\"");

  private static final List<String> VALUES =
      List.of(
          "null",
          "true",
          "7",
          "3.5",
          "-0",
          "1e400",
          "12345678901",
          "\"\"",
          "\"text\"",
          "\"\u00a0\"",
          "{}",
          "[]",
          "[null]",
          "[\"a\", \"a\"]",
          "{\"id\": \"x\"}",
          "{\"a\": [1, {\"b\": null}]}",
          "[[[]]]",
          "\"2020-13-01\"",
          "\"2021-01-01T00:00\"",
          "{\"start\": \"2020-01-01\"}",
          "{\"a\": 1, \"a\": 2}",
          "[1, 2.0, \"x\", true, {}]",
          "\"\\ud83c\"",
          "\"\\uD83C\\uDFEB\"",
          "{\"value\": 1.50, \"date\": \"2020-01-01\"}",
          "\"a\\u0007b\"");

  private static final List<String> EXTENSIONS_INSIDE =
      List.of(
          "1.500e-3",
          "-0",
          "1e99999999999",
          "null",
          "{\"\": {}}",
          "{\"x\": 1, \"x\": 2}",
          "[[], {}]",
          "\"\\ud83c\"",
          "12345678901234567890123456789012345678901",
          "\"\\u0000\"",
          "01");

  private static final List<String> NAMES =
      List.of(
          "id",
          "name",
          "kind",
          "type",
          "period",
          "start",
          "end",
          "committee",
          "organisation",
          "topics",
          "sources",
          "foundedYear",
          "sinceYear",
          "extensions",
          "schemaVersion",
          "networks",
          "a",
          "",
          "a/b~c",
          "Name",
          "naem",
          "idd",
          "peroid",
          "beschreibung",
          "n\\u0061me",
          "🏫",
          "description",
          "date",
          "status",
          "ags");

  private static final List<String> NUMBERS =
      List.of(
          "0",
          "-0",
          "00",
          "01",
          "1.",
          ".5",
          "1.0",
          "1e3",
          "1E+3",
          "-",
          "+1",
          "0x1",
          "2147483647",
          "2147483648",
          "-2147483648",
          "-2147483649",
          "18446744073709553625",
          "1.50",
          "1e400",
          "1e2147483648",
          "1234567890123456789012345678901234567890",
          "12345678901234567890123456789012345678901",
          "NaN",
          "4294969305");

  private static final List<String> VERSIONS =
      List.of(
          "\"0.1\"",
          "\"0.2\"",
          "\"0.3\"",
          "\"0.4\"",
          "\"0.99\"",
          "\"1.0\"",
          "\"3\"",
          "\"00.3\"",
          "\"0.3 \"",
          "\"\"",
          "0.3",
          "null",
          "\"0.\\\\u0033\"",
          "{}",
          "[\"0.3\"]");

  private static final List<String> CHARACTERS =
      List.of(
          "\u0000",
          "\u0007",
          "\n",
          "\t",
          "\u007f",
          "\u0085",
          "\u00a0",
          "\u00ad",
          "\u200b",
          "\u202e",
          "\u2028",
          "\ue000",
          "\ufffd",
          "\uffff",
          "\ufeff",
          "a\u0308",
          "🏫",
          "\ud83c",
          "\udfeb",
          "\\ud83c",
          "\\udfeb",
          "\\n",
          "\\/",
          "\\x",
          "\\u12",
          "\\u00e4",
          "\\\"",
          "\"",
          "\\",
          "ä",
          "ß",
          "€",
          "\udb40\udc41");

  private static final List<String> PUNCTUATION_MARKS =
      List.of(
          ",", ":", "{", "}", "[", "]", "\"", "\\", "-", "0", "e", ".", " ", "\t", "\r", "\n", "/",
          "//", "/**/", "#", "'", "null", "tru", "\u0000", "\u000c", "\u00a0", "\ufeff");

  private static final List<String> AROUND_DOCUMENTS =
      List.of(
          "\ufeff",
          "\ufeff\ufeff",
          "\n",
          "\r\n ",
          " ",
          "x",
          "{}",
          "[]",
          "]",
          "}",
          "\u0000",
          ",",
          "\"",
          "1",
          "ä",
          "//",
          "\ud83c",
          "null");

  abstract String apply(Pick pick);

  String apply(String document, Random random) {
    return apply(new Pick(document, random));
  }

  /**
   * Usually one that results in JSON, since little is reported about what follows a syntax error.
   */
  static RandomChange any(Random random) {
    List<RandomChange> all = random.nextInt(4) == 0 ? List.of(values()) : WELL_FORMED;
    return all.get(random.nextInt(all.size()));
  }

  /** Random choices within a document. */
  record Pick(String document, Random random) {

    int below(int bound) {
      return random.nextInt(bound);
    }

    boolean chance(int ofHowMany) {
      return random.nextInt(ofHowMany) == 0;
    }

    <T> T oneOf(List<T> all) {
      return all.get(random.nextInt(all.size()));
    }

    JsonSpans.Span name() {
      return oneOf(JsonSpans.Kind.NAME);
    }

    /** The name, the value and the comma after it. */
    JsonSpans.Span property() {
      return oneOf(JsonSpans.Kind.PROPERTY);
    }

    JsonSpans.Span string() {
      return oneOf(JsonSpans.Kind.STRING);
    }

    JsonSpans.Span number() {
      return oneOf(JsonSpans.Kind.NUMBER);
    }

    JsonSpans.Span value() {
      return oneOf(JsonSpans.Kind.VALUE);
    }

    /** The word with a letter removed, doubled, or swapped with its neighbour. */
    String misspelled(String word) {
      if (word.length() < 2) {
        return word + "x";
      }
      int at = random.nextInt(word.length() - 1);
      String before = word.substring(0, at);
      String rest = word.substring(at + 1);
      return switch (random.nextInt(4)) {
        case 0 -> before + rest;
        case 1 -> before + word.charAt(at) + word.charAt(at) + rest;
        case 2 -> before + rest.charAt(0) + word.charAt(at) + rest.substring(1);
        default -> word.toUpperCase(Locale.ROOT);
      };
    }

    private JsonSpans.Span oneOf(JsonSpans.Kind kind) {
      List<JsonSpans.Span> all = JsonSpans.of(document, kind);
      return all.isEmpty() ? new JsonSpans.Span(document, 0, 0) : oneOf(all);
    }
  }
}
