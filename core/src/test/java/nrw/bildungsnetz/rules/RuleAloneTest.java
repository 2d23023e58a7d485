package nrw.bildungsnetz.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.NetworkRegister;
import nrw.bildungsnetz.testing.RuleCase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds what each rule says of its own examples, word for word, to {@code rule-messages.txt}, so
 * that a change of place, object or message is seen and read.
 */
class RuleAloneTest {

  private static final Path FILE = Path.of("src/test/resources/rule-messages.txt");
  private static final List<Said> ALL = all();

  /** A rule with what it says of its examples, a line a finding. */
  record Said(Rule rule, List<String> lines) {
    @Override
    public String toString() {
      return rule.getId();
    }
  }

  static List<Said> rules() {
    return ALL;
  }

  @BeforeAll
  static void regenerate() throws IOException {
    if (Boolean.getBoolean("bildungsnetz.regenerate")) {
      String text =
          ALL.stream().flatMap(said -> said.lines().stream()).collect(Collectors.joining("\n"));
      Files.writeString(FILE, text + "\n");
    }
  }

  @ParameterizedTest
  @MethodSource("rules")
  void saysOfItsExamplesWhatIsWritten(Said said) throws IOException {
    assertThat(said.lines())
        .isEqualTo(written().filter(line -> line.startsWith(said.rule().getId() + " ")).toList());
  }

  /** The rules about references have examples over networks and over registers. */
  private static List<Said> all() {
    Map<Rule, List<String>> lines = new LinkedHashMap<>();
    for (NetworkRule rule : RuleCatalogue.networkRules()) {
      lines.put(rule.getRule(), new ArrayList<>(ofNetworks(rule)));
    }
    for (RegisterRule rule : RuleCatalogue.registerRules()) {
      lines.computeIfAbsent(rule.getRule(), each -> new ArrayList<>()).addAll(ofRegisters(rule));
    }
    return lines.entrySet().stream().map(said -> new Said(said.getKey(), said.getValue())).toList();
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

  private static Stream<String> written() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(RuleAloneTest.class.getResourceAsStream("/rule-messages.txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines();
    }
  }
}
