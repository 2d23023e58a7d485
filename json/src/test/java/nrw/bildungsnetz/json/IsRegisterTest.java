package nrw.bildungsnetz.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.NetworkRegister;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class IsRegisterTest {

  private static final int LIMIT = 10 * 1_024 * 1_024;

  static final List<MalformedDocument> MALFORMED = MalformedDocuments.ALL;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"networks\": []}",
        "{\"bezirkskoordinationen\": []}",
        "{\"servicestellen\": []}",
        "{\"claimedTotals\": []}",
        "\uFEFF {\n\"id\": \"r\", \"networks\": 5}",
        "{\"id\": {\"a\": [[], {}]}, \"topics\": [{\"x\": 1}], \"networks\": null}",
        "{\"\\u006eetworks\": []}",
        "{\"networks\": [",
        "{\"networks\": [oops"
      })
  void aPropertyOnlyARegisterHasMakesARegister(String document) {
    assertThat(isRegister(document)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "{",
        "{}",
        "[]",
        "null",
        "5",
        "\"networks\"",
        "[\"networks\"]",
        "[{\"networks\": []}]",
        "{\"id\": \"networks\"}",
        "{\"topics\": [\"networks\"]}",
        "{\"content\": {\"networks\": []}}",
        "{\"content\": [{\"networks\": []}], \"id\": {\"claimedTotals\": {}}}",
        "{\"Networks\": []}",
        "{\"network\": []}",
        "{\"asOf\": \"2026-01-01\", \"name\": \"N\", \"organisations\": [], \"sources\": []}",
        "{\"id\": 1} {\"networks\": []}",
        "{\"id\": ], \"networks\": []}",
        "{\"id\" \"networks\": []}",
        "{'networks': []}",
        "{networks: []}",
        "{\"networks",
        "{\"networks\""
      })
  void anythingElseIsNone(String document) {
    assertThat(isRegister(document)).isFalse();
  }

  @ParameterizedTest
  @FieldSource("MALFORMED")
  void noMalformedNetworkIsOne(MalformedDocument document) {
    assertThat(Documents.READER.withLimits(document.limits()).isRegister(document.bytes()))
        .isFalse();
  }

  @Provide
  Arbitrary<Network> networks() {
    return NetworkGenerator.networks();
  }

  @Provide
  Arbitrary<NetworkRegister> registers() {
    return NetworkGenerator.registers();
  }

  @Property(tries = 50)
  void aNetworkIsNone(@ForAll("networks") Network network) {
    assertThat(isRegister(Documents.READER.write(network))).isFalse();
  }

  @Property(tries = 50)
  void aRegisterThatStatesWhatOnlyRegistersHaveIsOne(
      @ForAll("registers") NetworkRegister register) {
    boolean states =
        !register.getNetworks().isEmpty()
            || !register.getBezirkskoordinationen().isEmpty()
            || !register.getServicestellen().isEmpty()
            || !register.getClaimedTotals().isEmpty();

    assertThat(isRegister(Documents.READER.write(register))).isEqualTo(states);
  }

  @Property(tries = 2_000)
  void anyBytesHaveAnAnswer(@ForAll Random random) {
    byte[] bytes = Documents.register(Documents.member("n")).getBytes(StandardCharsets.UTF_8);
    for (int flips = 1 + random.nextInt(8); flips > 0; flips--) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    byte[] cut = Arrays.copyOf(bytes, random.nextInt(bytes.length));

    assertThatCode(() -> Documents.READER.isRegister(cut)).doesNotThrowAnyException();
  }

  @Test
  void bytesThatAreNoUtf8EndTheDocument() {
    assertThat(isRegister(latin1("{\"name\": \"\u00FC\", \"networks\": []}"))).isFalse();
    assertThat(isRegister(latin1("{\"networks\": \"\u00FC\"}"))).isTrue();
  }

  @Test
  void whatComesBeyondALimitIsNotLookedAt() {
    byte[] document = "{\"a\": [[1, 2]], \"networks\": []}".getBytes(StandardCharsets.UTF_8);

    assertThat(within(document.length, 3, 9).isRegister(document)).isTrue();
    assertThat(within(document.length - 1, 3, 9).isRegister(document)).isFalse();
    assertThat(within(document.length, 2, 9).isRegister(document)).isFalse();
    assertThat(within(document.length, 3, 8).isRegister(document)).isFalse();
  }

  @Test
  void hostileDocumentsAreNone() throws Exception {
    assertThat(onLittleStack("[".repeat(LIMIT))).isFalse();
    assertThat(onLittleStack("{\"a\":".repeat(LIMIT / 5))).isFalse();
    assertThat(onLittleStack("{\"a\": " + "[".repeat(LIMIT - 100) + "\"networks\"")).isFalse();
    assertThat(onLittleStack("{\"a\": [" + "0,".repeat(2_000_000) + "0], \"networks\": []}"))
        .isFalse();
    assertThat(onLittleStack("{\"" + "x".repeat(LIMIT - 100) + "\": 1}")).isFalse();
    assertThat(onLittleStack(" ".repeat(LIMIT))).isFalse();
    assertThat(onLittleStack("{\"networks\": 1}" + " ".repeat(LIMIT))).isFalse();
  }

  @Test
  void largeValuesBeforeTheSignArePassedOver() throws Exception {
    String large =
        "\"a\": 1e" + "9".repeat(1_000_000) + ", \"b\": \"" + "x".repeat(1_000_000) + "\"";
    String deep = "\"c\": " + "[".repeat(63) + "]".repeat(63);

    assertThat(onLittleStack("{" + large + ", " + deep + ", \"networks\": []}")).isTrue();
  }

  private static NetworkJson within(int bytes, int depth, int tokens) {
    return Documents.READER.withLimits(new Limits(bytes, depth, 1, 1, 1, tokens, 1));
  }

  private static boolean isRegister(String document) {
    return isRegister(document.getBytes(StandardCharsets.UTF_8));
  }

  private static boolean isRegister(byte[] document) {
    return Documents.READER.isRegister(document);
  }

  private static byte[] latin1(String document) {
    return document.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static boolean onLittleStack(String document)
      throws InterruptedException, ExecutionException {
    FutureTask<Boolean> task = new FutureTask<>(() -> isRegister(document));
    new Thread(null, task, "little stack", 256 * 1_024).start();
    return task.get();
  }
}
