package nrw.bildungsnetz.json;

import static nrw.bildungsnetz.json.MalformedDocument.document;

import java.util.List;

/** Valid and invalid profiles. */
public final class ProfileDocuments {

  /** Everything a profile can state. */
  public static final String FULL =
      """
      {
        "schemaVersion": "0.3",
        "id": "kreis",
        "name": "Profil des Kreises",
        "description": "Strenger bei den Feldern,\\nmilder sonst.",
        "worstAcceptable": "INFO",
        "rules": [
          {
            "rule": "H03",
            "level": "WARNING",
            "thresholds": [
              {
                "name": "fewest",
                "value": 2
              },
              {
                "name": "most",
                "value": 8
              }
            ],
            "reason": "Kleiner Kreis"
          },
          {
            "rule": "H13",
            "level": "OFF"
          }
        ],
        "waivers": [
          {
            "rule": "R02",
            "network": "netz",
            "list": "sources",
            "object": "s",
            "reason": "Wird bereinigt.",
            "grantedBy": "Schulamt",
            "until": "2026-06-30"
          }
        ]
      }
      """;

  public static final List<String> GOOD =
      List.of(
          FULL,
          "{\"schemaVersion\": \"0.2\", \"id\": \"p\"}",
          "{\"id\": \"p\", \"schemaVersion\": \"0.1\"}",
          "{\"schemaVersion\": \"0.2\", \"id\": \"p\", \"rules\": [], \"waivers\": []}",
          profile("\"rules\": [{\"rule\": \"X.own-1\", \"thresholds\": []}]"),
          profile("\"name\": \"" + "🏫".repeat(127) + "\""),
          waiver("\"2024-02-29\""));

  /** Profiles that are rejected by the schema as well as by the reader. */
  public static final List<MalformedDocument> MALFORMED =
      List.of(
          document("array for the profile", "[]", "J04 # 1:1"),
          document("empty profile", "{}", "J05 # 1:1", "J05 # 1:1"),
          document("profile without schema version", "{\"id\": \"p\"}", "J05 # 1:1"),
          document("profile without id", "{\"schemaVersion\": \"0.2\"}", "J05 # 1:1"),
          document(
              "schema version that is none",
              "{\"schemaVersion\": \"0.2.0\", \"id\": \"p\"}",
              "J15 /schemaVersion 1:19"),
          document(
              "newer major version",
              "{\"schemaVersion\": \"1.0\", \"id\": 5, \"regeln\": []}",
              "J17 /schemaVersion 1:19"),
          document(
              "id that is none", "{\"schemaVersion\": \"0.2\", \"id\": \"a b\"}", "F03 /id 1:32"),
          document(
              "id with a line feed behind it",
              "{\"schemaVersion\": \"0.2\", \"id\": \"p\\n\"}",
              "F03 /id 1:32"),
          wrong("number for the name", "\"name\": 5", "J04 /name 4:9"),
          wrong("blank name", "\"name\": \" \\u200b\"", "F01 /name 4:9"),
          wrong("name of two lines", "\"name\": \"a\\nb\"", "F04 /name 4:9"),
          wrong("name that is too long", "\"name\": \"" + "n".repeat(256) + "\"", "F02 /name 4:9"),
          wrong("null for the description", "\"description\": null", "J10 /description 4:16"),
          wrong("description with BEL", "\"description\": \"a\\u0007\"", "F04 /description 4:16"),
          wrong(
              "severity there is not", "\"worstAcceptable\": \"OFF\"", "J07 /worstAcceptable 4:20"),
          wrong("object for the rules", "\"rules\": {}", "J04 /rules 4:10"),
          wrong("text for a rule", "\"rules\": [\"H13\"]", "J04 /rules/0 4:11"),
          wrong("setting without rule", "\"rules\": [{\"level\": \"OFF\"}]", "J05 /rules/0 4:11"),
          wrong(
              "level there is not",
              "\"rules\": [{\"rule\": \"H13\"},\n  {\"rule\": \"H03\", \"level\": \"NOTICE\"}]",
              "J07 /rules/1/level 5:28"),
          wrong(
              "number for a level",
              "\"rules\": [{\"rule\": \"H13\", \"level\": 0}]",
              "J04 /rules/0/level 4:36"),
          wrong(
              "unknown property of a setting",
              "\"rules\": [{\"rule\": \"H13\", \"levl\": \"OFF\"}]",
              "J06 /rules/0/levl 4:27"),
          wrong(
              "threshold without value and with a text for it",
              "\"rules\": [{\"rule\": \"H03\", \"thresholds\": [{\"name\": \"most\"},\n"
                  + "  {\"name\": \"fewest\", \"value\": \"2\"}]}]",
              "J05 /rules/0/thresholds/0 4:42",
              "J04 /rules/0/thresholds/1/value 5:31"),
          wrong(
              "fraction for a threshold",
              "\"rules\": [{\"rule\": \"H03\", \"thresholds\": [{\"name\": \"most\", \"value\": 2.5}]}]",
              "J04 /rules/0/thresholds/0/value 4:68"),
          wrong(
              "number beyond 32 bits",
              "\"rules\": [{\"rule\": \"H03\", \"thresholds\": [{\"name\": \"most\","
                  + " \"value\": 2147483648}]}]",
              "J09 /rules/0/thresholds/0/value 4:68"),
          wrong("unknown property", "\"rule\": []", "J06 /rule 4:1"),
          wrong("property of a network", "\"ags\": \"05913\"", "J06 /ags 4:1"),
          wrong(
              "waiver without anything",
              "\"waivers\": [{}]",
              "J05 /waivers/0 4:13",
              "J05 /waivers/0 4:13",
              "J05 /waivers/0 4:13",
              "J05 /waivers/0 4:13",
              "J05 /waivers/0 4:13"),
          document(
              "day in another notation", waiver("\"30.06.2026\""), "J08 /waivers/0/until 5:51"),
          document("day that is none", waiver("\"2026-02-30\""), "J08 /waivers/0/until 5:51"),
          document("no day in the year 0", waiver("\"0000-01-01\""), "J08 /waivers/0/until 5:51"));

