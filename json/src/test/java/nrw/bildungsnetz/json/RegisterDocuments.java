package nrw.bildungsnetz.json;

import static nrw.bildungsnetz.json.MalformedDocument.document;

import java.util.List;

/** Registers with problems outside their networks. */
final class RegisterDocuments {

  static final List<MalformedDocument> ROWS =
      List.of(
          document("array for the register", "[]", "J04 # 1:1"),
          document("null for the register", "null", "J10 # 1:1"),
          document("nothing for the register", "", "J02 # 1:1"),
          document("empty register", "{}", "J05 # 1:1", "J05 # 1:1", "J05 # 1:1"),
          document(
              "register without schema version",
              """
              {"id": "register", "name": "Register", "networks": []}
              """,
              "J05 # 1:1"),
          head("register without id", "\"name\": \"R\"", "J05 # 1:1"),
          head("register without name", "\"id\": \"r\"", "J05 # 1:1"),
          head("register with a blank name", "\"id\": \"r\", \"name\": \" \"", "F01 /name 1:45"),
          register("register that ends early", "\"networks\": [{", "J02 /networks/0 1:71"),
          register("object for the networks", "\"networks\": {}}", "J04 /networks 1:69"),
          register("null for the networks", "\"networks\": null}", "J10 /networks 1:69"),
          register(
              "no objects for networks",
              "\"networks\": [null, [], 5]}",
              "J10 /networks/0 1:70",
              "J04 /networks/1 1:76",
              "J04 /networks/2 1:80"),
          register("networks twice", "\"networks\": [], \"networks\": 1}", "J11 /networks 1:73"),
          register("register with an unknown property", "\"network\": []}", "J06 /network 1:57"),
          register("register with a property of a network", "\"ags\": \"05913\"}", "J06 /ags 1:57"),
          register("day that is none", "\"asOf\": \"2026-02-29\"}", "J08 /asOf 1:65"),
          register(
              "Bezirkskoordination without anything",
              "\"bezirkskoordinationen\": [{}]}",
              "J05 /bezirkskoordinationen/0 1:83",
              "J05 /bezirkskoordinationen/0 1:83"),
          register(
              "Servicestelle of no Regierungsbezirk",
              "\"servicestellen\": [{\"id\": \"s\", \"name\": \"S\", \"regierungsbezirk\": \"RUHR\"}]}",
              "J07 /servicestellen/0/regierungsbezirk 1:121"),
          register(
              "claimed total that is no whole number",
              "\"claimedTotals\": [{\"networks\": 5.0}, {\"networks\": 0}]}",
              "J04 /claimedTotals/0/networks 1:88",
              "F08 /claimedTotals/1/networks 1:107"),
          register(
              "claimed total outside of its year",
              "\"claimedTotals\": [{\"networks\": 50, \"date\": \"2019-12-31\", \"year\": 2020}]}",
              "J19 /claimedTotals/0 1:75"),
          document(
              "newer major version of a register",
              """
              {"schemaVersion": "1.0", "networks": [5, {}]}
              """,
              "J17 /schemaVersion 1:19"),
          document(
              "second register behind the first",
              Documents.register() + Documents.register(),
              "J03 # 8:1"));

  private RegisterDocuments() {}

  /** A register with nothing but a version, on one line. */
  private static MalformedDocument head(String name, String properties, String... findings) {
    return document(name, "{\"schemaVersion\": \"0.2\", " + properties + "}", findings);
  }

  /** A register with further properties, the first of them in column 57 of its only line. */
  private static MalformedDocument register(String name, String rest, String... findings) {
    return document(
        name,
        "{\"schemaVersion\": \"0.2\", \"id\": \"r\", \"name\": \"Register\", " + rest,
        findings);
  }
}
