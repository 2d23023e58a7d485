package nrw.bildungsnetz.json.documents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
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
    DocumentSplitter splitter = new DocumentSplitter("quelle", in, form, limits, 0);
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
