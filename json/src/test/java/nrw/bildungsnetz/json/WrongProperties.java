package nrw.bildungsnetz.json;

import static nrw.bildungsnetz.json.MalformedDocument.document;
import static nrw.bildungsnetz.json.MalformedDocument.planned;

import java.util.List;
import java.util.stream.Stream;

/** Properties that are unknown, duplicate or null. */
final class WrongProperties {

  private static final List<MalformedDocument> UNKNOWN =
      List.of(
          planned(
              "unknown property close to a known one", "\"comittees\": []", "J06 /comittees 7:3"),
          planned("unknown property like no other", "\"budget\": {\"id\": [1]}", "J06 /budget 7:3"),
          planned("unknown property in another case", "\"Topics\": []", "J06 /Topics 7:3"),
          planned("empty property name", "\"\": 1", "J06 / 7:3"),
          planned("property name that a pointer must escape", "\"a/b~c\": 1", "J06 /a~1b~0c 7:3"),
          planned(
              "unknown properties in nested objects",
              """
              "agreements": [
                {"id": "a", "type": "OTHER", "parties": [
                  {"organisation": "land", "side": "LAND", "seite": "LAND"}
                ], "titel": "A"}
              ],
              "organisations": [{"id": "land", "name": "Land", "kind": "LAND"}]
              """,
              "J06 /agreements/0/parties/0/seite 9:48",
              "J06 /agreements/0/titel 10:8"),
          planned(
              "property of another object",
              """
              "organisations": [{"id": "o", "name": "O", "kind": "KITA", "person": "x"}]
              """,
              "J06 /organisations/0/person 7:62"));

  private static final List<MalformedDocument> DUPLICATE =
      List.of(
          planned("property of the network twice", "\"id\": \"netz\"", "J11 /id 7:3"),
          planned(
              "property thrice", "\"name\": 5, \"name\": []", "J11 /name 7:3", "J11 /name 7:14"),
          planned("property twice, once escaped", "\"\\u0069d\": \"andere\"", "J11 /id 7:3"),
          planned(
              "property twice in a nested object",
              """
              "sources": [
                {"id": "a", "title": "A", "id": "b"}
              ]
              """,
              "J11 /sources/0/id 8:31"),
          planned(
              "unknown property twice",
              "\"budget\": 1, \"budget\": 2",
              "J06 /budget 7:3",
              "J11 /budget 7:16"),
          planned(
              "property twice, the first of which is unreadable",
              "\"description\": 1, \"description\": \"Text\"",
              "J04 /description 7:18",
              "J11 /description 7:21"),
          planned(
              "element of a set twice",
              "\"topics\": [\"MINT\", \"Sport\", \"MINT\"]",
              "J12 /topics/2 7:31"),
          planned(
              "code of a set twice",
              """
              "agreements": [{"id": "a", "type": "OTHER", "content": {"committees": [
                "BEIRAT",
                "BEIRAT"
              ]}}]
              """,
              "J12 /agreements/0/content/committees/1 9:5"));

  private static final List<MalformedDocument> NULLS =
      List.of(
          document("null for the network", "null", "J10 # 1:1"),
          planned("null for a text", "\"description\": null", "J10 /description 7:18"),
          planned("null for a code", "\"kreisKind\": null", "J10 /kreisKind 7:16"),
          planned("null for a list", "\"committees\": null", "J10 /committees 7:17"),
          planned("null in a set", "\"topics\": [null, \"MINT\"]", "J10 /topics/0 7:14"),
          planned(
              "null in a list",
              "\"sources\": [null, null]",
              "J10 /sources/0 7:15",
              "J10 /sources/1 7:21"),
          planned(
              "null for an object",
              "\"committees\": [{\"id\": \"a\", \"name\": \"A\", \"type\": \"OTHER\",\n\"period\": null}]",
              "J10 /committees/0/period 8:13"),
          planned("null for an unknown property", "\"budget\": null", "J06 /budget 7:3"),
          document(
              "null for a required text",
              """
              {"schemaVersion": "0.2", "id": null, "name": "N", "ags": "05913", "status": "ENDED"}
              """,
              "J10 /id 1:32"));

  static final List<MalformedDocument> ROWS =
      Stream.of(UNKNOWN, DUPLICATE, NULLS).flatMap(List::stream).toList();

  private WrongProperties() {}
}
