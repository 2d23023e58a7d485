package nrw.bildungsnetz.samples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.testkit.rules.RuleCase;
import nrw.bildungsnetz.validation.Finding;

/**
 * Findings that the valid samples do have. A rule that expects more than the samples state requires
 * no change to them: its findings are listed in {@code sample-findings.txt}, and all other tests
 * ignore them.
 */
public final class SampleFindings {

  private static final List<Finding> IN_NETWORK =
      Findings.of(SampleNetworks.valid(), SampleNetworks.AS_OF);

  private static final List<Finding> IN_REGISTER =
      Findings.of(Cases.conforming("N05", "valid register", SampleRegisters.valid()));

  private static final Set<String> RULES =
      Stream.of(IN_NETWORK, IN_REGISTER)
          .flatMap(List::stream)
          .map(finding -> finding.getRule().getId())
          .collect(Collectors.toUnmodifiableSet());

  private SampleFindings() {}

  /** The rules with findings in the valid network or the valid register. */
  public static Set<String> rules() {
    return RULES;
  }

  /** Those of these rules that have findings in a network. */
  public static Set<String> rulesIn(Network network, LocalDate day) {
    Set<String> found = new TreeSet<>();
    Findings.of(network, day).forEach(each -> found.add(each.getRule().getId()));
    found.retainAll(RULES);
    return found;
  }

  /** The findings of all other rules. */
  public static List<Finding> beyond(List<Finding> findings) {
    return findings.stream().filter(each -> !RULES.contains(each.getRule().getId())).toList();
  }

  /** The findings of an example's own rule, and those of others that the samples do not have. */
  public static List<Finding> beyond(RuleCase<?> example) {
    return Findings.of(example).stream()
        .filter(
            each -> {
              String id = each.getRule().getId();
              return id.equals(example.getRuleId())
                  || example.getBeside().contains(id)
                  || !RULES.contains(id);
            })
        .toList();
  }

  /** One line per finding: the sample, the rule and the place. */
  static List<String> lines() {
    List<String> lines = new ArrayList<>();
    IN_NETWORK.forEach(finding -> lines.add(line("network", finding)));
    IN_REGISTER.forEach(finding -> lines.add(line("register", finding)));
    return lines;
  }

  private static String line(String sample, Finding finding) {
    return String.join(" ", sample, finding.getRule().getId(), finding.getPath().toJsonPointer())
        .strip();
  }
}
