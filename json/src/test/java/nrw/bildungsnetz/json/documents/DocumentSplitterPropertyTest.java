package nrw.bildungsnetz.json.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Concatenated documents are split again, however the stream chunks its bytes. */
class DocumentSplitterPropertyTest {

  private static final List<String> TEXTS =
      List.of("", "a", "ä", "🏫", "\\\"", "\\\\", "{", "}", "[", "]", ",", "\\n", "\\u007d", "//");

  @Property(tries = 1_000)
  void linesAreCutApart(@ForAll Random random) throws IOException {
    Joined joined = new Joined(random, RawForm.LINES);
    joined.add(blanks(random, " \t\r\n"));
    for (int i = 2 + random.nextInt(5); i > 0; i--) {
      joined.addDocument(object(random, 3, " \t\r") + blanks(random, " \t\r"));
      joined.add("\n" + blanks(random, " \t\r\n"));
    }
    joined.assertCutApart(random);
  }

  @Property(tries = 1_000)
  void arraysAreCutApart(@ForAll Random random) throws IOException {
    Joined joined = new Joined(random, RawForm.ARRAY);
    joined.add(blanks(random, " \t\r\n") + "[");
    for (int i = random.nextInt(6); i > 0; i--) {
      joined.add(blanks(random, " \t\r\n"));
      joined.addDocument(object(random, 3, " \t\r\n"));
      joined.add(blanks(random, " \t\r\n") + (i > 1 ? "," : ""));
    }
    joined.add("]" + blanks(random, " \t\r\n"));
    joined.assertCutApart(random);
  }

  /** Every byte, whatever it is, is in a piece, between pieces or after them. */
  @Property(tries = 2_000)
  void anyBytesAreCutInOrder(@ForAll Random random) throws IOException {
    byte[] bytes = new byte[random.nextInt(60)];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) "{}[]\",: \n\\ab".charAt(random.nextInt(12));
    }
    InputStream in = new ByteArrayInputStream(bytes);
    DocumentSplitter splitter =
        new DocumentSplitter(SplitSource.file(in, null), in, DocumentSplitterTest.DEFAULT, 0);
    long end = 0;
    int number = 0;
    for (RawDocument piece = splitter.next(); piece != null; piece = splitter.next()) {
      assertThat(piece.place().number()).isEqualTo(++number);
      assertThat(piece.place().offset()).isGreaterThanOrEqualTo(end);
      assertThat(
              new String(
                  bytes, (int) end, (int) (piece.place().offset() - end), StandardCharsets.UTF_8))
          .matches("[\\s\\[\\],]*");
      end = piece.place().offset() + piece.text().length;
      assertThat(piece.text())
          .isEqualTo(Arrays.copyOfRange(bytes, (int) piece.place().offset(), (int) end));
    }
  }

  private static String blanks(Random random, String among) {
    StringBuilder blanks = new StringBuilder();
    while (random.nextInt(3) == 0) {
      blanks.append(among.charAt(random.nextInt(among.length())));
    }
    return blanks.toString();
  }

  private static String object(Random random, int depth, String blanks) {
    List<String> members = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      members.add(
          blanks(random, blanks)
              + string(random)
              + ":"
              + value(random, depth, blanks)
              + blanks(random, blanks));
    }
    return "{" + String.join(",", members) + "}";
  }

  private static String value(Random random, int depth, String blanks) {
    if (depth == 0 || random.nextBoolean()) {
      return random.nextBoolean() ? string(random) : "-1.5e3";
    }
    return random.nextBoolean()
        ? object(random, depth - 1, blanks)
        : "[" + value(random, depth - 1, blanks) + "," + value(random, depth - 1, blanks) + "]";
  }

  private static String string(Random random) {
    StringBuilder text = new StringBuilder("\"");
    while (random.nextInt(3) > 0) {
      text.append(TEXTS.get(random.nextInt(TEXTS.size())));
    }
    return text.append('"').toString();
  }

  /** A source, and the pieces it consists of. */
  private static final class Joined {
    private final RawForm form;
    private final boolean marked;
    private final StringBuilder text = new StringBuilder();
    private final List<String> pieces = new ArrayList<>();

    Joined(Random random, RawForm form) {
      this.form = form;
      this.marked = random.nextBoolean();
    }

    void add(String more) {
      text.append(more);
    }

    void addDocument(String document) {
      List<String> lines = text.toString().lines().toList();
      boolean atLineStart = text.isEmpty() || "\r\n".indexOf(text.charAt(text.length() - 1)) >= 0;
      int line = lines.size() + (atLineStart ? 1 : 0);
      int column = atLineStart ? 1 : lines.get(lines.size() - 1).length() + 1;
      int offset = bytes(text.toString()).length + (marked ? 3 : 0);
      pieces.add(
          String.join(
              " ",
              form.name(),
              Integer.toString(pieces.size() + 1),
              line + ":" + column,
              Integer.toString(offset),
              document));
      text.append(document);
    }

    void assertCutApart(Random random) throws IOException {
      InputStream in = new Dripping(bytes((marked ? "\uFEFF" : "") + text), random);
      assertThat(SplitSource.of(in, null, DocumentSplitterTest.DEFAULT)).isEqualTo(pieces);
    }

    private static byte[] bytes(String text) {
      return text.getBytes(StandardCharsets.UTF_8);
    }
  }

  /** A stream that returns only a few bytes per read. */
  private static final class Dripping extends FilterInputStream {
    private final Random random;

    Dripping(byte[] bytes, Random random) {
      super(new ByteArrayInputStream(bytes));
      this.random = random;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
      return super.read(buffer, from, Math.min(length, 1 + random.nextInt(5)));
    }
  }
}