  /** Profiles that are rejected by the reader only. */
  public static final List<MalformedDocument> BEYOND_SCHEMAS =
      List.of(
          wrong("name that stands twice", "\"name\": \"A\", \"name\": \"B\"", "J11 /name 4:14"),
          wrong("name in NFD", "\"name\": \"Bu\u0308ro\"", "F04 /name 4:9"),
          wrong(
              "whole number with a fraction of zero",
              "\"rules\": [{\"rule\": \"H03\", \"thresholds\": [{\"name\": \"most\", \"value\": 2.0}]}]",
              "J04 /rules/0/thresholds/0/value 4:68"),
          wrong(
              "rules there are not",
              """
              "rules": [{"rule": "H13"}, {"rule": "H99"}],
              "waivers": [{"rule": "R99", "object": "s", "reason": "R",
                "grantedBy": "A", "until": "2026-06-30"}]
              """,
              "P01 /rules/1/rule 4:37",
              "P01 /waivers/0/rule 5:22"),
          wrong(
              "rules that cannot be set",
              "\"rules\": [{\"rule\": \"J06\", \"level\": \"OFF\"}]",
              "P01 /rules/0/rule 4:20"),
          wrong(
              "threshold there is not",
              "\"rules\": [{\"rule\": \"H03\", \"thresholds\": [{\"name\": \"months\", \"value\": 5}]}]",
              "P02 /rules/0/thresholds/0/name 4:51"),
          wrong(
              "threshold of a rule without any",
              "\"rules\": [{\"rule\": \"H13\", \"thresholds\": [{\"name\": \"most\", \"value\": 5}]}]",
              "P02 /rules/0/thresholds/0/name 4:51"),
          wrong(
              "threshold outside of its range",
              "\"rules\": [{\"rule\": \"H03\", \"thresholds\": [{\"name\": \"most\", \"value\": 101}]}]",
              "P03 /rules/0/thresholds/0/value 4:68"),
          wrong(
              "rule set twice",
              "\"rules\": [{\"rule\": \"H13\"},\n  {\"rule\": \"H13\", \"level\": \"OFF\"}]",
              "P04 /rules/1 5:3"));

  private ProfileDocuments() {}

  /** A profile with further properties, the first of them at the beginning of line 4. */
  public static String profile(String properties) {
    return "{\n  \"schemaVersion\": \"0.2\",\n  \"id\": \"p\",\n" + properties + "\n}\n";
  }

  private static MalformedDocument wrong(String name, String properties, String... findings) {
    return document(name, profile(properties), findings);
  }

  private static String waiver(String until) {
    return profile(
        "\"waivers\": [{\"rule\": \"R02\", \"object\": \"s\",\n"
            + "  \"reason\": \"Grund\", \"grantedBy\": \"Amt\", \"until\": "
            + until
            + "}]");
  }
}
