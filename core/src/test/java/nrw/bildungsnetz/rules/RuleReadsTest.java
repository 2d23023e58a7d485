package nrw.bildungsnetz.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nrw.bildungsnetz.model.description.Attribute;
import nrw.bildungsnetz.model.description.NetworkDescription;
import nrw.bildungsnetz.model.description.ObjectType;
import nrw.bildungsnetz.model.description.RegisterDescription;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds each rule to what it says it reads. A reader of documents skips a rule by that declaration,
 * so an attribute left out would let the rule judge what could not be read.
 */
class RuleReadsTest {

  private static final Set<String> ALL_PATHS = allPaths(NetworkDescription.NETWORK);
  private static final Set<String> ALL_PATHS_OF_REGISTERS =
      allPaths(RegisterDescription.NETWORK_REGISTER);

  static List<NetworkRule> rules() {
    return RuleCatalogue.networkRules();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void declaredReadsExist(NetworkRule rule) {
    assertThat(rule.getRule().getReads()).isNotEmpty().isSubsetOf(ALL_PATHS);
  }

  static List<RegisterRule> registerRules() {
    return RuleCatalogue.registerRules();
  }

  @ParameterizedTest
  @MethodSource("registerRules")
  void declaredReadsOfARegisterExist(RegisterRule rule) {
    assertThat(rule.getReads()).isNotEmpty().isSubsetOf(ALL_PATHS_OF_REGISTERS);
  }

  @ParameterizedTest
  @MethodSource("registerRules")
  void readsNothingOfARegisterUndeclared(RegisterRule rule) {
    Set<String> undeclared =
        undeclared(
            readsOverAllRegisters(rule), rule.getReads(), RegisterDescription.NETWORK_REGISTER);
    assertThat(undeclared).as("read by %s but not declared", rule).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("registerRules")
  void readsAllItDeclaresOfARegister(RegisterRule rule) {
    assertThat(withIds(readsOverAllRegisters(rule))).containsAll(rule.getReads());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void readsNothingUndeclared(NetworkRule rule) {
    Set<String> undeclared =
        undeclared(
            readsOverAllExamples(rule), rule.getRule().getReads(), NetworkDescription.NETWORK);
    assertThat(undeclared).as("read by %s but not declared", rule).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void readsAllItDeclares(NetworkRule rule) {
    assertThat(withIds(readsOverAllExamples(rule))).containsAll(rule.getRule().getReads());
  }

  private static Set<String> undeclared(
      Set<String> reads, Set<String> declared, ObjectType<?, ?> root) {
    Set<String> undeclared = new TreeSet<>(reads);
    undeclared.removeIf(path -> isDeclared(path, declared));
    // The document's own id only says what a finding is about; nothing is judged by it.
    undeclared.remove("id");
    // The lists are looked through once for all rules; a rule shows in what it reads of their
    // parts.
    root.getAttributes().stream()
        .filter(attribute -> attribute.getType() instanceof ObjectType)
        .forEach(list -> undeclared.remove(list.getName()));
    return undeclared;
  }

  /** A part without id is left out, so who reads the list depends on the ids of its parts. */
  private static Set<String> withIds(Set<String> reads) {
    Set<String> all = new TreeSet<>(reads);
    reads.forEach(path -> all.add(path + ".id"));
    return all;
  }

  private static Set<String> readsOverAllRegisters(RegisterRule rule) {
    return RuleExamples.registers().stream()
        .flatMap(example -> ReadRecorder.readsOf(rule, example).stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> readsOverAllExamples(NetworkRule rule) {
    return RuleExamples.all().stream()
        .flatMap(example -> ReadRecorder.readsOf(rule, example).stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean isDeclared(String path, Set<String> reads) {
    return reads.stream()
        .anyMatch(
            read ->
                path.equals(read) || path.startsWith(read + ".") || read.startsWith(path + "."));
  }

  private static Set<String> allPaths(ObjectType<?, ?> root) {
    Set<String> paths = new TreeSet<>();
    collect(root, "", paths);
    return paths;
  }

  private static void collect(ObjectType<?, ?> type, String prefix, Set<String> into) {
    for (Attribute<?, ?, ?> attribute : type.getAttributes()) {
      into.add(prefix + attribute.getName());
      if (attribute.getType() instanceof ObjectType<?, ?> nested) {
        collect(nested, prefix + attribute.getName() + ".", into);
      }
    }
  }
}
