package nrw.bildungsnetz.json;

import static nrw.bildungsnetz.json.MalformedDocument.planned;

import java.util.List;

/**
 * Objects that state the same thing twice with different values. The expected position is the
 * object's.
 */
final class Contradictions {

  static final List<MalformedDocument> ROWS =
      List.of(
          event("day outside of its year", "\"date\": \"2019-08-01\", \"year\": 2020"),
          event("day before its bound", "\"date\": \"2019-08-01\", \"notBefore\": \"2019-08-02\""),
          event("day after its bound", "\"notAfter\": \"2019-07-31\", \"date\": \"2019-08-01\""),
          event("year that ends before its bound", "\"year\": 2018, \"notBefore\": \"2019-01-01\""),
          event(
              "bounds the wrong way round",
              "\"notBefore\": \"2019-01-02\", \"notAfter\": \"2019-01-01\""),
          event(
              "unanimous and against",
              "\"vote\": {\"unanimous\": true, \"against\": 1}",
              "/vote",
              31),
          planned(
              "start outside of its year",
              """
              "committees": [
                {"id": "a", "name": "A", "type": "OTHER",
                  "period": {"start": "2019-08-01", "startYear": 2020}}
              ]
              """,
              "J19 /committees/0/period 9:17"),
          planned(
              "end outside of its year, in the second of two vacancies",
              """
              "committees": [{"id": "a", "name": "A", "type": "OTHER"}],
              "posts": [{"id": "p", "committee": "a", "function": "LEITUNG", "vacancies": [
                {"start": "2019-08-01"},
                {"end": "2020-07-31", "endYear": 2021}]}]
              """,
              "J19 /posts/0/vacancies/1 10:5"),
          planned(
              "contradiction beside a value of bad form, in a baseline",
              """
              "indicators": [{"id": "a", "name": "A", "baseline":
                {"value": 0.1234567, "date": "2019-08-01", "year": 2018}}]
              """,
              "J19 /indicators/0/baseline 8:5",
              "F10 /indicators/0/baseline/value 8:15"),
          planned(
              "contradiction that an unreadable day cannot enter into",
              """
              "publications": [{"id": "a", "title": "A", "kind": "BILANZ",
                "date": "gestern", "year": 2018}]
              """,
              "J08 /publications/0/date 8:13"));

  private Contradictions() {}

  private static MalformedDocument event(String name, String properties) {
    return event(name, properties, "", 5);
  }

  /** An event of an agreement, alone on line 8. */
  private static MalformedDocument event(
      String name, String properties, String inside, int column) {
    return planned(
        name,
        "\"agreements\": [{\"id\": \"a\", \"type\": \"OTHER\", \"events\": [\n"
            + "  {\"kind\": \"START\", "
            + properties
            + "}]}]",
        "J19 /agreements/0/events/0" + inside + " 8:" + column);
  }
}
