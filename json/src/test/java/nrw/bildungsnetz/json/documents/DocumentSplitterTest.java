package nrw.bildungsnetz.json.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import nrw.bildungsnetz.json.tokens.Bounds;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How the form of a source is detected, and into which pieces it is split. */
class DocumentSplitterTest {

  static final Bounds DEFAULT =
      new Bounds(10 * 1_024 * 1_024, 64, 128, 10_000, 40, 2_000_000, 100_000);

  private static final Bounds SMALL = new Bounds(10, 64, 128, 10_000, 40, 2_000_000, 100_000);

  @Test
  void aFirstLineWithAWholeObjectMakesLinesIfAnotherFollows() throws IOException {
    assertThat(pieces("{}\n{}")).containsExactly("LINES 1 1:1 0 {}", "LINES 2 2:1 3 {}");
    assertThat(pieces("{}\n\n \n")).containsExactly("ONE 1 1:1 0 {}\n\n \n");
    assertThat(pieces("{\n}\n{}")).containsExactly("ONE 1 1:1 0 {\n}\n{}");
    assertThat(pieces("{\"a\": \"}\n{}")).containsExactly("ONE 1 1:1 0 {\"a\": \"}\n{}");
    assertThat(pieces("{} x\noops")).containsExactly("LINES 1 1:1 0 {} x", "LINES 2 2:1 5 oops");
    assertThat(pieces("// {}\n{}")).containsExactly("ONE 1 1:1 0 // {}\n{}");
  }

  /** What follows may be long in coming. */
  @Test
  void ofALiveSourceAFirstLineWithAWholeObjectMakesLinesAtItsEnd() throws IOException {
    assertThat(live("{}\n")).containsExactly("LINES 1 1:1 0 {}");
    assertThat(live("\uFEFF{} \r\n \n5\n"))
        .containsExactly("LINES 1 1:1 3 {} \r", "LINES 2 3:1 10 5");
    assertThat(live("{}")).containsExactly("ONE 1 1:1 0 {}");
    assertThat(live("{\n}\n")).containsExactly("ONE 1 1:1 0 {\n}\n");
    assertThat(live("[{}\n,5]")).containsExactly("ARRAY 1 1:2 1 {}", "ARRAY 2 2:2 5 5");
    assertThat(live("")).containsExactly("ONE 1 1:1 0 ");
  }

  @Test
  void theBeginningOfAByteOrderMarkIsNone() throws IOException {
    for (byte[] bytes :
        List.of(new byte[] {(byte) 0xEF}, new byte[] {(byte) 0xEF, (byte) 0xBB, '5'})) {
      DocumentSplitter splitter =
          new DocumentSplitter(
              SplitSource.file(InputStream.nullInputStream(), null),
              new ByteArrayInputStream(bytes),
              DEFAULT,
              0);
      assertThat(Objects.requireNonNull(splitter.next()).text()).isEqualTo(bytes);
    }
  }

  @Test
  void linesCanBeAskedFor() throws IOException {
    assertThat(pieces("", RawForm.LINES)).isEmpty();
    assertThat(pieces(" \r\n\n", RawForm.LINES)).isEmpty();
    assertThat(pieces("\uFEFF {\n\n[\r\n", RawForm.LINES))
        .containsExactly("LINES 1 1:2 4 {", "LINES 2 3:1 7 [\r");
  }

  @Test
  void oneDocumentCanBeAskedFor() throws IOException {
    assertThat(pieces("{}\n{}", RawForm.ONE)).containsExactly("ONE 1 1:1 0 {}\n{}");
    assertThat(pieces(" [{}]", RawForm.ONE)).containsExactly("ONE 1 1:2 1 [{}]");
    assertThat(pieces("", RawForm.ONE)).containsExactly("ONE 1 1:1 0 ");
  }

  @Test
  void whatHasNothingInItIsOneEmptyDocument() throws IOException {
    assertThat(pieces("")).containsExactly("ONE 1 1:1 0 ");
    assertThat(pieces("\uFEFF\n ")).containsExactly("ONE 1 2:2 5 ");
  }

  @Test
  void anArrayIsCutIntoItsElements() throws IOException {
    assertThat(pieces("[]")).isEmpty();
    assertThat(pieces("\uFEFF[ {\"a\": [\"]}\\\"\"]},\r\n 5 ,[{}]\n] "))
        .containsExactly(
            "ARRAY 1 1:3 5 {\"a\": [\"]}\\\"\"]}", "ARRAY 2 2:2 24 5 ", "ARRAY 3 2:5 27 [{}]");
  }

  @Test
  void commasTooManyAreTold() throws IOException {
    assertThat(pieces("[{}, ]")).containsExactly("ARRAY 1 1:2 1 {}", "ARRAY 2 1:6 5 J01");
    assertThat(pieces("[,{},,{}]"))
        .containsExactly(
            "ARRAY 1 1:2 1 J01", "ARRAY 2 1:3 2 {}", "ARRAY 3 1:6 5 J01", "ARRAY 4 1:7 6 {}");
  }

