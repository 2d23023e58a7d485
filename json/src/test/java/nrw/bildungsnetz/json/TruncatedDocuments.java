package nrw.bildungsnetz.json;

import static nrw.bildungsnetz.json.MalformedDocument.document;

import java.util.List;

/**
 * Truncated documents. The expected position is the end of the text, the pointer that of the
 * innermost open value.
 */
final class TruncatedDocuments {

  static final List<MalformedDocument> ROWS =
      List.of(
          document("nothing", "", "J02 # 1:1"),
          document("only blanks", " \n\t ", "J02 # 2:3"),
          document("only a byte order mark", "\uFEFF", "J02 # 1:1"),
          document("end after the opening brace", "{", "J02 # 1:2"),
          document("end in a name", "{\"id\": \"netz\",\n\"na", "J02 # 2:4"),
          document("end after a name", "{\"id\"", "J02 # 1:6"),
          document("end after a colon", "{\"id\":", "J02 # 1:7"),
          document("end in a text", "{\"id\": \"netz", "J02 /id 1:13"),
          document("end in an escape", "{\"id\": \"\\", "J02 /id 1:10"),
          document("end in a unicode escape", "{\"id\": \"\\u00", "J02 /id 1:13"),
          document("end after a value", "{\"id\": \"netz\"\n", "J02 # 2:1"),
          document("end after a comma", "{\"id\": \"netz\", ", "J02 # 1:16"),
          document(
              "end in a number, which counts as it stands",
              "{\"agreements\": [{\"events\": [\n{\"year\": 20",
              "J02 /agreements/0/events/0 2:12",
              "F08 /agreements/0/events/0/year 2:10"),
          document(
              "end after a minus sign",
              "{\"agreements\": [{\"events\": [\n{\"year\": -",
              "J02 /agreements/0/events/0 2:11"),
          document(
              "end after a decimal point, which no number has",
              "{\"agreements\": [{\"events\": [\n{\"year\": 1.",
              "J01 /agreements/0/events/0 2:11"),
          document(
              "end after the letter of an exponent",
              "{\"agreements\": [{\"events\": [\n{\"year\": 1e",
              "J02 /agreements/0/events/0 2:12"),
          document("end in a literal, which is no literal then", "{\"id\": nul", "J01 # 1:8"),
          document("end after an opening bracket", "{\"topics\": [", "J02 /topics 1:13"),
          document("end after an element", "{\"topics\": [\"MINT\"", "J02 /topics 1:19"),
          document(
              "end after the comma of an array", "{\"topics\": [\"MINT\",", "J02 /topics 1:20"),
          document(
              "end after an object of a list",
              "{\"sources\": [{\"id\": \"a\", \"title\": \"A\"}",
              "J02 /sources 1:39"),
          document(
              "end in a skipped value", "{\"budget\": [[{", "J02 /budget 1:15", "J06 /budget 1:2"),
          document(
              "end of the last brace only",
              Documents.PLANNED.substring(0, Documents.PLANNED.length() - 2),
              "J02 # 7:1"));

  private TruncatedDocuments() {}
}
