package nrw.bildungsnetz.json.documents;

import java.io.IOException;
import java.io.InputStream;
import nrw.bildungsnetz.json.problems.ReadingRules;
import nrw.bildungsnetz.json.tokens.Bounds;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.validation.Position;
import org.jspecify.annotations.Nullable;

/**
 * Splits a source into documents without parsing them. A document that is too large is skipped
 * without being held in memory. Not thread-safe.
 *
 * <p>If the form of the source is unknown, its beginning decides: an opening bracket means an
 * array; a first line that holds a complete object and is followed by another line that is not
 * blank means lines; anything else is a single document. In a live source, whose next line may be
 * long in coming, the end of such a first line is enough.
 *
 * <p>If the source fails behind a whole document that nothing has ended yet, that document is the
 * last piece before the failure.
 */
final class DocumentSplitter {

  private final DocumentSource source;
  private final ByteCursor bytes;
  private final long bytesBefore;
  private @Nullable RawForm form;
  private Stage stage = Stage.BEGINNING;
  private long number;
  private @Nullable IOException failure;

  private Position startPosition = Position.of(1, 1);
  private long startOffset;

  /** What the splitter expects next. */
  private enum Stage {
    BEGINNING,
    LINE,
    FIRST_ELEMENT,
    ELEMENT,
    BEHIND_ELEMENT,
    END
  }

  /**
   * Starts at the beginning of a source.
   *
   * @param source the source
   * @param in its bytes
   * @param limits the maximum size of a document
   * @param bytesBefore the total size of the sources before this one
   */
  DocumentSplitter(DocumentSource source, InputStream in, Bounds limits, long bytesBefore) {
    this.source = source;
    this.bytes = new ByteCursor(in, limits.documentBytes());
    this.form = source.form();
    this.bytesBefore = bytesBefore;
  }

  /**
   * The next piece; null at the end.
   *
   * @throws IOException if the source fails, after all that was whole before
   */
  @Nullable RawDocument next() throws IOException {
    if (failure != null) {
      throw failure;
    }
    try {
      return nextOfStage();
    } catch (IOException e) {
      return wholeBefore(e);
    } catch (RuntimeException e) {
      return wholeBefore(new IOException("The source failed unexpectedly", e));
    }
  }

  /** The document at whose end the source failed; the failure itself if it is not whole. */
  private RawDocument wholeBefore(IOException broken) throws IOException {
    byte[] text = bytes.isKeeping() ? bytes.kept(bytes.keptLength()) : null;
    if (text == null || !BracketCounter.isWhole(text)) {
      throw broken;
    }
    failure = broken;
    return RawDocument.of(place(), bytesBehind(), text);
  }

  private @Nullable RawDocument nextOfStage() throws IOException {
    return switch (stage) {
      case BEGINNING -> beginning();
      case LINE -> line();
      case FIRST_ELEMENT, ELEMENT -> element();
      case BEHIND_ELEMENT -> behindElement();
      case END -> null;
    };
  }

  /** A piece that reports a failure to read the source. */
  RawDocument unreadable(IOException because) {
    mark();
    form = RawForm.ONE;
    return RawDocument.unreadable(place(), bytesBehind(), because);
  }

  /**
   * How many bytes of this and all earlier sources have been consumed. A file may have grown since
   * its size was asked for.
   */
  long bytesBehind() {
    return bytesBefore + Math.min(bytes.offset(), source.size().orElse(Long.MAX_VALUE));
  }

  private @Nullable RawDocument beginning() throws IOException {
    bytes.skipMark();
    if (form == RawForm.LINES) {
      stage = Stage.LINE;
      return line();
    }
    bytes.skipBlanks();
    if (form == RawForm.ARRAY || (form == null && bytes.peek() == '[')) {
      return beginArray();
    }
    return form == null && bytes.peek() == '{' ? firstLine() : whole();
  }

  private RawDocument whole() throws IOException {
    form = RawForm.ONE;
    begin();
    return rest();
  }

  /** The rest of the source, or enough of it to show that it is too large. */
  private RawDocument rest() throws IOException {
    stage = Stage.END;
    while (!bytes.isBeyondMost() && bytes.passOn()) {}
    return piece(bytes.keptLength());
  }

