package nrw.bildungsnetz.json;

import static nrw.bildungsnetz.json.MalformedDocument.document;
import static nrw.bildungsnetz.json.MalformedDocument.planned;

import java.util.List;

/** Documents beyond a limit. All limits are small here, so that the documents can be small too. */
final class OversizedDocuments {

  /**
   * 300 bytes, depth 4, names of 16, texts of 10 and numbers of 5 characters, 30 tokens, 3
   * elements.
   */
  private static final Limits SMALL = new Limits(300, 4, 16, 10, 5, 30, 3);

  static final List<MalformedDocument> ROWS =
      List.of(
          small("too many bytes", "\"description\": \"" + "x".repeat(300) + "\"", "J14 # 1:1"),
          small(
              "too deep in a skipped value",
              "\"budget\": [[[[1]]]]",
              "J06 /budget 7:3",
              "J14 /budget 7:16"),
          small("name too long", "\"abcdefghijklmnopq\": 1", "J14 /abcdefghijklmnopq 7:3"),
          small("text too long", "\"description\": \"12345678901\"", "J14 /description 7:18"),
          small("code too long", "\"kreisKind\": \"STAEDTEREGION\"", "J14 /kreisKind 7:16"),
          small(
              "number too long",
              """
              "committees": [
                {"id": "a", "name": "A", "type": "OTHER", "foundedYear": 200300}
              ]
              """,
              "J14 /committees/0/foundedYear 8:62"),
          small(
              "too many elements",
              "\"topics\": [\"a\", \"b\", \"c\", \"d\", 5]",
              "J14 /topics/3 7:29"),
          small(
              "too many tokens",
              "\"topics\": [],\n\"budget\": [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15]",
              "J06 /budget 8:3",
              "J14 /budget 8:61"),
          document(
                  "too deep in brackets that never close",
                  "[".repeat(200),
                  "J04 # 1:1",
                  "J14 # 1:5")
              .within(SMALL),
          document(
              "text of 10,001 characters",
              "{\"schemaVersion\": \"0.2\", \"id\": \"n\", \"name\": \"N\", \"ags\": \"05913\","
                  + " \"status\": \"ENDED\",\n\"description\": \""
                  + "x".repeat(10_001)
                  + "\"}",
              "J14 /description 2:16"));

  private OversizedDocuments() {}

  private static MalformedDocument small(String name, String properties, String... findings) {
    return planned(name, properties, findings).within(SMALL);
  }
}
