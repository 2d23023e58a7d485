package nrw.bildungsnetz.json;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Predicate;
import nrw.bildungsnetz.json.reading.DocumentKind;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.NetworkRegister;
import nrw.bildungsnetz.rules.Category;
import nrw.bildungsnetz.validation.Finding;
import nrw.bildungsnetz.validation.Profile;
import nrw.bildungsnetz.validation.Report;

/** The complete result of reading a document, as lines that can be compared and stored. */
final class FullReport {

  private FullReport() {}

  /** Everything, including the findings of the rules. */
  static String whole(NetworkJson reader, Sample sample, boolean asText) {
    return lines(reader, sample, asText, finding -> true, true);
  }

  /** Only what does not change with the rule catalogue. */
  static String ofTheReader(NetworkJson reader, Sample sample, boolean asText) {
    return lines(reader, sample, asText, FullReport::isAboutDocument, false);
  }

  private static String lines(
      NetworkJson reader,
      Sample sample,
      boolean asText,
      Predicate<Finding> shown,
      boolean withRules) {
    if (sample.kind().equals(DocumentKind.REGISTER)) {
      ReadResult<NetworkRegister> read =
          asText ? reader.readRegister(sample.text()) : reader.readRegister(sample.bytes());
      return lines(read.getValue(), read.isReadable(), read.getReport(), shown, withRules);
    } else if (sample.kind().equals(DocumentKind.PROFILE)) {
      ReadResult<Profile> read =
          asText ? reader.readProfile(sample.text()) : reader.readProfile(sample.bytes());
      return lines(read.getValue(), read.isReadable(), read.getReport(), shown, withRules);
    }
    ReadResult<Network> read = asText ? reader.read(sample.text()) : reader.read(sample.bytes());
    return lines(read.getValue(), read.isReadable(), read.getReport(), shown, withRules);
  }

  static String lines(
      Optional<?> value,
      boolean readable,
      Report report,
      Predicate<Finding> shown,
      boolean withRules) {
    StringBuilder lines = new StringBuilder();
    lines
        .append(readable ? "readable " : "unreadable ")
        .append(value.map(FullReport::digest).orElse("none"))
        .append(' ')
        .append(report.getCounts().of(Category.READING))
        .append('+')
        .append(report.getCounts().of(Category.FORM))
        .append('\n');
    if (withRules) {
      lines.append(report.getCounts()).append(' ').append(report.getRulesRun()).append('\n');
      lines.append(report.getRulesSkipped()).append('\n');
    }
    report.getFindings().stream().filter(shown).forEach(finding -> add(finding, lines));
    return lines.toString();
  }

  private static boolean isAboutDocument(Finding finding) {
    Category category = finding.getRule().getCategory();
    return category == Category.READING || category == Category.FORM;
  }

  private static void add(Finding finding, StringBuilder lines) {
    lines
        .append(finding.getRule().getId())
        .append(' ')
        .append(finding.getSeverity())
        .append(' ')
        .append(visible(finding.getPath().toJsonPointer()))
        .append(' ')
        .append(
            finding.getPosition().map(at -> at.getLine() + ":" + at.getColumn()).orElse("nowhere"))
        .append(' ')
        .append(visible(finding.getArguments().toString()))
        .append(' ')
        .append(visible(finding.getObjectId()))
        .append('\n');
  }

  /** The text without unpaired surrogates and line terminators, which files do not preserve. */
  private static String visible(String text) {
    StringBuilder shown = new StringBuilder();
    text.chars()
        .forEach(
            each -> {
              if (each >= ' ' && each < 0x7F) {
                shown.append((char) each);
              } else {
                shown.append("\\u").append(HexFormat.of().toHexDigits((char) each));
              }
            });
    return shown.toString();
  }

  /** A digest of the value's document. */
  private static String digest(Object value) {
    try {
      return digest(written(value));
    } catch (IllegalArgumentException e) {
      // Escapes can produce an unpaired surrogate, which can be read but not written.
      return "unwritable " + digest(value.toString());
    }
  }

  private static String written(Object value) {
    NetworkJson writer = Documents.READER.compact();
    if (value instanceof Network network) {
      return writer.write(network);
    }
    return value instanceof NetworkRegister register
        ? writer.write(register)
        : writer.write((Profile) value);
  }

  static String digest(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(Arrays.copyOf(hash, 8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
