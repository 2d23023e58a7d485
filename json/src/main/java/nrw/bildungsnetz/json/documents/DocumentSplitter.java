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
 * blank means lines; anything else is a single document.
 */
final class DocumentSplitter {

  private final String source;
  private final ByteCursor bytes;
  private final long bytesBefore;
  private @Nullable RawForm form;
  private Stage stage = Stage.BEGINNING;
  private long number;

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
   * @param source its name
   * @param in its bytes
   * @param form how it holds documents; null to detect that
   * @param limits the maximum size of a document
   * @param bytesBefore the total size of the sources before this one
   */
  DocumentSplitter(
      String source, InputStream in, @Nullable RawForm form, Bounds limits, long bytesBefore) {
    this.source = source;
    this.bytes = new ByteCursor(in, limits.documentBytes());
    this.form = form;
    this.bytesBefore = bytesBefore;
  }

  /** The next piece; null at the end. */
  @Nullable RawDocument next() throws IOException {
    return switch (stage) {
      case BEGINNING -> beginning();
      case LINE -> line();
      case FIRST_ELEMENT, ELEMENT -> element();
      case BEHIND_ELEMENT -> behindElement();
      case END -> null;
    };
  }

  /** A piece that reports a failure to read the source. */
  RawDocument unreadable(IOException failure) {
    mark();
    form = RawForm.ONE;
    return RawDocument.unreadable(place(), bytesBehind(), failure);
  }

  /** How many bytes of this and all earlier sources have been consumed. */
  long bytesBehind() {
    return bytesBefore + bytes.offset();
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
    bytes.skipBlanks();
    boolean isOneOfMany = brackets.isClosed() && bytes.peek() != ByteCursor.END;
    form = isOneOfMany ? RawForm.LINES : RawForm.ONE;
    stage = Stage.LINE;
    return isOneOfMany ? piece(length) : rest();
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
        return isMissing ? wrong(ReadingRules.SYNTAX) : behindElement();
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
        source, form == null ? RawForm.ONE : form, number, startPosition, startOffset);
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

  private static boolean isWithinWord(int each) {
    return switch (each) {
      case ',', ']', '{', '[', '"', ByteCursor.END -> false;
      default -> true;
    };
  }
}
