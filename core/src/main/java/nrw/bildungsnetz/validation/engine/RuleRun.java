package nrw.bildungsnetz.validation.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.description.Attribute;
import nrw.bildungsnetz.model.description.ModelWalk;
import nrw.bildungsnetz.model.description.ShapeConstraint;
import nrw.bildungsnetz.rules.NetworkFacts;
import nrw.bildungsnetz.rules.NetworkRule;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.rules.RuleCatalogue;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.validation.Finding;
import nrw.bildungsnetz.validation.Report;
import nrw.bildungsnetz.validation.SkippedRule;

/** One run of rules over one network, from an empty report to a finished one. For one thread. */
public final class RuleRun {

  private final LocalDate asOf;
  private final Consumer<Finding> findings;
  private final List<String> run = new ArrayList<>();
  private final List<SkippedRule> skipped = new ArrayList<>();

  /**
   * Starts a run.
   *
   * @param asOf the day on which the network is looked at
   * @param findings takes in what is found
   */
  public RuleRun(LocalDate asOf, Consumer<Finding> findings) {
    this.asOf = asOf;
    this.findings = findings;
  }

  /**
   * Checks the form of every value.
   *
   * @param network the network
   */
  public void checkForm(Network network) {
    ModelWalk.over(
        network,
        (walk, attribute, value) -> {
          List<ShapeConstraint> constraints = attribute.getConstraints();
          for (int i = 0; i < constraints.size(); i++) {
            ShapeConstraint constraint = constraints.get(i);
            if (!constraint.isSatisfiedBy(value)) {
              findings.accept(formFinding(walk, attribute, constraint));
            }
          }
        });
  }

  /**
   * Runs every rule over the network as a whole.
   *
   * @param network the network
   */
  public void checkRules(Network network) {
    checkRules(network, List.of());
  }

  /**
   * Runs every rule over the network as a whole, but for those that read what could not be read.
   *
   * @param network what could be read of a network
   * @param unreadable attribute paths, for example {@code committees.type}
   */
  public void checkRules(Network network, Collection<String> unreadable) {
    NetworkFacts facts = new NetworkFacts(network, asOf);
    for (NetworkRule rule : RuleCatalogue.networkRules()) {
      Optional<String> missing = firstRead(rule.getRule(), unreadable);
      if (missing.isPresent()) {
        skipped.add(new SkippedRule(rule.getRule().getId(), missing.get()));
      } else {
        check(rule, facts, findings);
        run.add(rule.getRule().getId());
      }
    }
  }

  /** Skips every rule, for a document that could not be read to its end. */
  public void skipRules() {
    for (NetworkRule rule : RuleCatalogue.networkRules()) {
      skipped.add(new SkippedRule(rule.getRule().getId(), ""));
    }
  }

  /**
   * Finishes the run.
   *
   * @param collected all that was found, by this run and before it
   * @param kept the findings the collector kept, as the report is to show them
   * @return the report
   */
  public Report report(FindingCollector collected, List<Finding> kept) {
    return Report.builder()
        .ruleSetVersion(RuleCatalogue.VERSION)
        .asOf(asOf)
        .addAllRulesRun(run)
        .addAllRulesSkipped(skipped)
        .addAllFindings(kept)
        .errorCount(collected.count(Severity.ERROR))
        .warningCount(collected.count(Severity.WARNING))
        .infoCount(collected.count(Severity.INFO))
        .build();
  }

  /**
   * Runs one rule.
   *
   * @param rule the rule
   * @param facts the network and the day
   * @param findings takes in what is found
   */
  public static void check(NetworkRule rule, NetworkFacts facts, Consumer<Finding> findings) {
    rule.check(
        facts,
        (path, objectId, arguments) ->
            findings.accept(
                Finding.builder()
                    .rule(rule.getRule())
                    .path(path)
                    .objectId(objectId)
                    .putAllArguments(arguments)
                    .build()));
  }

  private static Finding formFinding(
      ModelWalk walk, Attribute<?, ?, ?> attribute, ShapeConstraint constraint) {
    return Finding.builder()
        .rule(RuleCatalogue.ofConstraint(constraint.getAnnotationType()))
        .path(walk.path())
        .objectId(walk.objectId())
        .putAllArguments(constraint.getArguments())
        .putArgument("property", attribute.getName())
        .build();
  }

  private static Optional<String> firstRead(Rule rule, Collection<String> unreadable) {
    for (String lost : unreadable) {
      if (rule.getReads().stream().anyMatch(read -> touches(read, lost))) {
        return Optional.of(lost);
      }
    }
    return Optional.empty();
  }

  /** Whether one path is the other, or leads to it. */
  private static boolean touches(String read, String lost) {
    return read.equals(lost) || read.startsWith(lost + ".") || lost.startsWith(read + ".");
  }
}
