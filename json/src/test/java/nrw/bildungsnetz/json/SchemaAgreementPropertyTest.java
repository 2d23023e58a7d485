package nrw.bildungsnetz.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nrw.bildungsnetz.json.tokens.ValueSpans;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.NetworkRegister;
import nrw.bildungsnetz.testkit.jqwik.BildungsnetzArbitraries;

/**
 * The schemas agree with the reader on generated documents, both valid ones and ones with a
 * mistake.
 */
class SchemaAgreementPropertyTest {

  /** Values of every kind, some of which are valid for some attributes. */
  private static final List<String> REPLACEMENTS =
      List.of(
          "null",
          "true",
          "-1",
          "0",
          "5",
          "2018",
          "4294967296",
          "1.5",
          "1234567890123456.5",
          "\"\"",
          "\" \"",
          "\"x\"",
          "\"a b\"",
          "\"a\\nb\"",
          "\"a\\u0000\"",
          "\"\\ud83f\\udffe\"",
          "\"\\udc00\"",
          "\"05913\"",
          "\"05913000\"",
          "\"20\"",
          "\"LAND\"",
          "\"2024-02-29\"",
          "\"2023-02-29\"",
          "\"" + "x".repeat(256) + "\"",
          "[]",
          "[[]]",
          "[\"x\", \"x\"]",
          "{}",
          "{\"id\": \"x\"}");

  /** What no schema can express: contradictory days, and decimal places. */
  private static final Set<String> BEYOND_SCHEMAS = Set.of("J19", "F10");

  private static final JsonValidator NETWORKS = JsonValidator.of(SchemaKind.NETWORK);
  private static final JsonValidator REGISTERS = JsonValidator.of(SchemaKind.REGISTER);

  @Property(tries = 100)
  void networksOfTheRightFormConform(@ForAll("networks") Network network) {
    assertThat(NETWORKS.problemsOf(Documents.READER.write(network))).isEmpty();
  }

  @Property(tries = 30)
  void registersOfTheRightFormConform(@ForAll("registers") NetworkRegister register) {
    assertThat(REGISTERS.problemsOf(Documents.READER.write(register))).isEmpty();
  }

  @Property(tries = 20)
  void networksWithoutAnyErrorConform(@ForAll("validNetworks") Network network) {
    assertThat(NETWORKS.problemsOf(Documents.READER.write(network))).isEmpty();
  }

  @Property(tries = 5)
  void registersWithoutAnyErrorConform(@ForAll("validRegisters") NetworkRegister register) {
    assertThat(REGISTERS.problemsOf(Documents.READER.write(register))).isEmpty();
  }

  @Property(tries = 300)
  void networksWithAnotherValueSomewhereAreJudgedAlike(
      @ForAll("networks") Network network, @ForAll Random random) {
    assertAgreement(SchemaKind.NETWORK, NETWORKS, mutated(Documents.READER.write(network), random));
  }

  @Property(tries = 100)
  void registersWithAnotherValueSomewhereAreJudgedAlike(
      @ForAll("registers") NetworkRegister register, @ForAll Random random) {
    assertAgreement(
        SchemaKind.REGISTER, REGISTERS, mutated(Documents.READER.write(register), random));
  }

  @Provide
  Arbitrary<Network> networks() {
    return NetworkGenerator.networks();
  }

  @Provide
  Arbitrary<NetworkRegister> registers() {
    return NetworkGenerator.registers();
  }

  @Provide
  Arbitrary<Network> validNetworks() {
    return BildungsnetzArbitraries.networks();
  }

  @Provide
  Arbitrary<NetworkRegister> validRegisters() {
    return BildungsnetzArbitraries.registers();
  }

  private static String mutated(String document, Random random) {
    List<ValueSpans.Span> spans = ValueSpans.of(document);
    return spans
        .get(random.nextInt(spans.size()))
        .replaceIn(document, REPLACEMENTS.get(random.nextInt(REPLACEMENTS.size())));
  }

  private static void assertAgreement(SchemaKind kind, JsonValidator validator, String document) {
    byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
    List<String> problems = SchemaVerdict.problems(kind, bytes, Limits.DEFAULT);
    boolean refused = SchemaVerdict.isRefused(validator, document);

    if (problems.isEmpty() || !BEYOND_SCHEMAS.containsAll(problems)) {
      assertThat(refused).as("%s in %s", problems, document).isEqualTo(!problems.isEmpty());
    }
  }
}
