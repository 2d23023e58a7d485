package nrw.bildungsnetz.json;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import nrw.bildungsnetz.validation.Report;

/** A document that is wrong, and all that the report on it must list. */
final class MalformedDocument {

  private final String name;
  private final byte[] bytes;
  private final Limits limits;
  private final List<String> findings;
  private final Optional<String> properties;

  private MalformedDocument(
      String name,
      byte[] bytes,
      Limits limits,
      List<String> findings,
      Optional<String> properties) {
    this.name = name;
    this.bytes = bytes;
    this.limits = limits;
    this.findings = findings;
    this.properties = properties;
  }

  /** A document stated in full. */
  static MalformedDocument document(String name, String text, String... findings) {
    return ofBytes(name, text.getBytes(StandardCharsets.UTF_8), findings);
  }

  /** A {@link Documents#planned planned} network with further properties from line 7 on. */
  static MalformedDocument planned(String name, String properties, String... findings) {
    byte[] bytes = Documents.planned(properties).getBytes(StandardCharsets.UTF_8);
    return new MalformedDocument(
        name, bytes, Limits.DEFAULT, List.of(findings), Optional.of(properties));
  }

  static MalformedDocument ofBytes(String name, byte[] bytes, String... findings) {
    return new MalformedDocument(
        name, bytes.clone(), Limits.DEFAULT, List.of(findings), Optional.empty());
  }

  MalformedDocument within(Limits newLimits) {
    return new MalformedDocument(name, bytes, newLimits, findings, properties);
  }

  String name() {
    return name;
  }

  byte[] bytes() {
    return bytes.clone();
  }

  Limits limits() {
    return limits;
  }

  /** The lines a report must have, in its order; see {@link Lines#of}. */
  List<String> findings() {
    return findings;
  }

  /** What is wrong, where it is only in the further properties of a planned network. */
  Optional<String> properties() {
    return properties;
  }

  /** Of a report, the lines this document is about. */
  List<String> lines(Report report) {
    return Lines.of(report, Lines.rulesIn(findings));
  }

  ReadResult read() {
    return Documents.READER.withLimits(limits).read(bytes);
  }

  @Override
  public String toString() {
    return name;
  }
}
