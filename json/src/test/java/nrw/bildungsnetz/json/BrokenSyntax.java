package nrw.bildungsnetz.json;

import static nrw.bildungsnetz.json.MalformedDocument.document;

import java.util.List;
import java.util.stream.Stream;

/**
 * Documents that are not JSON. The expected pointer is that of the innermost open value. Jackson
 * looks at a name together with the start of its value, so a broken value is reported at the
 * object. For a broken number, the column is that of the character Jackson fails at.
 */
final class BrokenSyntax {

  private static final List<MalformedDocument> STRUCTURE =
      List.of(
          document("comment at the start", "// Netz\n{}", "J01 # 1:1"),
          document("comment inside", "{\n  /* Netz */ \"id\": \"netz\"}", "J01 # 2:3"),
          document("comment with a hash", "{\"id\": \"netz\", # Netz\n}", "J01 # 1:16"),
          document("single quotes for a name", "{'id': \"netz\"}", "J01 # 1:2"),
          document("single quotes for a text", "{\"id\": 'netz'}", "J01 # 1:8"),
          document("typographic quotes", "{\"id\": „netz“}", "J01 # 1:8"),
          document("name without quotes", "{id: \"netz\"}", "J01 # 1:2"),
          document("comma after the last property", "{\"id\": \"netz\",}", "J01 # 1:15"),
          document("comma after the last element", "{\"topics\": [\"MINT\",]}", "J01 /topics 1:20"),
          document("two commas", "{\"topics\": [\"MINT\",, \"x\"]}", "J01 /topics 1:20"),
          document("comma first", "{, \"id\": \"netz\"}", "J01 # 1:2"),
          document("no comma", "{\"id\": \"netz\"\n\"name\": \"Netz\"}", "J01 # 2:1"),
          document("no colon", "{\"id\" \"netz\"}", "J01 # 1:7"),
          document("equals sign", "{\"id\"= \"netz\"}", "J01 # 1:6"),
          document("bracket for a brace", "{\"id\": \"netz\"]", "J01 # 1:14"),
          document("brace for a bracket", "{\"topics\": [\"MINT\"}", "J01 /topics 1:19"),
          document("closing brace first", "}", "J01 # 1:1"),
          document("no-break space between tokens", "{\u00A0\"id\": \"netz\"}", "J01 # 1:2"),
          document("second byte order mark", "\uFEFF\uFEFF{}", "J01 # 1:1"),
          document("UTF-16 without a mark", "{\u0000\"\u0000", "J01 # 1:2"));

  private static final List<MalformedDocument> SCALARS =
      List.of(
          year("leading zero", "02006", "2:11"),
          year("leading zero after a minus sign", "-02006", "2:12"),
          year("plus sign", "+2006", "2:11"),
          year("NaN", "NaN", "2:13"),
          year("Infinity", "-Infinity", "2:19"),
          year("nothing before the decimal point", ".5", "2:10"),
          year("nothing after the decimal point", "5.", "2:11"),
          year("nothing after the letter of an exponent", "5e", "2:11"),
          document(
              "letter after a number",
              "{\"agreements\": [{\"events\": [\n{\"year\": 2006a}]}]}",
              "J01 /agreements/0/events/0 2:14"),
          year("True for true", "True", "2:10"),
          year("letter after a literal", "nullx", "2:10"),
          year("undefined", "undefined", "2:10"),
          document("line feed in a text", "{\"id\": \"ne\ntz\"}", "J01 /id 1:11"),
          document("tab in a text", "{\"id\": \"ne\ttz\"}", "J01 /id 1:11"),
          document("NUL in a name", "{\"i\u0000d\": 1}", "J01 # 1:4"),
          document("unknown escape", "{\"id\": \"ne\\xtz\"}", "J01 /id 1:12"),
          document("escape that is not hexadecimal", "{\"id\": \"\\u12G4\"}", "J01 /id 1:13"),
          document(
              "problems found before the break stay",
              "{\"schemaVersion\": \"0.2\", \"id\": 5, \"budget\": {}, \"name\"; 1}",
              "J01 # 1:55",
              "J06 /budget 1:35",
              "J04 /id 1:32"));

  private static final List<MalformedDocument> TRAILING =
      List.of(
          trailing("text after the end", "x", "8:1"),
          trailing("second document", "\n" + Documents.PLANNED, "9:1"),
          trailing("closing brace too many", "  }", "8:3"),
          trailing("comma after the end", ",", "8:1"),
          trailing("comment after the end", "// Ende", "8:1"),
          trailing("NUL after the end", "\u0000", "8:1"),
          trailing("byte order mark after the end", "\uFEFF", "8:1"),
          document("second value on the line of the first", "null 5", "J03 # 1:6", "J10 # 1:1"));

  static final List<MalformedDocument> ROWS =
      Stream.of(STRUCTURE, SCALARS, TRAILING).flatMap(List::stream).toList();

  private BrokenSyntax() {}

  private static MalformedDocument year(String name, String year, String place) {
    return document(
        name,
        "{\"agreements\": [{\"events\": [\n{\"year\": " + year + "}]}]}",
        "J01 /agreements/0/events/0 " + place);
  }

  private static MalformedDocument trailing(String name, String rest, String place) {
    return document(name, Documents.PLANNED + rest, "J03 # " + place);
  }
}
