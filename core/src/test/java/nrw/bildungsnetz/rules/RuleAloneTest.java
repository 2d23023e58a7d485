package nrw.bildungsnetz.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.NetworkRegister;
import nrw.bildungsnetz.testing.RuleCase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds what each rule says of its own examples, word for word, to {@code rule-messages.txt}, so
 * that a change of place, object or message is seen and read.
 */
class RuleAloneTest {

  private static final Path FILE = Path.of("src/test/resources/rule-messages.txt");

  @BeforeAll
  static void regenerate() throws IOException {
    if (Boolean.getBoolean("bildungsnetz.regenerate")) {
      Files.write(FILE, ids().flatMap(id -> said(id).stream()).toList());
    }
  }

  @Test
  void everyRuleSaysSomething() throws IOException {
    assertThat(written().stream().map(RuleAloneTest::ruleOf).distinct())
        .containsExactlyElementsOf(ids().toList());
  }

  /** A test a rule: a tool that looks for the tests of a change need not look at all rules. */
  @ParameterizedTest
  @MethodSource("ids")
  void saysAsWritten(String id) throws IOException {
    assertThat(said(id))
        .isEqualTo(written().stream().filter(line -> ruleOf(line).equals(id)).toList());
  }

  private static Stream<String> ids() {
    return Stream.of(RuleCatalogue.networkRules(), RuleCatalogue.registerRules())
        .flatMap(List::stream)
        .map(Object::toString)
        .distinct();
  }

  private static String ruleOf(String line) {
    return line.substring(0, line.indexOf(' '));
  }

  /** The rules about references have examples over networks and over registers. */
  private static List<String> said(String id) {
    List<String> lines = new ArrayList<>();
    for (NetworkRule rule : RuleCatalogue.networkRules()) {
      if (rule.toString().equals(id)) {
        lines.addAll(ofNetworks(rule));
      }
    }
    for (RegisterRule rule : RuleCatalogue.registerRules()) {
      if (rule.toString().equals(id)) {
        lines.addAll(ofRegisters(rule));
      }
    }
    return lines;
  }

  private static List<String> ofNetworks(NetworkRule rule) {
    List<String> lines = new ArrayList<>();
    for (RuleCase<Network> example : RuleExamples.all()) {
      if (example.ruleId().equals(rule.toString())) {
        rule.check(
            new NetworkFacts(example.document(), example.asOf()),
            Thresholds.STANDARD,
            lines(rule.getRule(), example, lines));
      }
    }
    return lines;
  }

  private static List<String> ofRegisters(RegisterRule rule) {
    List<String> lines = new ArrayList<>();
    for (RuleCase<NetworkRegister> example : RuleExamples.registers()) {
      if (example.ruleId().equals(rule.toString())) {
        rule.check(
            new RegisterFacts(example.document(), example.asOf()),
            lines(rule.getRule(), example, lines));
      }
    }
    return lines;
  }

  private static Violations lines(Rule rule, RuleCase<?> example, List<String> lines) {
    return (path, object, arguments) ->
        lines.add(
            String.join(
                " | ",
                example.toString().replace(" violated:", " |"),
                path.toJsonPointer(),
                object,
                rule.getMessage(Locale.GERMAN, arguments)));
  }

  private static List<String> written() throws IOException {
    return Files.readAllLines(FILE);
  }
}
