package nrw.bildungsnetz.json.documents;

import java.io.IOException;
import java.util.Map;
import nrw.bildungsnetz.json.problems.ReadingRules;
import nrw.bildungsnetz.json.tokens.SyntaxMistake;
import nrw.bildungsnetz.rules.Rule;
import org.jspecify.annotations.Nullable;

/** A piece of a source: the bytes of a document, or the problem that takes its place. Immutable. */
final class RawDocument {

  private static final byte[] NONE = {};

  private final RawPlace place;
  private final long bytesBehind;
  private final byte[] text;
  private final @Nullable Rule problem;
  private final @Nullable SyntaxMistake mistake;
  private final @Nullable IOException failure;

  private RawDocument(
      RawPlace place,
      long bytesBehind,
      byte[] text,
      @Nullable Rule problem,
      @Nullable SyntaxMistake mistake,
      @Nullable IOException failure) {
    this.place = place;
    this.bytesBehind = bytesBehind;
    this.text = text;
    this.problem = problem;
    this.mistake = mistake;
    this.failure = failure;
  }

  static RawDocument of(RawPlace place, long bytesBehind, byte[] text) {
    return new RawDocument(place, bytesBehind, text, null, null, null);
  }

  static RawDocument wrong(RawPlace place, long bytesBehind, Rule problem) {
    return new RawDocument(place, bytesBehind, NONE, problem, null, null);
  }

  /** A comma behind which an element must follow, and none does. */
  static RawDocument trailingComma(RawPlace place, long bytesBehind) {
    return new RawDocument(
        place, bytesBehind, NONE, ReadingRules.SYNTAX, SyntaxMistake.TRAILING_COMMA, null);
  }

  static RawDocument unreadable(RawPlace place, long bytesBehind, IOException failure) {
    return new RawDocument(place, bytesBehind, NONE, null, null, failure);
  }

  RawPlace place() {
    return place;
  }

  /** How many bytes of all sources have been consumed at its end. */
  long bytesBehind() {
    return bytesBehind;
  }

  /** The bytes of the document; empty if there is a problem. */
  byte[] text() {
    return text;
  }

  /** The problem of the source; null if there is none. */
  @Nullable Rule problem() {
    return problem;
  }

  /** What about the problem is a common mistake. */
  Map<String, Object> arguments() {
    return mistake == null ? Map.of() : Map.of("mistake", mistake);
  }

  /** Why the source cannot be read; null if it can. */
  @Nullable IOException failure() {
    return failure;
  }
}
