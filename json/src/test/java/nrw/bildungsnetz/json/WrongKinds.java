package nrw.bildungsnetz.json;

import static nrw.bildungsnetz.json.MalformedDocument.document;
import static nrw.bildungsnetz.json.MalformedDocument.planned;

import java.util.List;

/** Values of another kind than their property requires. */
final class WrongKinds {

  static final List<MalformedDocument> ROWS =
      List.of(
          document("array for the network", "[" + Documents.PLANNED + "]", "J04 # 1:1"),
          document("string for the network", " \"Netz\"", "J04 # 1:2"),
          document("number for the network", "\n5\n", "J04 # 2:1"),
          document("fraction for the network", "1.5", "J04 # 1:1"),
          document("true for the network", "true", "J04 # 1:1"),
          document(
              "AGS of the network as a number",
              """
              {"schemaVersion": "0.2", "id": "n", "name": "N", "ags": 5913, "status": "ENDED"}
              """,
              "J04 /ags 1:57"),
          planned("object for a list", "\"committees\": {}", "J04 /committees 7:17"),
          planned(
              "object for a list, with content",
              """
              "committees": {"id": "beirat", "typ": [null, {}]},
              "topics": true
              """,
              "J04 /committees 7:17",
              "J04 /topics 8:13"),
          planned("string for a set", "\"topics\": \"Inklusion\"", "J04 /topics 7:13"),
          planned("number for a list", "\"sources\": 0", "J04 /sources 7:14"),
          planned("string for an object in a list", "\"sources\": [\"x\"]", "J04 /sources/0 7:15"),
          planned(
              "list for an object in a list",
              "\"agreements\": [[{\"id\": \"a\"}], true]",
              "J04 /agreements/0 7:18",
              "J04 /agreements/1 7:33"),
          planned(
              "list for an object",
              """
              "handlungsfelder": [
                {"id": "hf", "name": "Inklusion", "period": ["2018-01-01"]}
              ]
              """,
              "J04 /handlungsfelder/0/period 8:49"),
          planned(
              "string for an object",
              """
              "agreements": [
                {"id": "a", "type": "OTHER", "content": "Handlungsfelder"}
              ]
              """,
              "J04 /agreements/0/content 8:45"),
          planned("number for a text", "\"description\": 5", "J04 /description 7:18"),
          planned("boolean for a text", "\"description\": false", "J04 /description 7:18"),
          planned(
              "object for a text",
              "\"description\": {\"de\": \"Text\", \"id\": 7}",
              "J04 /description 7:18"),
          planned("list for a text", "\"description\": [\"Text\"]", "J04 /description 7:18"),
          planned("number for a code", "\"kreisKind\": 1", "J04 /kreisKind 7:16"),
          planned(
              "list and object in a set of texts",
              "\"topics\": [\"MINT\", [\"Sport\"], {}, 1]",
              "J04 /topics/1 7:22",
              "J04 /topics/2 7:33",
              "J04 /topics/3 7:37"),
          organisation("string for a whole number", "\"foundedYear\": \"2003\"", 18),
          organisation("fraction for a whole number", "\"foundedYear\": 2003.0", 18),
          organisation("exponent for a whole number", "\"foundedYear\": 2e3", 18),
          organisation("boolean for a whole number", "\"foundedYear\": true", 18),
          organisation("one with a decimal place for a whole number", "\"foundedYear\": 1.0", 18),
          organisation("string for a boolean", "\"collective\": \"true\"", 17),
          organisation("number for a boolean", "\"collective\": 0", 17),
          planned(
              "boolean for a day",
              "\"sources\": [{\"id\": \"a\", \"title\": \"A\", \"published\": true}]",
              "J04 /sources/0/published 7:54"),
          planned(
              "number for a day",
              "\"sources\": [{\"id\": \"a\", \"title\": \"A\", \"published\": 20180914}]",
              "J04 /sources/0/published 7:54"));

  private WrongKinds() {}

  /** One wrong property of an organisation, alone on line 8. */
  private static MalformedDocument organisation(String name, String property, int column) {
    String key = property.substring(1, property.indexOf(':') - 1);
    return planned(
        name,
        "\"organisations\": [{\"id\": \"a\", \"name\": \"A\", \"kind\": \"KITA\",\n"
            + property
            + "}]",
        "J04 /organisations/0/" + key + " 8:" + column);
  }
}
