package nrw.bildungsnetz.json.reading;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import nrw.bildungsnetz.json.exchange.TokenSource;
import nrw.bildungsnetz.json.problems.ReadingRules;
import nrw.bildungsnetz.json.tokens.Bounds;
import nrw.bildungsnetz.json.tokens.DocumentText;
import nrw.bildungsnetz.json.tokens.Limit;
import nrw.bildungsnetz.json.tokens.NotWellFormed;
import nrw.bildungsnetz.json.tokens.Utf8Document;
import nrw.bildungsnetz.json.tokens.Utf8Length;
import nrw.bildungsnetz.model.ElementPath;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.validation.Finding;
import nrw.bildungsnetz.validation.Position;
import nrw.bildungsnetz.validation.RuleSet;
import nrw.bildungsnetz.validation.engine.EvaluationContext;
import nrw.bildungsnetz.validation.engine.FindingCollector;
import nrw.bildungsnetz.validation.engine.RuleRun;
import org.jspecify.annotations.Nullable;

/**
 * Reads documents and checks them. Thread-safe.
 *
 * @param bounds how large a document may be
 * @param rules the rules
 * @param asOf the day as of which documents are checked
 */
public record DocumentChecker(Bounds bounds, RuleSet rules, LocalDate asOf) {

  public <T> CheckedDocument<T> check(DocumentKind<T, ?> kind, byte[] document) {
    return document.length > bounds.documentBytes()
        ? tooLarge(kind)
        : check(kind, DocumentText.of(document));
  }

  public <T> CheckedDocument<T> check(DocumentKind<T, ?> kind, String document) {
    return Utf8Length.exceeds(document, bounds.documentBytes())
        ? tooLarge(kind)
        : check(kind, DocumentText.of(document));
  }

  /** Reads and checks a document that is known not to be too large. */
  public <T> CheckedDocument<T> check(DocumentKind<T, ?> kind, DocumentText text) {
    CheckedDocument<T> wellFormed = checkBytes(kind, text, Set.of());
    return wellFormed == null ? checkParsed(kind, text) : wellFormed;
  }

  /**
   * Reads and checks a document that is not too large as a network, unless it is a register.
   *
   * @return null for a register
   */
  public @Nullable CheckedDocument<Network> checkNetwork(DocumentText text) {
    CheckedDocument<Network> wellFormed;
    try {
      wellFormed = checkBytes(DocumentKind.NETWORK, text, RegisterDetector.NAMES);
    } catch (OtherKind e) {
      return null;
    }
    if (wellFormed != null && wellFormed.isReadToEnd()) {
      return wellFormed;
    } else if (RegisterDetector.isRegister(text, bounds)) {
      return null;
    }
    return wellFormed == null ? checkParsed(DocumentKind.NETWORK, text) : wellFormed;
  }

  /** Reads and checks a document from its bytes; null if they are malformed. */
  <T> @Nullable CheckedDocument<T> checkBytes(
      DocumentKind<T, ?> kind, DocumentText text, Set<String> otherSigns) {
    Utf8Document bytes = text.utf8();
    if (bytes == null) {
      return null;
    }
    DocumentReading<T> reading = new DocumentReading<>(kind, bytes, bounds, context(), otherSigns);
    try {
      reading.readRoot();
      if (!reading.isStopped()) {
        reading.readEnd();
      }
      return reading.check(reading::locate);
    } catch (NotWellFormed e) {
      return null;
    }
  }

  /** Reads and checks a document with Jackson's parser. */
  <T> CheckedDocument<T> checkParsed(DocumentKind<T, ?> kind, DocumentText text) {
    return ParserReading.check(kind, text, bounds, context());
  }

  /** Reads the current value of a source that belongs to the caller. */
  public <T> ParserReading<T> read(DocumentKind<T, ?> kind, TokenSource source) {
    return ParserReading.ofValue(kind, source, bounds, context());
  }

  /** A checker under no profiles, for profiles themselves. */
  public DocumentChecker withoutProfiles() {
    return new DocumentChecker(bounds, rules.withoutProfiles(), asOf);
  }

  /** The result for a document that is too large to be read. */
  public <T> CheckedDocument<T> tooLarge(DocumentKind<T, ?> kind) {
    return refuse(
        kind, ReadingRules.LIMIT, Map.of("limit", Limit.DOCUMENT, "max", bounds.documentBytes()));
  }

  /** The result for a document that is rejected without being read. */
  public <T> CheckedDocument<T> refuse(
      DocumentKind<T, ?> kind, Rule rule, Map<String, Object> arguments) {
    EvaluationContext context = context();
    FindingCollector findings = new FindingCollector(context);
    findings.add(
        Finding.builder()
            .rule(rule)
            .path(ElementPath.root())
            .objectId("")
            .position(new Position(1, 1))
            .putAllArguments(arguments)
            .build());
    RuleRun run = new RuleRun(context, findings);
    kind.skip().accept(run);
    return new CheckedDocument<>(
        Optional.empty(), false, false, findings, run, place -> Set.of(), UnaryOperator.identity());
  }

  private EvaluationContext context() {
    return new EvaluationContext(rules, asOf);
  }
}
