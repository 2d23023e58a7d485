package nrw.bildungsnetz.json;

import static nrw.bildungsnetz.json.MalformedDocument.document;
import static nrw.bildungsnetz.json.MalformedDocument.planned;

import java.util.List;
import java.util.stream.Stream;

/** Values of the right kind that are invalid: days, codes and numbers that do not exist. */
final class WrongValues {

  private static final List<MalformedDocument> DAYS =
      List.of(
          day("day that does not exist", "2020-02-30"),
          day("day without leading zeros", "2019-2-1"),
          day("day with a time", "2019-02-01T00:00"),
          day("day in full-width digits", "２０１９-０２-０１"),
          day("day in the year 0", "0000-01-01"),
          day("day padded with a blank", " 2019-02-01"),
          day("day as written in Germany", "01.02.2019"),
          day("day with another dash", "2019–02–01"),
          day("empty day", ""));

  private static final List<MalformedDocument> CODES =
      List.of(
          committee("code in lower case", "beirat"),
          committee("code padded with a blank", "BEIRAT "),
          committee("code with a letter too many", "BEIRATT"),
          committee("code like no other", "SENAT"),
          committee("empty code", ""),
          committee("code with half a character", "BEIRAT\\ud800"),
          planned(
              "unknown codes in a set beside a known one",
              """
              "transitions": [
                {"id": "t", "name": "T", "direction": "VERTICAL", "fromStages": [
                  "KITAS", "KITA", "Krippe"]}
              ]
              """,
              "J07 /transitions/0/fromStages/0 9:7",
              "J07 /transitions/0/fromStages/2 9:24"),
          planned(
              "unknown code that is optional",
              "\"regierungsbezirk\": \"Düsseldorf\"",
              "J07 /regierungsbezirk 7:23"));

  private static final List<MalformedDocument> NUMBERS =
      List.of(
          year("number beyond 32 bits", "2147483648", "J09"),
          year("number far below 32 bits", "-9999999999999999999", "J09"),
          year("number that is no year yet", "1799", "F08"),
          year("number that is no year any more", "2200", "F09"),
          year("minus zero, which is a number but no year", "-0", "F08"));

  private static final List<MalformedDocument> FORMS =
      List.of(
          planned("blank text", "\"description\": \" \"", "F01 /description 7:18"),
          planned("empty text", "\"description\": \"\"", "F01 /description 7:18"),
          planned(
              "text with BEL, escaped", "\"description\": \"a\\u0007\"", "F04 /description 7:18"),
          planned("half a character", "\"description\": \"a\\uD83D\"", "F04 /description 7:18"),
          planned("text in NFD", "\"description\": \"Bu\u0308ro\"", "F04 /description 7:18"),
          planned(
              "line feed in a name",
              "\"topics\": [\"MINT\", \"Sport\\nSpiel\"]",
              "F04 /topics/1 7:22"),
          planned(
              "id with a blank, and a reference that leads nowhere",
              """
              "sources": [{"id": "a b", "title": "A"}],
              "organisations": [{"id": "o", "name": "O", "kind": "KITA", "sources": ["ab"]}]
              """,
              "R01 /organisations/0/sources 8:73",
              "F03 /sources/0/id 7:22"),
          planned(
              "AGS, Schulnummer and Schulform that are none",
              """
              "organisations": [{"id": "o", "name": "O", "kind": "SCHULE",
                "ags": "5913", "schulnummer": "12345", "schulform": "GE"}]
              """,
              "F05 /organisations/0/ags 8:12",
              "F07 /organisations/0/schulform 8:57",
              "F06 /organisations/0/schulnummer 8:35"),
          document(
              "AGS of the network without its zero",
              """
              {"schemaVersion": "0.2", "id": "n", "name": "N", "ags": "5913", "status": "ENDED"}
              """,
              "F05 /ags 1:57"));

  static final List<MalformedDocument> ROWS =
      Stream.of(DAYS, CODES, NUMBERS, FORMS).flatMap(List::stream).toList();

  private WrongValues() {}

  private static MalformedDocument day(String name, String day) {
    return planned(
        name,
        "\"sources\": [{\"id\": \"a\", \"title\": \"A\", \"retrieved\": \"" + day + "\"}]",
        "J08 /sources/0/retrieved 7:54");
  }

  private static MalformedDocument committee(String name, String type) {
    return planned(
        name,
        "\"committees\": [{\"id\": \"a\", \"name\": \"A\", \"type\": \"" + type + "\"}]",
        "J07 /committees/0/type 7:51");
  }

  private static MalformedDocument year(String name, String year, String rule) {
    return planned(
        name,
        "\"committees\": [{\"id\": \"a\", \"name\": \"A\", \"type\": \"OTHER\",\n"
            + "  \"foundedYear\": "
            + year
            + "}]",
        rule + " /committees/0/foundedYear 8:20");
  }
}
