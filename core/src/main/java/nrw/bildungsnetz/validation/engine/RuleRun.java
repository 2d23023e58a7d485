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
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nrw.bildungsnetz.model.ElementPath;
import nrw.bildungsnetz.model.Identified;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.NetworkRegister;
import nrw.bildungsnetz.model.description.Attribute;
import nrw.bildungsnetz.model.description.ModelWalk;
import nrw.bildungsnetz.model.description.ObjectType;
import nrw.bildungsnetz.model.description.ShapeConstraint;
import nrw.bildungsnetz.model.tables.NetworkRegisterTable;
import nrw.bildungsnetz.model.tables.NetworkTable;
import nrw.bildungsnetz.rules.NetworkFacts;
import nrw.bildungsnetz.rules.NetworkRule;
import nrw.bildungsnetz.rules.RegisterFacts;
import nrw.bildungsnetz.rules.RegisterRule;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.rules.Violations;
import nrw.bildungsnetz.rules.catalogue.RuleCatalogue;
import nrw.bildungsnetz.rules.form.PartRule;
import nrw.bildungsnetz.rules.form.TextRules;
import nrw.bildungsnetz.rules.sequence.NetworkSequence;
import nrw.bildungsnetz.rules.sequence.SequenceCheck;
import nrw.bildungsnetz.validation.Finding;
import nrw.bildungsnetz.validation.Profile;
import nrw.bildungsnetz.validation.Report;
import nrw.bildungsnetz.validation.SkipReason;
import nrw.bildungsnetz.validation.SkippedRule;

/** One run of the rules over a network or register, up to the finished report. Not thread-safe. */
public final class RuleRun {

  /** Initial capacity, enough for the ids of all rules. */
  private static final int ALL_RULES = 512;

  private final EvaluationContext context;
  private final UnaryOperator<ElementPath> inDocument;
  private final FindingSink findings;
  private final Set<String> run = new LinkedHashSet<>(ALL_RULES);

  /**
   * Kept separate: a waiver of these rules that matches nothing here may match in another network.
   */
  private final Set<String> runInSequence = new LinkedHashSet<>();

  private final List<SkippedRule> skipped = new ArrayList<>();

  /** The id of the network or register as a whole, as far as one is checked. */
  private String documentId = "";

  /**
   * Starts a run over values built in memory.
   *
   * @param context the rules, their profiles and the day
   * @param findings receives the findings
   */
  public RuleRun(EvaluationContext context, FindingSink findings) {
    this(context, UnaryOperator.identity(), findings);
  }

  /**
   * Starts a run over values read from a document.
   *
   * @param context the rules, their profiles and the day
   * @param inDocument maps a path in the model to the path in the document
   * @param findings receives the findings
   */
  public RuleRun(
      EvaluationContext context, UnaryOperator<ElementPath> inDocument, FindingSink findings) {
    this.context = context;
    this.inDocument = inDocument;
    this.findings = findings;
    for (Rule rule : context.rules().getRules()) {
      if (context.isOff(rule)) {
        skipped.add(SkippedRule.switchedOff(rule.getId()));
      }
    }
  }

  /**
   * Checks the form of every value.
   *
   * @param <T> the model type
   * @param type the type of the document
   * @param document the network or the register
   */
  public <T extends Identified> void checkForm(ObjectType<T, ?> type, T document) {
    ModelWalk.overConstrained(
        type,
        document,
        (walk, attribute, value) -> {
          List<ShapeConstraint> constraints = attribute.getConstraints();
          for (int i = 0; i < constraints.size(); i++) {
            ShapeConstraint constraint = constraints.get(i);
            if (!constraint.isSatisfiedBy(value)) {
              findings.add(formFinding(document, walk, attribute, constraint, value));
            }
          }
        });
  }

  /**
   * Runs all rules over a network as a whole, except those that need an unreadable attribute.
   *
   * @param network the network, as far as it could be read
   * @param unreadable returns, for the document path of a network, the paths of its unreadable
   *     attributes, for example {@code committees.type}
   */
  public void checkRules(
      Network network, Function<ElementPath, ? extends Collection<String>> unreadable) {
    documentId = network.getId();
    checkRules(network, ElementPath.root(), unreadable);
  }

  /**
   * Runs all rules over a register and each of its networks, except those that need an unreadable
   * attribute.
   *
   * @param register the register, as far as it could be read
   * @param unreadable returns, for the document path of the register or of a network, the paths of
   *     its unreadable attributes
   */
  public void checkRules(
      NetworkRegister register, Function<ElementPath, ? extends Collection<String>> unreadable) {
    documentId = register.getId();
    ElementPath root = ElementPath.root();
    Collection<String> lost = lostIn(register, unreadable);
    RegisterFacts facts = new RegisterFacts(register, context.asOf());
    PartNames<?> names = new PartNames<>(NetworkRegisterTable.TYPE, register);
    for (RegisterRule rule : RuleCatalogue.registerRules()) {
      if (mayRun(rule.getRule(), rule.getReads(), root, lost)) {
        run(rule, facts, names);
      }
    }
    List<Network> networks = register.getNetworks();
    for (int i = 0; i < networks.size(); i++) {
      checkRules(networks.get(i), root.property("networks").element(i), unreadable);
    }
  }