  @Test
  void aMissingCommaIsToldAndTheElementsAreRead() throws IOException {
    assertThat(pieces("[{}\n{}]"))
        .containsExactly("ARRAY 1 1:2 1 {}", "ARRAY 2 2:1 4 J01", "ARRAY 3 2:1 4 {}");
  }

  @Test
  void whatStandsBetweenElementsIsAPieceOfItsOwn() throws IOException {
    assertThat(pieces("[{}}, {}]"))
        .containsExactly("ARRAY 1 1:2 1 {}", "ARRAY 2 1:4 3 }", "ARRAY 3 1:7 6 {}");
    assertThat(pieces("[oops, \"a,b\" x, {}]"))
        .containsExactly(
            "ARRAY 1 1:2 1 oops",
            "ARRAY 2 1:8 7 \"a,b\"",
            "ARRAY 3 1:14 13 x",
            "ARRAY 4 1:17 16 {}");
  }

  @Test
  void aStringWithoutAnEndEndsWithItsLine() throws IOException {
    assertThat(pieces("[{\"a\": \"x},\n{}]"))
        .containsExactly("ARRAY 1 1:2 1 {\"a\": \"x},\n{}]", "ARRAY 2 2:4 15 J02");
    assertThat(pieces("[{\"a\": \"\n},\n{}]"))
        .containsExactly("ARRAY 1 1:2 1 {\"a\": \"\n}", "ARRAY 2 3:1 12 {}");
  }

  /** A broken element may swallow the end of the array. */
  @Test
  void anArrayWithoutEndIsTold() throws IOException {
    assertThat(pieces("[")).containsExactly("ARRAY 1 1:2 1 J02");
    assertThat(pieces("[{}")).containsExactly("ARRAY 1 1:2 1 {}", "ARRAY 2 1:4 3 J02");
    assertThat(pieces("[{},")).containsExactly("ARRAY 1 1:2 1 {}", "ARRAY 2 1:5 4 J02");
    assertThat(pieces("[{\"a\": [1, 2}, {}]"))
        .containsExactly("ARRAY 1 1:2 1 {\"a\": [1, 2}, {}]", "ARRAY 2 1:19 18 J02");
  }

  @Test
  void whatFollowsAnArrayIsToldAndNotRead() throws IOException {
    assertThat(pieces("[{}] \n{}")).containsExactly("ARRAY 1 1:2 1 {}", "ARRAY 2 2:1 6 J03");
  }

  @Test
  void anArrayThatWasAskedForMustBeOne() throws IOException {
    assertThat(pieces("{}", RawForm.ARRAY)).containsExactly("ARRAY 1 1:1 0 J01");
    assertThat(pieces(" ", RawForm.ARRAY)).containsExactly("ARRAY 1 1:2 1 J02");
  }

  @Test
  void whatIsTooLargeIsPassedOver() throws IOException {
    String fits = "{\"a\": 123}";
    String tooLarge = "{\"a\": 1234}";
    assertThat(small(fits + "\n" + tooLarge + "\n" + fits))
        .containsExactly("LINES 1 1:1 0 " + fits, "LINES 2 2:1 11 J14", "LINES 3 3:1 23 " + fits);
    assertThat(small(tooLarge + "\n" + fits))
        .containsExactly("LINES 1 1:1 0 J14", "LINES 2 2:1 12 " + fits);
    assertThat(small("[" + tooLarge + "," + fits + "]"))
        .containsExactly("ARRAY 1 1:2 1 J14", "ARRAY 2 1:14 13 " + fits);
    assertThat(small("{\n\"a\": 12}")).containsExactly("ONE 1 1:1 0 {\n\"a\": 12}");
    assertThat(small("{\n\"a\": 123}")).containsExactly("ONE 1 1:1 0 J14");
    assertThat(small(fits + "\n" + " ".repeat(99) + fits))
        .containsExactly("LINES 1 1:1 0 " + fits, "LINES 2 2:100 110 " + fits);
  }

  @Test
  void charactersOfFourBytesCountTwiceAndReturnsEndLines() throws IOException {
    assertThat(pieces("[\"ä🏫\",\r{},\r\n{}]"))
        .containsExactly("ARRAY 1 1:2 1 \"ä🏫\"", "ARRAY 2 2:1 11 {}", "ARRAY 3 3:1 16 {}");
  }

  static List<String> pieces(String source) throws IOException {
    return pieces(source, null);
  }

  private static List<String> pieces(String source, @Nullable RawForm form) throws IOException {
    return SplitSource.of(in(source), form, DEFAULT);
  }

  private static List<String> live(String source) throws IOException {
    return SplitSource.ofLive(in(source), DEFAULT);
  }

  private static List<String> small(String source) throws IOException {
    return SplitSource.of(in(source), null, SMALL);
  }

  private static ByteArrayInputStream in(String source) {
    return new ByteArrayInputStream(source.getBytes(StandardCharsets.UTF_8));
  }
}
