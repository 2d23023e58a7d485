package nrw.bildungsnetz.json;

import static nrw.bildungsnetz.json.MalformedDocument.document;
import static nrw.bildungsnetz.json.MalformedDocument.planned;

import java.util.List;

/** Schema versions that are missing, malformed or newer than this library. */
final class SchemaVersions {

  static final List<MalformedDocument> ROWS =
      List.of(
          document(
              "no schema version",
              """
              {"id": "netz", "name": "Netz", "ags": "05913", "status": "PLANNED"}
              """,
              "J05 # 1:1"),
          version("whole number for the version", "1", "J04 /schemaVersion 1:19"),
          version("fraction for the version", "0.2", "J04 /schemaVersion 1:19"),
          version("null for the version", "null", "J10 /schemaVersion 1:19"),
          version("object for the version", "{\"major\": 0}", "J04 /schemaVersion 1:19"),
          version("one number", "\"1\"", "J15 /schemaVersion 1:19"),
          version("three numbers", "\"0.1.0\"", "J15 /schemaVersion 1:19"),
          version("leading zero in the version", "\"0.01\"", "J15 /schemaVersion 1:19"),
          version("full-width version", "\"０.１\"", "J15 /schemaVersion 1:19"),
          version("empty version", "\"\"", "J15 /schemaVersion 1:19"),
          version("newer minor version", "\"0.4\"", "J16 /schemaVersion 1:19"),
          version("newer major version", "\"1.0\"", "J17 /schemaVersion 1:19"),
          planned("schema version twice", "\"schemaVersion\": \"1.0\"", "J11 /schemaVersion 7:3"),
          planned(
              "schema version in a nested object",
              """
              "sources": [
                {"schemaVersion": "1.0", "id": "a", "title": "A"}
              ]
              """,
              "J06 /sources/0/schemaVersion 8:6"),
          document(
              "newer minor version, stated last, with properties unknown here and an error",
              """
              {
                "budget": 1,
                "id": "netz",
                "name": 5,
                "ags": "05913",
                "status": "PLANNED",
                "sources": [{"id": "a", "title": "A", "licence": "CC0"}],
                "schemaVersion": "0.22"
              }
              """,
              "J18 /budget 2:3",
              "J04 /name 4:11",
              "J16 /schemaVersion 8:20",
              "J18 /sources/0/licence 7:41"),
          document(
              "newer major version, stated last, in a document full of problems",
              """
              {
                "budget": 1,
                "id": null,
                "topics": [1, "MINT", "MINT"],
                "schemaVersion": "1.0",
                "name":: "no JSON any more"
              """,
              "J17 /schemaVersion 5:20"));

  private SchemaVersions() {}

  private static MalformedDocument version(String name, String version, String finding) {
    return document(
        name,
        "{\"schemaVersion\": "
            + version
            + ", \"id\": \"n\", \"name\": \"N\", \"ags\": \"05913\", \"status\": \"ENDED\"}",
        finding);
  }
}
