package nrw.bildungsnetz.json.documents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import nrw.bildungsnetz.json.tokens.Bounds;
import nrw.bildungsnetz.rules.Rule;
import org.jspecify.annotations.Nullable;

/** The pieces of a source as lines that a test can state. */
final class SplitSource {

  private SplitSource() {}

  /**
   * One line per piece: the form of the source, number, line and column, offset, and the text or
   * the rule that is violated, for example {@code ARRAY 2 3:1 17 {}}.
   */
  static List<String> of(InputStream in, @Nullable RawForm form, Bounds limits) throws IOException {
    return of(file(in, form), in, limits);
  }

  /** The same for a live source. */
  static List<String> ofLive(InputStream in, Bounds limits) throws IOException {
    return of(DocumentSource.of("quelle", in, null), in, limits);
  }

  /** A source that is not live. */
  static DocumentSource file(InputStream in, @Nullable RawForm form) {
    return new DocumentSource("quelle", form, OptionalLong.of(Long.MAX_VALUE), () -> in);
  }

  private static List<String> of(DocumentSource source, InputStream in, Bounds limits)
      throws IOException {
    DocumentSplitter splitter = new DocumentSplitter(source, in, limits, 0);
    List<String> lines = new ArrayList<>();
    for (RawDocument piece = splitter.next(); piece != null; piece = splitter.next()) {
      lines.add(line(piece));
    }
    return lines;
  }

  private static String line(RawDocument piece) {
    RawPlace place = piece.place();
    Rule problem = piece.problem();
    return String.join(
        " ",
        place.form().name(),
        Long.toString(place.number()),
        place.position().getLine() + ":" + place.position().getColumn(),
        Long.toString(place.offset()),
        problem == null ? new String(piece.text(), StandardCharsets.UTF_8) : problem.getId());
  }
}
