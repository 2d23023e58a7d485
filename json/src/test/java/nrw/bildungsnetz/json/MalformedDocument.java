package nrw.bildungsnetz.json;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import nrw.bildungsnetz.validation.Report;

/** A malformed document, and the findings its report must contain. */
public final class MalformedDocument {

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

  /** A document given in full. */
  public static MalformedDocument document(String name, String text, String... findings) {
    return ofBytes(name, text.getBytes(StandardCharsets.UTF_8), findings);
  }

  /** A {@link Documents#planned planned} network with further properties from line 7 on. */
  public static MalformedDocument planned(String name, String properties, String... findings) {
    byte[] bytes = Documents.planned(properties).getBytes(StandardCharsets.UTF_8);
    return new MalformedDocument(
        name, bytes, Limits.DEFAULT, List.of(findings), Optional.of(properties));
  }

  public static MalformedDocument ofBytes(String name, byte[] bytes, String... findings) {
    return new MalformedDocument(
        name, bytes.clone(), Limits.DEFAULT, List.of(findings), Optional.empty());
  }

  MalformedDocument within(Limits newLimits) {
    return new MalformedDocument(name, bytes, newLimits, findings, properties);
  }

  public String name() {
    return name;
  }

  public byte[] bytes() {
    return bytes.clone();
  }

  Limits limits() {
    return limits;
  }

  /** The lines of the report in their order; see {@link FindingLines#of}. */
  public List<String> findings() {
    return findings;
  }

  /** The further properties, if they contain everything that is wrong. */
  Optional<String> properties() {
    return properties;
  }

  /** The lines of a report that this document is about. */
  public List<String> lines(Report report) {
    return FindingLines.of(report, FindingLines.rulesIn(findings));
  }

  ReadResult read() {
    return Documents.READER.withLimits(limits).read(bytes);
  }

  @Override
  public String toString() {
    return name;
  }
}
