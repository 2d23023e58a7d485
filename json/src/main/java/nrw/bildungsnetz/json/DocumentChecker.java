package nrw.bildungsnetz.json;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nrw.bildungsnetz.model.ElementPath;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.validation.Finding;
import nrw.bildungsnetz.validation.Position;
import nrw.bildungsnetz.validation.RuleSet;
import nrw.bildungsnetz.validation.engine.FindingCollector;
import nrw.bildungsnetz.validation.engine.Judgement;
import nrw.bildungsnetz.validation.engine.RuleRun;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/**
 * Reads documents and checks them by rules on a day. Safe for use by many threads.
 *
 * @param limits how large a document may be
 * @param rules the rules
 * @param asOf the day on which documents are looked at
 */
record DocumentChecker(Limits limits, RuleSet rules, LocalDate asOf) {

  <T> CheckedDocument<T> check(DocumentKind<T, ?, ?> kind, byte[] document) {
    return document.length > limits.documentBytes()
        ? tooLarge(kind)
        : check(kind, DocumentText.of(document));
  }

  <T> CheckedDocument<T> check(DocumentKind<T, ?, ?> kind, String document) {
    return document.length() > limits.documentBytes()
        ? tooLarge(kind)
        : check(kind, DocumentText.of(document));
  }

  /** Checks a document of which it is known that it is not too large. */
  <T> CheckedDocument<T> check(DocumentKind<T, ?, ?> kind, DocumentText text) {
    CheckedDocument<T> flawless = checkFlawless(kind, text);
    return flawless == null ? checkWithPlaces(kind, text) : flawless;
  }

  /** Checks a document in which there is nothing to report but by rules; null for others. */
  <T> @Nullable CheckedDocument<T> checkFlawless(DocumentKind<T, ?, ?> kind, DocumentText text) {
    byte[] bytes = text.bytes();
    if (bytes == null) {
      return null;
    }
    FlawlessReader.Document<T> document = FlawlessReader.read(kind.type(), bytes, limits);
    if (document == null) {
      return null;
    }
    Judgement judgement = judgement();
    FindingCollector findings = new FindingCollector(judgement);
    RuleRun run = new RuleRun(judgement, findings::add);
    kind.rules().check(run, document.value(), place -> Set.of());
    return new CheckedDocument<>(
        Optional.of(new Partial<>(document.value(), true)),
        true,
        true,
        findings,
        run,
        place -> Set.of(),
        found -> FlawlessLocator.locate(found, bytes, limits, document.beginnings()));
  }

  /** Checks a document that has problems. */
  <T, B> CheckedDocument<T> checkWithPlaces(DocumentKind<T, B, ?> kind, DocumentText text) {
    try (JsonParser parser = text.parser()) {
      DocumentReading<T, B> reading =
          new DocumentReading<>(kind, parser, limits, judgement(), text);
      return reading.check(reading.readDocument(), findings -> Locator.locate(findings, text));
    }
  }

  /** The verdict on a document that is too large to be read. */
  <T> CheckedDocument<T> tooLarge(DocumentKind<T, ?, ?> kind) {
    return refuse(
        kind, ReadingRules.LIMIT, Map.of("limit", Limit.DOCUMENT, "max", limits.documentBytes()));
  }

  /** The verdict on a document that is not even begun to be read. */
  <T> CheckedDocument<T> refuse(
      DocumentKind<T, ?, ?> kind, Rule rule, Map<String, Object> arguments) {
    return DocumentReading.refused(
        kind,
        judgement(),
        Finding.builder()
            .rule(rule)
            .path(ElementPath.root())
            .objectId("")
            .position(new Position(1, 1))
            .putAllArguments(arguments)
            .build());
  }

  private Judgement judgement() {
    return new Judgement(rules, asOf);
  }
}
