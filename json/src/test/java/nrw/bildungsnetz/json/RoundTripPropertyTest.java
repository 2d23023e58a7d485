package nrw.bildungsnetz.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.tables.NetworkTable;
import nrw.bildungsnetz.validation.Finding;

@PropertyDefaults(tries = 200)
class RoundTripPropertyTest {

  private static final NetworkJson JSON = Documents.READER;
  private static final NetworkJson COMPACT = JSON.compact();

  @Provide
  Arbitrary<Network> networks() {
    return NetworkGenerator.networks();
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings().ofMinLength(1).ofMaxLength(50);
  }

  @Property
  void whatIsWrittenReadsAsAnEqualNetwork(@ForAll("networks") Network network) {
    ReadResult<Network> result = JSON.read(JSON.write(network));

    assertThat(result.getValue()).contains(network);
    assertThat(result.getReport().getFindings())
        .extracting(f -> f.getRule().getId())
        .noneMatch(id -> id.startsWith("J") || id.startsWith("F"));
  }

  @Property
  void writingWhatWasReadGivesTheSameText(@ForAll("networks") Network network) {
    String text = JSON.write(network);

    assertThat(JSON.write(JSON.read(text).getValue().orElseThrow())).isEqualTo(text);
  }

  @Property
  void theCompactFormKeepsTheSameLaws(@ForAll("networks") Network network) {
    String text = COMPACT.write(network);
    Network read = JSON.read(text).getValue().orElseThrow();

    assertThat(read).isEqualTo(network);
    assertThat(COMPACT.write(read)).isEqualTo(text);
    assertThat(COMPACT.write(SetsTurnedRound.in(NetworkTable.TYPE, network))).isEqualTo(text);
  }

  @Property
  void bothFormsHaveTheSameTokens(@ForAll("networks") Network network) {
    String compact = COMPACT.write(network);

    assertThat(compact).doesNotContain("\n", "\r").startsWith("{\"schemaVersion\":\"");
    assertThat(Layout.removedFrom(JSON.write(network))).isEqualTo(compact);
  }

  @Property
  void theOrderInWhichAValueWasBuiltDoesNotMatter(@ForAll("networks") Network network) {
    Network turned = SetsTurnedRound.in(NetworkTable.TYPE, network);

    assertThat(turned).isEqualTo(network);
    assertThat(JSON.write(turned)).isEqualTo(JSON.write(network));
  }

  @Property
  void layoutDoesNotMatter(@ForAll("networks") Network network) {
    String text = JSON.write(network);

    assertThat(JSON.read("\uFEFF" + text).getValue()).contains(network);
    assertThat(JSON.read(utf8("\uFEFF" + text)).getValue()).contains(network);
    assertThat(JSON.read(text.replace("\n", "\r\n")).getValue()).contains(network);
    assertThat(JSON.read(text.replaceAll("\n *", "")).getValue()).contains(network);
  }

  @Property
  void textAndBytesGiveTheSameReport(@ForAll("networks") Network network) {
    String text = JSON.write(network);

    assertThat(JSON.read(utf8(text))).isEqualTo(JSON.read(text));
    assertThat(JSON.read(text).getReport().getFindings())
        .extracting(Finding::getPosition)
        .allMatch(position -> position.isPresent());
  }

  @Property
  void textAndBytesOfABrokenDocumentGiveTheSameReport(
      @ForAll("networks") Network network, @ForAll("texts") String rubbish) {
    String text = JSON.write(network);
    int middle = text.offsetByCodePoints(0, text.codePointCount(0, text.length()) / 2);
    String wellFormed = new String(utf8(rubbish), StandardCharsets.UTF_8);
    String broken = text.substring(0, middle) + wellFormed + text.substring(middle);

    assertThat(JSON.read(utf8(broken))).isEqualTo(JSON.read(broken));
  }

  @Property
  void evenTextsOfBadFormAreReadToTheLetter(@ForAll("texts") String rubbish) {
    String wellFormed = new String(utf8(rubbish), StandardCharsets.UTF_8);
    Network network =
        Network.builder().id("n").name(wellFormed).ags("05913").description(wellFormed).build();

    assertThat(JSON.read(utf8(JSON.write(network))).getValue()).contains(network);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
