package nrw.bildungsnetz.json;

import static nrw.bildungsnetz.json.MalformedDocument.document;
import static nrw.bildungsnetz.json.MalformedDocument.planned;

import java.util.List;

/** Required properties that are missing. */
final class MissingProperties {

  static final List<MalformedDocument> ROWS =
      List.of(
          document(
              "network without id",
              """
              {
                "schemaVersion": "0.2",
                "name": "Netz",
                "ags": "05913",
                "status": "PLANNED"
              }
              """,
              "J05 # 1:1"),
          document(
              "network without name and AGS, begun on the second line",
              """

                {"schemaVersion": "0.2", "id": "netz", "status": "PLANNED"}
              """,
              "J05 # 2:3",
              "J05 # 2:3"),
          document(
              "empty object, about which rules speak too",
              "{}",
              "G20 # 1:1",
              "H12 # 1:1",
              "J05 # 1:1",
              "J05 # 1:1",
              "J05 # 1:1",
              "J05 # 1:1",
              "N11 # 1:1"),
          planned(
              "committee without type and name",
              """
              "committees": [
                {"id": "beirat"}
              ]
              """,
              "J05 /committees/0 8:5",
              "J05 /committees/0 8:5"),
          planned(
              "two organisations without kind around a complete one",
              """
              "organisations": [
                {"id": "land", "name": "Land"},
                {"id": "stadt", "name": "Stadt", "kind": "KREISFREIE_STADT"},
                {"id": "verein", "name": "Verein"}
              ]
              """,
              "J05 /organisations/0 8:5",
              "J05 /organisations/2 10:5"),
          planned(
              "party of an agreement without side",
              """
              "agreements": [
                {
                  "id": "vertrag",
                  "type": "OTHER",
                  "parties": [{"organisation": "land"}]
                }
              ]
              """,
              "J05 /agreements/0/parties/0 11:19"),
          planned(
              "instrument without name in a transition without id",
              """
              "transitions": [
                {"name": "Kita", "direction": "VERTICAL", "instruments": [
                  {"startYear": 2006}]}
              ]
              """,
              "J05 /transitions/0 8:5",
              "J05 /transitions/0/instruments/0 9:7"),
          planned(
              "property that is there but unreadable is not missing as well",
              """
              "sources": [{"id": "a", "title": 5}, {"id": "b", "title": null}]
              """,
              "J04 /sources/0/title 7:36",
              "J10 /sources/1/title 7:61"));

  private MissingProperties() {}
}
