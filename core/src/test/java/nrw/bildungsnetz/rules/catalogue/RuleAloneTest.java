package nrw.bildungsnetz.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nrw.bildungsnetz.documents.DerivedFile;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.NetworkRegister;
import nrw.bildungsnetz.rules.NetworkFacts;
import nrw.bildungsnetz.rules.NetworkRule;
import nrw.bildungsnetz.rules.RegisterFacts;
import nrw.bildungsnetz.rules.RegisterRule;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.rules.Thresholds;
import nrw.bildungsnetz.rules.Violations;
import nrw.bildungsnetz.testkit.rules.RuleCase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds what each rule says of its own examples, word for word, to {@code rule-messages.txt}, so
 * that a change of place, object or message is seen and read.
 */
class RuleAloneTest {

  private static final DerivedFile FILE = DerivedFile.of("src/test/resources/rule-messages.txt");

  @Test
  @Tag(DerivedFile.TAG)
  void everyRuleThatHasExamplesIsThere() throws IOException {
    RuleGaps.deferToTheirTests();
    List<String> written = writtenIds();
    List<String> lines = new ArrayList<>();
    for (String id : ids().toList()) {
      // What a rule says that is there already has a test of its own.
      boolean isOld = written.contains(id) && !DerivedFile.isWriting();
      lines.addAll(isOld ? written(id) : said(id));
    }
    FILE.holds(lines);
  }

  /** A test a rule: a tool that looks for the tests of a change need not look at all rules. */
  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("asked")
  void saysAsWritten(String id) throws IOException {
    assertThat(said(id))
        .as("If what %s says of its examples is meant, run: %s", id, DerivedFile.COMMAND)
        .isEqualTo(written(id));
  }

  private static List<String> asked() throws IOException {
    return AskedRules.among(writtenIds(), id -> id);
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
      if (example.getRuleId().equals(rule.toString())) {
        rule.check(
            new NetworkFacts(example.getDocument(), example.getAsOf()),
            Thresholds.STANDARD,
            lines(rule.getRule(), example, lines));
      }
    }
    return lines;
  }

  private static List<String> ofRegisters(RegisterRule rule) {
    List<String> lines = new ArrayList<>();
    for (RuleCase<NetworkRegister> example : RuleExamples.registers()) {
      if (example.getRuleId().equals(rule.toString())) {
        rule.check(
            new RegisterFacts(example.getDocument(), example.getAsOf()),
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

  private static List<String> written(String id) throws IOException {
    return FILE.lines().stream().filter(line -> ruleOf(line).equals(id)).toList();
  }

  static List<String> writtenIds() throws IOException {
    return FILE.lines().stream().map(RuleAloneTest::ruleOf).distinct().toList();
  }
}