  /** The unreadable attributes of a register, including those of its networks. */
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
    NetworkFacts facts = new NetworkFacts(network, context.asOf());
    PartNames<?> names = new PartNames<>(NetworkTable.TYPE, network);
    ElementPath documentPlace = inDocument.apply(place);
    context.waivers().network(network.getId());
    Collection<String> lost = unreadable.apply(documentPlace);
    for (NetworkRule rule : context.rules().getNetworkRules()) {
      if (mayRun(rule.getRule(), rule.getRule().getReads(), documentPlace, lost)) {
        run(rule, facts, place, names);
      }
    }
  }

  private void run(RegisterRule rule, RegisterFacts facts, PartNames<?> names) {
    rule.check(
        facts,
        violations(
            rule.getRule(),
            ElementPath.root(),
            path -> NetworkIdLookup.at(path, facts.getRegister()),
            names));
  }

  private void run(NetworkRule rule, NetworkFacts facts, ElementPath place, PartNames<?> names) {
    rule.check(
        facts,
        context.thresholdsOf(rule.getRule()),
        violations(rule.getRule(), place, path -> facts.getNetwork().getId(), names));
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
    if (context.isOff(rule)) {
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
   * Runs the rules that compare a network with earlier ones, as in a register, except those that
   * need an unreadable attribute.
   *
   * @param earlier the networks before it; this network is added to them
   * @param network the network, as far as it could be read
   * @param unreadable returns the paths of the unreadable attributes of the network
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
        check.check(
            network,
            (path, id, args) -> findings.add(finding(rule, path, network.getId(), id, args)));
      } else {
        check.passOver();
      }
    }
  }

  /**
   * Skips the rules that compare a network with earlier ones, for a document that could not be read
   * to its end.
   *
   * @param earlier the networks before it
   */
  public void skipBeside(NetworkSequence earlier) {
    for (SequenceCheck check : earlier.checks()) {
      if (!context.isOff(check.getRule())) {
        skipOnce(SkippedRule.notReadToEnd(check.getRule().getId()));
      }
      check.passOver();
    }
  }

  /** A rule that also runs over the document alone may already have been skipped there. */
  private void skipOnce(SkippedRule rule) {
    if (!skipped.contains(rule)) {
      skipped.add(rule);
    }
  }

  /**
   * Runs the rules whose findings have one severity over a network.
   *
   * @param network the network
   * @param severity the severity, as the profiles set it
   */
  public void checkRules(Network network, Severity severity) {
    context.waivers().network(network.getId());
    NetworkFacts facts = new NetworkFacts(network, context.asOf());
    PartNames<?> names = new PartNames<>(NetworkTable.TYPE, network);
    for (NetworkRule rule : context.rules().getNetworkRules()) {
      if (context.finds(rule.getRule(), severity)) {
        run(rule, facts, ElementPath.root(), names);
      }
    }
  }

  /**
   * Runs the register rules whose findings have one severity. They check the attributes of the
   * register and its networks as a group, but not each network by itself.
   *
   * @param register the register
   * @param severity the severity, as the profiles set it
   */
  public void checkOwnRules(NetworkRegister register, Severity severity) {
    RegisterFacts facts = new RegisterFacts(register, context.asOf());
    PartNames<?> names = new PartNames<>(NetworkRegisterTable.TYPE, register);
    for (RegisterRule rule : RuleCatalogue.registerRules()) {
      if (context.finds(rule.getRule(), severity)) {
        run(rule, facts, names);
      }
    }
  }

  /**
   * Checks the settings and waivers of a profile.
   *
   * @param profile the profile
   */
  public void checkProfile(Profile profile) {
    ProfileProblems.find(
        context.rules(),
        profile,
        finding ->
            findings.add(
                Finding.builder()
                    .from(finding)
                    .path(inDocument.apply(finding.getPath()))
                    .networkId(profile.getId())
                    .build()));
  }

  /**
   * Runs the rules about single values over a part by itself, except those that need an unreadable
   * attribute.
   *
   * @param <T> the model type
   * @param type the type of the part
   * @param part the part, as far as it could be read
   * @param unreadable returns the paths of its unreadable attributes
   */
  public <T> void checkPart(
      ObjectType<T, ?> type,
      T part,
      Function<ElementPath, ? extends Collection<String>> unreadable) {
    ElementPath root = ElementPath.root();
    PartNames<?> names = new PartNames<>(type, part);
    for (PartRule<T> rule : TextRules.inPart(type)) {
      if (mayRun(rule.rule(), rule.reads(), root, unreadable.apply(root))) {
        rule.check().accept(part, violations(rule.rule(), root, path -> "", names));
      }
    }
  }

  /**
   * Skips all rules over a part by itself, for one that could not be read.
   *
   * @param type the type of the part
   */
  public void skipPart(ObjectType<?, ?> type) {
    skip(TextRules.inPart(type).stream().map(PartRule::rule));
  }

  /** Skips all network rules, for a document that could not be read to its end. */
  public void skipRules() {
    skip(networkRules());
  }

  /** Skips all register and network rules, for a document that could not be read to its end. */
  public void skipRegisterRules() {
    skip(Stream.concat(networkRules(), registerRules()));
  }

  private void skip(Stream<Rule> rules) {
    rules
        .filter(rule -> !context.isOff(rule))
        .map(Rule::getId)
        // Some rules, such as those on ids and references, are both network and register rules.
        .distinct()
        .map(SkippedRule::notReadToEnd)
        .forEach(skipped::add);
  }

  private Stream<Rule> networkRules() {
    return context.rules().getNetworkRules().stream().map(NetworkRule::getRule);
  }

  private static Stream<Rule> registerRules() {
    return RuleCatalogue.registerRules().stream().map(RegisterRule::getRule);
  }

  /**
   * Notes that other documents are checked in the same run, so that a waiver without a network
   * accepts one object of all of them.
   *
   * @param documents the run
   */
  public void beside(WaiversOfRun documents) {
    context.waivers().in(documents);
  }

  /** Checks the profiles of the run. Must be called after all other checks. */
  public void judgeProfiles() {
    boolean complete =
        skipped.stream().allMatch(each -> each.getReason() == SkipReason.SWITCHED_OFF);
    context.judgeProfiles(
        rule -> complete && isThrough(rule),
        finding -> findings.add(Finding.builder().from(finding).networkId(documentId).build()));
  }

  /** Whether a rule checked everything. A register rule does not if there is no register. */
  private boolean isThrough(Rule rule) {
    boolean needsNoRun = Stream.concat(networkRules(), registerRules()).noneMatch(rule::equals);
    return needsNoRun || run.contains(rule.getId());
  }

  /**
   * Finishes the run.
   *
   * @param collected all findings, including those from before this run
   * @param kept the findings the collector kept, as the report should show them
   * @return the report
   */
  public Report report(FindingCollector collected, List<Finding> kept) {
    return Report.builder()
        .ruleSetVersion(RuleCatalogue.VERSION)
        .asOf(context.asOf())
        .addAllProfiles(context.rules().getProfiles().stream().map(Profile::getId).toList())
        .worstAcceptable(context.worstAcceptable())
        .addAllRulesRun(runInOrder())
        .addAllRulesSkipped(skippedInOrder())
        .addAllFindings(context.waive(kept))
        .counts(collected.counts())
        .build();
  }

  /** Turns violations into findings; what only their messages show is added to those kept. */
  private Violations violations(
      Rule rule, ElementPath place, Function<ElementPath, String> networkId, PartNames<?> names) {
    return new Violations() {
      @Override
      public void add(ElementPath path, String objectId, Map<String, Object> arguments) {
        add(path, objectId, arguments, Map::of);
      }

      @Override
      public void add(
          ElementPath path,
          String objectId,
          Map<String, Object> arguments,
          Supplier<Map<String, Object>> further) {
        findings.add(
            finding(rule, place.resolve(path), networkId.apply(path), objectId, arguments),
            finding -> complete(finding, path, further.get(), names));
      }
    };
  }

  private static Finding complete(
      Finding finding, ElementPath path, Map<String, Object> further, PartNames<?> names) {
    Finding whole =
        further.isEmpty()
            ? finding
            : Finding.builder().from(finding).putAllArguments(further).build();
    Map<String, Map<String, String>> shown = names.among(whole.getArguments(), path);
    return shown.isEmpty() ? whole : Finding.builder().from(whole).putAllNames(shown).build();
  }

  private Finding finding(
      Rule rule,
      ElementPath path,
      String networkId,
      String objectId,
      Map<String, Object> arguments) {
    return Finding.builder()
        .rule(rule)
        .path(inDocument.apply(path))
        .objectId(objectId)
        .networkId(networkId)
        .putAllArguments(arguments)
        .build();
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

  /** May contain a rule several times: it is skipped for each network of a register separately. */
  private List<SkippedRule> skippedInOrder() {
    return skipped.stream().sorted(Comparator.comparing(SkippedRule::getRuleId)).toList();
  }

  private static Finding formFinding(
      Identified document,
      ModelWalk walk,
      Attribute<?, ?, ?> attribute,
      ShapeConstraint constraint,
      Object value) {
    ElementPath path = walk.path();
    return Finding.builder()
        .rule(RuleCatalogue.ofConstraint(constraint.getAnnotationType()))
        .path(path)
        .networkId(NetworkIdLookup.at(path, document))
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

  /** Whether the paths are equal or one is a prefix of the other. */
  private static boolean touches(String read, String lost) {
    return read.equals(lost) || read.startsWith(lost + ".") || lost.startsWith(read + ".");
  }
}
