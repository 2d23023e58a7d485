package nrw.bildungsnetz.json;

import static nrw.bildungsnetz.json.MalformedDocument.planned;

import java.util.List;

/** Malformed extensions, and ones that could not be written unchanged. */
final class WrongExtensions {

  static final List<MalformedDocument> ROWS =
      List.of(
          planned("text for extensions", "\"extensions\": \"x\"", "J04 /extensions 7:17"),
          planned("list for extensions", "\"extensions\": [{}]", "J04 /extensions 7:17"),
          planned("number for extensions", "\"extensions\": 1", "J04 /extensions 7:17"),
          planned("null for extensions", "\"extensions\": null", "J10 /extensions 7:17"),
          planned(
              "extensions where there is no id",
              """
              "handlungsfelder": [
                {"id": "h", "name": "H", "period": {"start": "2018-01-01", "extensions": {}}}]
              """,
              "J06 /handlungsfelder/0/period/extensions 8:64"),
          planned(
              "extension twice", "\"extensions\": {\"a\": 1,\n\"a\": 1}", "J11 /extensions 8:3"),
          planned(
              "extension twice, once escaped",
              "\"extensions\": {\"a\": 1,\n\"\\u0061\": 1}",
              "J11 /extensions 8:3"),
          planned(
              "property twice inside an extension",
              "\"extensions\": {\"a\": [{\"b\": {}, \"c\": 1,\n\"b\": {}}]}",
              "J11 /extensions 8:3"),
          planned(
              "exponent beyond 32 bits in an extension",
              "\"extensions\": {\"a\": [1e99999999999]}",
              "J09 /extensions 7:24"),
          planned(
              "control character in an extension",
              "\"extensions\": {\"a\": [\"b\\u0007\"]}",
              "F04 /extensions 7:17"),
          planned(
              "half a character in an extension",
              "\"extensions\": {\"a\": {\"b\": \"\\ud83d\"}}",
              "F04 /extensions 7:17"),
          planned(
              "noncharacter in an extension",
              "\"extensions\": {\"a\": \"\\uffff\"}",
              "F04 /extensions 7:17"),
          planned(
              "line feed in the name of an extension",
              "\"extensions\": {\"a\\nb\": 1}",
              "F04 /extensions 7:17"),
          planned(
              "control character in a name inside an extension",
              "\"extensions\": {\"a\": {\"\\t\": 1}}",
              "F04 /extensions 7:17"),
          planned("extension without a name", "\"extensions\": {\"\": 1}", "F01 /extensions 7:17"),
          planned(
              "extension with a blank name",
              "\"extensions\": {\"\\u00a0\": 1}",
              "F01 /extensions 7:17"));

  private WrongExtensions() {}
}
