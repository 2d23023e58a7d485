package nrw.bildungsnetz.json;

/**
 * The kinds of document for which this library ships a JSON Schema.
 *
 * @since 0.1.0
 */
public enum SchemaKind {
  /** What {@link NetworkJson#read(byte[])} reads. */
  NETWORK("network"),
  /** What {@link NetworkJson#readRegister(byte[])} reads. */
  REGISTER("register"),
  /** What {@link NetworkJson#readProfile(byte[])} reads. */
  PROFILE("profile"),
  /** What {@link ReportJson} writes. */
  REPORT("report");

  private final String fileName;

  SchemaKind(String name) {
    this.fileName = name + ".schema.json";
  }

  String fileName() {
    return fileName;
  }
}
