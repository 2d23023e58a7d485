package nrw.bildungsnetz.testkit.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nrw.bildungsnetz.model.tables.NetworkRegisterTable;
import nrw.bildungsnetz.rules.NetworkRule;
import nrw.bildungsnetz.rules.RegisterRule;
import nrw.bildungsnetz.rules.catalogue.AskedRules;
import nrw.bildungsnetz.rules.catalogue.RuleCatalogue;
import nrw.bildungsnetz.rules.catalogue.RuleExamples;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Compares the attributes that rules of the catalogue declare to those they read. Beyond the
 * contract of rules: a rule reads everything it declares, so that it is never skipped needlessly,
 * and rules over registers are included.
 */
class RuleReadsTest {

  private static final Set<String> ATTRIBUTES_OF_REGISTERS =
      ReadContract.attributesOf(NetworkRegisterTable.TYPE);

  static List<NetworkRule> rules() {
    return AskedRules.among(RuleCatalogue.networkRules(), NetworkRule::toString);
  }

  static List<RegisterRule> registerRules() {
    return AskedRules.among(RuleCatalogue.registerRules(), RegisterRule::toString);
  }

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("rules")
  void readsAllItDeclares(NetworkRule rule) {
    Set<String> reads =
        RuleExamples.all().stream()
            .flatMap(
                each -> ReadRecorder.readsOf(rule, each.getDocument(), each.getAsOf()).stream())
            .collect(Collectors.toSet());
    assertThat(withIds(reads)).containsAll(rule.getRule().getReads());
  }

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("registerRules")
  void declaredReadsOfARegisterExist(RegisterRule rule) {
    assertThat(rule.getReads()).isNotEmpty().isSubsetOf(ATTRIBUTES_OF_REGISTERS);
  }

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("registerRules")
  void readsNothingOfARegisterUndeclared(RegisterRule rule) {
    Set<String> undeclared =
        ReadContract.undeclared(
            readsOverAllRegisters(rule), rule.getReads(), NetworkRegisterTable.TYPE);
    assertThat(undeclared).as("read by %s but not declared", rule).isEmpty();
  }

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("registerRules")
  void readsAllItDeclaresOfARegister(RegisterRule rule) {
    assertThat(withIds(readsOverAllRegisters(rule))).containsAll(rule.getReads());
  }

  private static Set<String> readsOverAllRegisters(RegisterRule rule) {
    return RuleExamples.registers().stream()
        .flatMap(each -> ReadRecorder.readsOf(rule, each.getDocument(), each.getAsOf()).stream())
        .collect(Collectors.toSet());
  }

  /** A part without an id is omitted, so reading a list implies reading the ids of its parts. */
  private static Set<String> withIds(Set<String> reads) {
    Set<String> all = new TreeSet<>(reads);
    reads.forEach(path -> all.add(path + ".id"));
    return all;
  }
}
