package nrw.bildungsnetz.validation.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nrw.bildungsnetz.model.ElementPath;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.NetworkRegister;
import nrw.bildungsnetz.model.description.Attribute;
import nrw.bildungsnetz.model.description.ModelWalk;
import nrw.bildungsnetz.model.description.ObjectType;
import nrw.bildungsnetz.model.description.ShapeConstraint;
import nrw.bildungsnetz.rules.NetworkFacts;
import nrw.bildungsnetz.rules.NetworkRule;
import nrw.bildungsnetz.rules.NetworkSequence;
import nrw.bildungsnetz.rules.RegisterFacts;
import nrw.bildungsnetz.rules.RegisterRule;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.rules.RuleCatalogue;
import nrw.bildungsnetz.rules.SequenceCheck;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.validation.Finding;
import nrw.bildungsnetz.validation.Profile;
import nrw.bildungsnetz.validation.Report;
import nrw.bildungsnetz.validation.SkipReason;
import nrw.bildungsnetz.validation.SkippedRule;

/**
 * One run of rules over one network or register, from an empty report to a finished one. For one
 * thread.
 */
public final class RuleRun {

  /** Room for the ids of all rules. */
  private static final int ALL_RULES = 512;

  private final Judgement judgement;
  private final UnaryOperator<ElementPath> inDocument;
  private final Consumer<Finding> findings;
  private final Set<String> run = new LinkedHashSet<>(ALL_RULES);

  /** Apart from the others: a waiver of theirs that is not needed here may be needed elsewhere. */
  private final Set<String> runInSequence = new LinkedHashSet<>();

  private final List<SkippedRule> skipped = new ArrayList<>();

  /**
   * Starts a run over values built in memory.
   *
   * @param judgement the rules, the day, and what becomes of findings
   * @param findings takes in what is found
   */
  public RuleRun(Judgement judgement, Consumer<Finding> findings) {
    this(judgement, UnaryOperator.identity(), findings);
  }

  /**
   * Starts a run over what was read from a document.
   *
   * @param judgement the rules, the day, and what becomes of findings
   * @param inDocument tells where a value of the model stands in the document
   * @param findings takes in what is found
   */
  public RuleRun(
      Judgement judgement, UnaryOperator<ElementPath> inDocument, Consumer<Finding> findings) {
    this.judgement = judgement;
    this.inDocument = inDocument;
    this.findings = findings;
    for (Rule rule : judgement.rules().getRules()) {
      if (judgement.isOff(rule)) {
        skipped.add(SkippedRule.switchedOff(rule.getId()));
      }
    }
  }

  /**
   * Checks the form of every value.
   *
   * @param <T> the model type
   * @param type what is checked
   * @param document the network or the register
   */
  public <T> void checkForm(ObjectType<T, ?> type, T document) {
    ModelWalk.overConstrained(
        type,
        document,
        (walk, attribute, value) -> {
          List<ShapeConstraint> constraints = attribute.getConstraints();
          for (int i = 0; i < constraints.size(); i++) {
            ShapeConstraint constraint = constraints.get(i);
            if (!constraint.isSatisfiedBy(value)) {
              findings.accept(formFinding(walk, attribute, constraint, value));
            }
          }
        });
  }

  /**
   * Runs every rule over a network as a whole, but for those that read what could not be read.
   *
   * @param network what could be read of a network
   * @param unreadable the attribute paths, for example {@code committees.type}, that could not be
   *     read in the network at a place of the document
   */
  public void checkRules(
      Network network, Function<ElementPath, ? extends Collection<String>> unreadable) {
    checkRules(network, ElementPath.root(), unreadable);
  }

  /**
   * Runs every rule over a register and over each of its networks, but for those that read what
   * could not be read.
   *
   * @param register what could be read of a register
   * @param unreadable the attribute paths that could not be read in the register, or in the network
   *     at a place of the document
   */
  public void checkRules(
      NetworkRegister register, Function<ElementPath, ? extends Collection<String>> unreadable) {
    ElementPath root = ElementPath.root();
    Collection<String> lost = lostIn(register, unreadable);
    RegisterFacts facts = new RegisterFacts(register, judgement.asOf());
    for (RegisterRule rule : RuleCatalogue.registerRules()) {
      if (mayRun(rule.getRule(), rule.getReads(), root, lost)) {
        run(rule, facts);
      }
    }
    List<Network> networks = register.getNetworks();
    for (int i = 0; i < networks.size(); i++) {
      checkRules(networks.get(i), root.property("networks").element(i), unreadable);
    }
  }

