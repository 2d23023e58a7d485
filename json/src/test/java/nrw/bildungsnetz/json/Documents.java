package nrw.bildungsnetz.json;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** What tests read with, and documents they start from. */
final class Documents {

  static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-01-01T11:00:00Z"), ZoneId.of("Europe/Berlin"));

  static final NetworkJson READER = NetworkJson.create().on(CLOCK);

  /** A document without any finding: of a planned network, no rule expects anything. */
  static final String PLANNED =
      """
      {
        "schemaVersion": "0.1",
        "id": "netz",
        "name": "Netz",
        "ags": "05913",
        "status": "PLANNED"
      }
      """;

  private Documents() {}

  /** The planned network with further properties, the first of them on line 7. */
  static String planned(String properties) {
    return """
    {
      "schemaVersion": "0.1",
      "id": "netz",
      "name": "Netz",
      "ags": "05913",
      "status": "PLANNED",
    """
        + properties.indent(2)
        + "}\n";
  }
}
