package nrw.bildungsnetz.json.problems;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import nrw.bildungsnetz.model.ElementPath;
import nrw.bildungsnetz.model.description.ShapeConstraint;
import nrw.bildungsnetz.rules.Category;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.rules.catalogue.RuleCatalogue;
import nrw.bildungsnetz.validation.Finding;
import nrw.bildungsnetz.validation.engine.EvaluationContext;
import nrw.bildungsnetz.validation.engine.FindingCollector;

/**
 * Collects what goes wrong while a document is read: findings, attributes that could not be read,
 * and elements that were omitted from their list. Not thread-safe.
 */
public final class Problems {

  /**
   * By name, whatever the order in the document, with attributes before the objects they are in.
   */
  private static final Comparator<String> INNER_FIRST =
      Comparator.comparing(path -> path + Character.MAX_VALUE);

  private final EvaluationContext context;
  private FindingCollector findings;
  private FindingCollector unknownProperties = new FindingCollector();
  private boolean somethingLost;
  private final Map<ElementPath, Set<String>> unreadable = new HashMap<>();
  private final Map<ElementPath, List<Integer>> lostIndexes = new HashMap<>();

  public Problems(EvaluationContext context) {
    this.context = context;
    this.findings = new FindingCollector(context);
  }

  public void report(Rule rule, ProblemPlace place, Map<String, Object> args) {
    report(rule, place, args, Map::of);
  }

  /**
   * Reports a problem.
   *
   * @param further computes further arguments; called only if the finding is kept
   */
  public void report(
      Rule rule,
      ProblemPlace place,
      Map<String, Object> args,
      Supplier<Map<String, Object>> further) {
    somethingLost |= rule.getCategory() == Category.READING && rule.getSeverity() == Severity.ERROR;
    findings.add(
        finding(rule, place, args),
        finding -> Finding.builder().from(finding).putAllArguments(further.get()).build());
  }

  /** Reports an unknown property; the schema version determines whether it is a mistake. */
  public void reportUnknownProperty(ProblemPlace place, Map<String, Object> args) {
    unknownProperties.add(finding(ReadingRules.UNKNOWN_PROPERTY, place, args));
  }

  /** Reports a value that violates a constraint on its getter. */
  public void reportForm(
      ShapeConstraint constraint, Object value, String property, ProblemPlace place) {
    Map<String, Object> args = new HashMap<>(constraint.argumentsFor(value));
    args.put("property", property);
    report(RuleCatalogue.ofConstraint(constraint.getAnnotationType()), place, args);
  }

  /**
   * Marks an attribute as unreadable, so that rules that read it are skipped.
   *
   * @param scope the path of the network, or of the register for attributes outside its networks
   * @param attribute the attribute, qualified by those that lead to it, separated by dots
   */
  public void markUnreadable(ElementPath scope, String attribute) {
    unreadable.computeIfAbsent(scope, place -> new TreeSet<>(INNER_FIRST)).add(attribute);
  }

  /**
   * Records which elements of a list in the document are missing in the model, in ascending order.
   */
  public void leftOut(ElementPath list, List<Integer> indexes) {
    lostIndexes.put(list, indexes);
  }

  /** Discards all findings so far, for a document that follows rules unknown to this library. */
  public void forgetAll() {
    findings = new FindingCollector(context);
    unknownProperties = new FindingCollector();
  }

  /** Whether the document could be read completely. */
  public boolean readable(boolean newerVersion) {
    return !somethingLost && (newerVersion || unknownProperties.counts().getTotal() == 0);
  }

  /** The unreadable attributes of a network, or of the register outside its networks, sorted. */
  public Set<String> unreadable(ElementPath scope) {
    return unreadable.getOrDefault(scope, Set.of());
  }

  /** Decides what unknown properties are: mistakes, or notices in a document of a newer version. */
  public FindingCollector settle(boolean newerVersion) {
    findings.addAll(
        unknownProperties,
        finding ->
            newerVersion
                ? Finding.builder()
                    .from(finding)
                    .rule(ReadingRules.SKIPPED_PROPERTY)
                    .severity(ReadingRules.SKIPPED_PROPERTY.getSeverity())
                    .build()
                : finding);
    return findings;
  }

  /**
   * Translates a path in the model to a path in the document, whose lists may have more elements.
   */
  public ElementPath inDocument(ElementPath modelPath) {
    if (lostIndexes.isEmpty()) {
      return modelPath;
    }
    ElementPath path = ElementPath.root();
    for (Object step : modelPath.getSteps()) {
      path =
          step instanceof Integer index
              ? path.element(documentIndex(path, index))
              : path.property(step.toString());
    }
    return path;
  }

  /**
   * Counts the omitted elements before this one. Binary search, because a register can lose as many
   * networks as it keeps.
   */
  private int documentIndex(ElementPath list, int modelIndex) {
    List<Integer> lost = lostIndexes.getOrDefault(list, List.of());
    int from = 0;
    int to = lost.size();
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (lost.get(middle) - middle <= modelIndex) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return modelIndex + from;
  }

  /** Positions in a mapper's tree have no line. */
  private static Finding finding(Rule rule, ProblemPlace place, Map<String, Object> args) {
    return Finding.builder()
        .rule(rule)
        .path(place.path())
        .position(Optional.of(place.position()).filter(at -> at.getLine() > 0))
        .networkId(place.networkId())
        .objectId(place.objectId())
        .putAllArguments(args)
        .build();
  }
}