  /** What a register lost: of its own, and in any of its networks. */
  private Collection<String> lostIn(
      NetworkRegister register, Function<ElementPath, ? extends Collection<String>> unreadable) {
    Set<String> lost = new LinkedHashSet<>(unreadable.apply(ElementPath.root()));
    for (int i = 0; i < register.getNetworks().size(); i++) {
      ElementPath network = ElementPath.root().property("networks").element(i);
      for (String path : unreadable.apply(inDocument.apply(network))) {
        lost.add("networks." + path);
      }
    }
    return lost;
  }

  private void checkRules(
      Network network,
      ElementPath place,
      Function<ElementPath, ? extends Collection<String>> unreadable) {
    NetworkFacts facts = new NetworkFacts(network, judgement.asOf());
    PartNames names = new PartNames(network);
    ElementPath documentPlace = inDocument.apply(place);
    Collection<String> lost = unreadable.apply(documentPlace);
    for (NetworkRule rule : judgement.rules().getNetworkRules()) {
      if (mayRun(rule.getRule(), rule.getRule().getReads(), documentPlace, lost)) {
        run(rule, facts, place, names);
      }
    }
  }

  private void run(RegisterRule rule, RegisterFacts facts) {
    rule.check(facts, (path, id, args) -> accept(rule.getRule(), path, id, args, Map.of()));
  }

  private void run(NetworkRule rule, NetworkFacts facts, ElementPath place, PartNames names) {
    rule.check(
        facts,
        judgement.thresholdsOf(rule.getRule()),
        (path, id, args) ->
            accept(rule.getRule(), place.resolve(path), id, args, names.among(args, path)));
  }

  private boolean mayRun(
      Rule rule, Collection<String> reads, ElementPath documentPlace, Collection<String> lost) {
    return mayRun(rule, reads, documentPlace, lost, run, skipped::add);
  }

  private boolean mayRun(
      Rule rule,
      Collection<String> reads,
      ElementPath documentPlace,
      Collection<String> lost,
      Set<String> ran,
      Consumer<SkippedRule> skip) {
    if (judgement.isOff(rule)) {
      return false;
    }
    Optional<String> missing = firstRead(reads, lost);
    if (missing.isPresent()) {
      String place = documentPlace.toBeanPath();
      String attribute = place + (place.isEmpty() ? "" : ".") + missing.get();
      skip.accept(SkippedRule.unreadable(rule.getId(), attribute));
    } else {
      ran.add(rule.getId());
    }
    return missing.isEmpty();
  }

  /**
   * Runs the rules over the networks of a register over a network beside earlier ones, but for
   * those that read what could not be read.
   *
   * @param earlier the networks before it, among which it is taken
   * @param network what could be read of a network
   * @param unreadable the attribute paths that could not be read in it
   */
  public void checkBeside(
      NetworkSequence earlier,
      Network network,
      Function<ElementPath, ? extends Collection<String>> unreadable) {
    ElementPath root = ElementPath.root();
    Collection<String> lost = unreadable.apply(root);
    for (SequenceCheck check : earlier.checks()) {
      Rule rule = check.getRule();
      if (mayRun(rule, check.getReads(), root, lost, runInSequence, this::skipOnce)) {
        check.check(network, (path, id, args) -> accept(rule, path, id, args, Map.of()));
      } else {
        check.passOver();
      }
    }
  }

  /**
   * Skips the rules over a network beside earlier ones, for a document that could not be read to
   * its end.
   *
   * @param earlier the networks before it
   */
  public void skipBeside(NetworkSequence earlier) {
    for (SequenceCheck check : earlier.checks()) {
      if (!judgement.isOff(check.getRule())) {
        skipOnce(SkippedRule.notReadToEnd(check.getRule().getId()));
      }
      check.passOver();
    }
  }

  /** A rule that also runs over the document by itself may have been skipped there already. */
  private void skipOnce(SkippedRule rule) {
    if (!skipped.contains(rule)) {
      skipped.add(rule);
    }
  }

  /**
   * Runs the rules of one severity over a network.
   *
   * @param network the network
   * @param severity the severity
   */
  public void checkRules(Network network, Severity severity) {
    NetworkFacts facts = new NetworkFacts(network, judgement.asOf());
    PartNames names = new PartNames(network);
    for (NetworkRule rule : judgement.rules().getNetworkRules()) {
      if (rule.getRule().getSeverity() == severity) {
        run(rule, facts, ElementPath.root(), names);
      }
    }
  }

