package nrw.bildungsnetz.samples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.testing.RuleCase;
import nrw.bildungsnetz.validation.Finding;

/**
 * What rules find in the valid samples all the same. A rule that asks for more than the samples
 * state needs no change of theirs: its findings are listed in {@code sample-findings.txt}, and the
 * tests of everything else pass them by.
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

  /** The rules that find something in the valid network or the valid register. */
  public static Set<String> rules() {
    return RULES;
  }

  /** Those of these rules that find something in a network. */
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

  /** What is found in an example by its own rule, and by others beyond what is in the samples. */
  public static List<Finding> beyond(RuleCase<?> example) {
    return Findings.of(example).stream()
        .filter(
            each -> {
              String id = each.getRule().getId();
              return id.equals(example.ruleId())
                  || example.beside().contains(id)
                  || !RULES.contains(id);
            })
        .toList();
  }

  /** A line a finding: the sample, the rule and the place. */
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