  /** The first line may be one of many documents, or the beginning of the only one. */
  private RawDocument firstLine() throws IOException {
    begin();
    BracketCounter brackets = new BracketCounter();
    while (bytes.peek() != '\n' && bytes.peek() != ByteCursor.END) {
      brackets.take(bytes.next());
    }
    long length = bytes.keptLength();
    boolean isOneOfMany = brackets.isClosed() && isAnotherToCome();
    form = isOneOfMany ? RawForm.LINES : RawForm.ONE;
    stage = Stage.LINE;
    return isOneOfMany ? piece(length) : rest();
  }

  /** At the end of the first line. */
  private boolean isAnotherToCome() throws IOException {
    if (!source.isLive()) {
      bytes.skipBlanks();
    }
    return bytes.peek() != ByteCursor.END;
  }

  private @Nullable RawDocument line() throws IOException {
    bytes.skipBlanks();
    if (bytes.peek() == ByteCursor.END) {
      return null;
    }
    begin();
    while (bytes.peek() != '\n' && bytes.passOn()) {}
    return piece(bytes.keptLength());
  }

  private @Nullable RawDocument beginArray() throws IOException {
    form = RawForm.ARRAY;
    if (bytes.peek() != '[') {
      stage = Stage.END;
      return wrong(bytes.peek() == ByteCursor.END ? ReadingRules.ENDS_EARLY : ReadingRules.SYNTAX);
    }
    bytes.next();
    stage = Stage.FIRST_ELEMENT;
    return element();
  }

  private @Nullable RawDocument element() throws IOException {
    bytes.skipBlanks();
    switch (bytes.peek()) {
      case ByteCursor.END -> {
        return arrayEndsEarly();
      }
      case ']' -> {
        // After a comma, an element must follow.
        boolean isMissing = stage == Stage.ELEMENT;
        stage = Stage.BEHIND_ELEMENT;
        return isMissing ? trailingComma() : behindElement();
      }
      case ',' -> {
        RawDocument missing = wrong(ReadingRules.SYNTAX);
        bytes.next();
        stage = Stage.ELEMENT;
        return missing;
      }
      default -> {
        stage = Stage.BEHIND_ELEMENT;
        return value();
      }
    }
  }

  private RawDocument value() throws IOException {
    begin();
    int first = bytes.peek();
    if (first == '{' || first == '[' || first == '"') {
      BracketCounter brackets = new BracketCounter();
      int each;
      do {
        each = bytes.next();
        brackets.take(each);
      } while (!brackets.isClosed() && each != ByteCursor.END);
      // An unterminated element already reports that the array is not closed.
      stage = each == ByteCursor.END ? Stage.END : Stage.BEHIND_ELEMENT;
    } else {
      while (isWithinWord(bytes.peek())) {
        bytes.next();
      }
    }
    return piece(bytes.keptLength());
  }

  private @Nullable RawDocument behindElement() throws IOException {
    bytes.skipBlanks();
    switch (bytes.peek()) {
      case ByteCursor.END -> {
        return arrayEndsEarly();
      }
      case ']' -> {
        return behindArray();
      }
      case ',' -> {
        bytes.next();
        stage = Stage.ELEMENT;
        return element();
      }
      case '{' -> {
        stage = Stage.FIRST_ELEMENT;
        return wrong(ReadingRules.SYNTAX);
      }
      default -> {
        return value();
      }
    }
  }

  private RawDocument arrayEndsEarly() {
    stage = Stage.END;
    return wrong(ReadingRules.ENDS_EARLY);
  }

  private @Nullable RawDocument behindArray() throws IOException {
    stage = Stage.END;
    bytes.next();
    bytes.skipBlanks();
    return bytes.peek() == ByteCursor.END ? null : wrong(ReadingRules.TRAILING);
  }

  private void begin() {
    mark();
    bytes.keep();
  }

  private void mark() {
    number++;
    startPosition = bytes.position();
    startOffset = bytes.offset();
  }

  private RawPlace place() {
    return new RawPlace(
        source.name(), form == null ? RawForm.ONE : form, number, startPosition, startOffset);
  }

  private RawDocument piece(long length) {
    byte[] text = bytes.kept(length);
    return text == null
        ? RawDocument.wrong(place(), bytesBehind(), ReadingRules.LIMIT)
        : RawDocument.of(place(), bytesBehind(), text);
  }

  private RawDocument wrong(Rule problem) {
    mark();
    return RawDocument.wrong(place(), bytesBehind(), problem);
  }

  private RawDocument trailingComma() {
    mark();
    return RawDocument.trailingComma(place(), bytesBehind());
  }

  private static boolean isWithinWord(int each) {
    return switch (each) {
      case ',', ']', '{', '[', '"', ByteCursor.END -> false;
      default -> true;
    };
  }
}
