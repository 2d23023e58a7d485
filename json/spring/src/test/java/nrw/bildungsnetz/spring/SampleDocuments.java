package nrw.bildungsnetz.spring;

/** Documents as they come in. */
final class SampleDocuments {

  /** A network against which nothing speaks but what it leaves unsaid. */
  static final String SOUND = network("\"ags\": \"05966\"");

  /** The Regierungsbezirk is another. */
  static final String BROKEN = network("\"ags\": \"05966\", \"regierungsbezirk\": \"MUENSTER\"");

  /** An AGS without its zero, and a property there is not. */
  static final String UNREADABLE = network("\"ags\": \"5966\", \"state\": \"ACTIVE\"");

  private SampleDocuments() {}

  private static String network(String properties) {
    return "{\"schemaVersion\": \"0.3\", \"id\": \"olpe\", \"name\": \"Geheimnis\", "
        + properties
        + "}";
  }

  static String register(String... networks) {
    return "{\"schemaVersion\": \"0.3\", \"id\": \"r\", \"name\": \"R\", \"networks\": ["
        + String.join(", ", networks).replace("\"schemaVersion\": \"0.3\", ", "")
        + "]}";
  }

  static String submission(String title, String network) {
    return "{\"title\": \"" + title + "\", \"network\": " + network + "}";
  }

  static String list(String... networks) {
    return "[" + String.join(", ", networks) + "]";
  }
}
