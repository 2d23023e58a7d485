package nrw.bildungsnetz.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nrw.bildungsnetz.model.description.Attribute;
import nrw.bildungsnetz.model.description.NetworkDescription;
import nrw.bildungsnetz.model.description.ObjectType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds each rule to what it says it reads. A reader of documents skips a rule by that declaration,
 * so an attribute left out would let the rule judge what could not be read.
 */
class RuleReadsTest {

  private static final Set<String> ALL_PATHS = allPaths();

  static List<NetworkRule> rules() {
    return RuleCatalogue.networkRules();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void declaredReadsExist(NetworkRule rule) {
    assertThat(rule.getRule().getReads()).isNotEmpty().isSubsetOf(ALL_PATHS);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void readsNothingUndeclared(NetworkRule rule) {
    Set<String> undeclared = readsOverAllExamples(rule);
    undeclared.removeIf(path -> isDeclared(path, rule.getRule().getReads()));
    // The network's own id only says what a finding is about; nothing is judged by it.
    undeclared.remove("id");
    // The lists are looked through once for all rules; a rule shows in what it reads of their
    // parts.
    NetworkDescription.NETWORK.getAttributes().stream()
        .filter(attribute -> attribute.getType() instanceof ObjectType)
        .forEach(list -> undeclared.remove(list.getName()));
    assertThat(undeclared).as("read by %s but not declared", rule).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void readsAllItDeclares(NetworkRule rule) {
    Set<String> reads = readsOverAllExamples(rule);
    // A part without id is left out, so who reads the list depends on the ids of its parts.
    Set.copyOf(reads).forEach(path -> reads.add(path + ".id"));
    assertThat(reads).containsAll(rule.getRule().getReads());
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

  private static Set<String> allPaths() {
    Set<String> paths = new TreeSet<>();
    collect(NetworkDescription.NETWORK, "", paths);
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
