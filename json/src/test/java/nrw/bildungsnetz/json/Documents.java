package nrw.bildungsnetz.json;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** A reader for tests, and documents to start from. */
public final class Documents {

  public static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-01-01T11:00:00Z"), ZoneId.of("Europe/Berlin"));

  public static final NetworkJson READER = NetworkJson.create().on(CLOCK);

  /** A document without any finding: no rule expects anything of a planned network. */
  public static final String PLANNED =
      """
      {
        "schemaVersion": "0.3",
        "id": "netz",
        "name": "Netz",
        "ags": "05913",
        "status": "PLANNED"
      }
      """;

  /** Precedes the networks of a register, on lines 1 to 5. */
  private static final String REGISTER_HEAD =
      """
      {
        "schemaVersion": "0.3",
        "id": "register",
        "name": "Register",
        "networks": [
      """;

  private Documents() {}

  /** The planned network with further properties, the first of them on line 7. */
  public static String planned(String properties) {
    return """
    {
      "schemaVersion": "0.3",
      "id": "netz",
      "name": "Netz",
      "ags": "05913",
      "status": "PLANNED",
    """
        + properties.indent(2)
        + "}\n";
  }

  /**
   * A register of networks, the first of which begins on line 6 and the others on the lines after
   * it.
   */
  public static String register(String... networks) {
    return REGISTER_HEAD + String.join(",\n", networks) + "]\n}\n";
  }

  /** A network of a register without findings, on one line. */
  public static String member(String id) {
    return "{\"id\": \"" + id + "\", \"name\": \"N\", \"ags\": \"05911\", \"status\": \"PLANNED\"}";
  }

  /** The same network with further properties on its line, after the required ones. */
  public static String member(String id, String properties) {
    String whole = member(id);
    return whole.substring(0, whole.length() - 1) + ", " + properties + "}";
  }
}
