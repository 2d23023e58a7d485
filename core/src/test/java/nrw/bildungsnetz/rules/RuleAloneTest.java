package nrw.bildungsnetz.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.NetworkRegister;
import nrw.bildungsnetz.testing.RuleCase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Holds what each rule says of its own examples, word for word, to {@code rule-messages.txt}, so
 * that a change of place, object or message is seen and read.
 */
class RuleAloneTest {

  private static final Path FILE = Path.of("src/test/resources/rule-messages.txt");

  @BeforeAll
  static void regenerate() throws IOException {
    if (Boolean.getBoolean("bildungsnetz.regenerate")) {
      Files.write(FILE, said(""));
    }
  }

  @Test
  void everyThemeIsLookedAt() throws IOException {
    assertThat(written().stream().map(line -> line.substring(0, 1)).distinct())
        .containsExactlyInAnyOrder("N", "C", "G", "M", "H", "W", "S", "T", "K", "R");
  }

  @Test
  void networks() throws IOException {
    assertSaidAsWritten("N");
  }

  @Test
  void contracts() throws IOException {
    assertSaidAsWritten("C");
  }

  @Test
  void bodies() throws IOException {
    assertSaidAsWritten("G");
  }

  @Test
  void meetings() throws IOException {
    assertSaidAsWritten("M");
  }

  @Test
  void handlungsfelder() throws IOException {
    assertSaidAsWritten("H");
  }

  @Test
  void wirkung() throws IOException {
    assertSaidAsWritten("W");
  }

  @Test
  void staff() throws IOException {
    assertSaidAsWritten("S");
  }

  @Test
  void transitions() throws IOException {
    assertSaidAsWritten("T");
  }

  @Test
  void keysAndPeriods() throws IOException {
    assertSaidAsWritten("K");
  }

  @Test
  void references() throws IOException {
    assertSaidAsWritten("R");
  }

  /** A test a theme: a tool that looks for tests of a change need not run them all. */
  private static void assertSaidAsWritten(String theme) throws IOException {
    assertThat(said(theme))
        .isEqualTo(written().stream().filter(line -> line.startsWith(theme)).toList());
  }

  /** The rules about references have examples over networks and over registers. */
  private static List<String> said(String theme) {
    List<String> lines = new ArrayList<>();
    RuleCatalogue.networkRules().stream()
        .filter(rule -> rule.toString().startsWith(theme))
        .forEach(rule -> lines.addAll(ofNetworks(rule)));
    RuleCatalogue.registerRules().stream()
        .filter(rule -> rule.toString().startsWith(theme))
        .forEach(rule -> lines.addAll(ofRegisters(rule)));
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
