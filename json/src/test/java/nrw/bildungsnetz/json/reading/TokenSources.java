package nrw.bildungsnetz.json.reading;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nrw.bildungsnetz.json.tokens.Bounds;
import nrw.bildungsnetz.json.tokens.DocumentText;
import nrw.bildungsnetz.validation.Report;
import nrw.bildungsnetz.validation.RuleSet;
import org.jspecify.annotations.Nullable;

/** Reads documents with a token source chosen by the test rather than by the document. */
public final class TokenSources {

  private TokenSources() {}

  /** The result of reading. */
  public record Outcome(Optional<Object> value, boolean readable, Report report) {}

  /** Reads the bytes of a document; null if they are malformed. */
  public static @Nullable Outcome bytes(
      DocumentKind<?, ?> kind, DocumentText document, Bounds bounds) {
    CheckedDocument<?> checked = checker(bounds).checkBytes(kind, document, Set.of());
    return checked == null ? null : outcome(checked);
  }

  /** Reads a document with Jackson's parser. */
  public static Outcome parser(DocumentKind<?, ?> kind, DocumentText document, Bounds bounds) {
    return outcome(checker(bounds).checkParsed(kind, document));
  }

  /** Whether the bytes are well-formed and, if so, asserts that both sources agree. */
  public static Agreement compare(DocumentKind<?, ?> kind, DocumentText document, Bounds bounds) {
    Outcome bytes = bytes(kind, document, bounds);
    if (bytes == null) {
      return Agreement.ONLY_FOR_THE_PARSER;
    }
    Outcome parser = parser(kind, document, bounds);
    if (!bytes.equals(parser)) {
      throw new AssertionError("Bytes:\n" + bytes + "\nparser:\n" + parser);
    }
    return Agreement.SAME;
  }

  /** How two sources that do not contradict each other compare. */
  public enum Agreement {
    /** Both give the same result. */
    SAME,
    /** The bytes are malformed. */
    ONLY_FOR_THE_PARSER
  }

  /** A text in UTF-8. */
  public static DocumentText utf8(String text) {
    return DocumentText.of(text.getBytes(StandardCharsets.UTF_8));
  }

  private static <T> Outcome outcome(CheckedDocument<T> checked) {
    return checked.result(
        (value, readable, report) -> new Outcome(value.map(Object.class::cast), readable, report));
  }

  private static DocumentChecker checker(Bounds bounds) {
    return new DocumentChecker(bounds, RuleSet.standard(), LocalDate.of(2026, 1, 1));
  }
}