  /**
   * Runs the rules of one severity over what a register states itself and over its networks
   * together, but not over each network.
   *
   * @param register the register
   * @param severity the severity
   */
  public void checkOwnRules(NetworkRegister register, Severity severity) {
    RegisterFacts facts = new RegisterFacts(register, judgement.asOf());
    for (RegisterRule rule : RuleCatalogue.registerRules()) {
      if (rule.getRule().getSeverity() == severity) {
        run(rule, facts);
      }
    }
  }

  /**
   * Checks what a profile says of rules.
   *
   * @param profile the profile
   */
  public void checkProfile(Profile profile) {
    ProfileProblems.find(
        judgement.rules(),
        profile,
        finding ->
            findings.accept(
                Finding.builder().from(finding).path(inDocument.apply(finding.getPath())).build()));
  }

  /** Skips every rule over a network, for a document that could not be read to its end. */
  public void skipRules() {
    skip(networkRules());
  }

  /**
   * Skips every rule over a register and over the networks in it, for a document that could not be
   * read to its end.
   */
  public void skipRegisterRules() {
    skip(Stream.concat(networkRules(), registerRules()));
  }

  private void skip(Stream<Rule> rules) {
    rules
        .filter(rule -> !judgement.isOff(rule))
        .map(Rule::getId)
        // The rules about ids and references run over networks and over registers.
        .distinct()
        .map(SkippedRule::notReadToEnd)
        .forEach(skipped::add);
  }

  private Stream<Rule> networkRules() {
    return judgement.rules().getNetworkRules().stream().map(NetworkRule::getRule);
  }

  private static Stream<Rule> registerRules() {
    return RuleCatalogue.registerRules().stream().map(RegisterRule::getRule);
  }

  /** Finds what is wrong with the profiles of the run, once everything else was found. */
  public void judgeProfiles() {
    boolean complete = skipped.stream().allMatch(each -> each.reason() == SkipReason.SWITCHED_OFF);
    judgement.judgeProfiles(rule -> complete && isThrough(rule), findings);
  }

  /** Whether a rule looked at everything: one over registers does not where there is none. */
  private boolean isThrough(Rule rule) {
    boolean needsNoRun = Stream.concat(networkRules(), registerRules()).noneMatch(rule::equals);
    return needsNoRun || run.contains(rule.getId());
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
        .asOf(judgement.asOf())
        .addAllProfiles(judgement.rules().getProfiles().stream().map(Profile::getId).toList())
        .worstAcceptable(judgement.worstAcceptable())
        .addAllRulesRun(runInOrder())
        .addAllRulesSkipped(skippedInOrder())
        .addAllFindings(kept)
        .counts(collected.counts())
        .build();
  }

  private void accept(
      Rule rule,
      ElementPath path,
      String objectId,
      Map<String, Object> arguments,
      Map<String, Map<String, String>> names) {
    findings.accept(
        Finding.builder()
            .rule(rule)
            .path(inDocument.apply(path))
            .objectId(objectId)
            .putAllArguments(arguments)
            .putAllNames(names)
            .build());
  }

  private List<String> runInOrder() {
    List<String> ids = new ArrayList<>(run);
    for (String id : runInSequence) {
      if (!run.contains(id)) {
        ids.add(id);
      }
    }
    Collections.sort(ids);
    return ids;
  }

  /** A rule is skipped for each network of a register on its own. */
  private List<SkippedRule> skippedInOrder() {
    return skipped.stream().sorted(Comparator.comparing(SkippedRule::ruleId)).toList();
  }

  private static Finding formFinding(
      ModelWalk walk, Attribute<?, ?, ?> attribute, ShapeConstraint constraint, Object value) {
    return Finding.builder()
        .rule(RuleCatalogue.ofConstraint(constraint.getAnnotationType()))
        .path(walk.path())
        .objectId(walk.objectId())
        .putAllArguments(constraint.argumentsFor(value))
        .putArgument("property", attribute.getName())
        .build();
  }

  private static Optional<String> firstRead(Collection<String> reads, Collection<String> lost) {
    for (String each : lost) {
      if (reads.stream().anyMatch(read -> touches(read, each))) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  /** Whether one path is the other, or leads to it. */
  private static boolean touches(String read, String lost) {
    return read.equals(lost) || read.startsWith(lost + ".") || lost.startsWith(read + ".");
  }
}
