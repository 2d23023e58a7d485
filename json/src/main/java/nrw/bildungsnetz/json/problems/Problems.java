package nrw.bildungsnetz.json.problems;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nrw.bildungsnetz.model.ElementPath;
import nrw.bildungsnetz.model.description.ShapeConstraint;
import nrw.bildungsnetz.rules.Category;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.rules.catalogue.RuleCatalogue;
import nrw.bildungsnetz.validation.Finding;
import nrw.bildungsnetz.validation.Position;
import nrw.bildungsnetz.validation.engine.EvaluationContext;
import nrw.bildungsnetz.validation.engine.FindingCollector;

/**
 * What went wrong while one document was read: the findings, which attributes could not be read,
 * and which elements were left out of their lists. Not thread-safe.
 */
public final class Problems {

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

  /** Reports a problem at a place. */
  public void report(
      Rule rule, ElementPath path, Position position, String objectId, Map<String, Object> args) {
    somethingLost |= rule.getCategory() == Category.READING && rule.getSeverity() == Severity.ERROR;
    findings.add(finding(rule, path, position, objectId, args));
  }

  /** Reports an unknown property; whether it is a mistake depends on the schema version. */
  public void reportUnknownProperty(
      ElementPath path, Position position, String objectId, Map<String, Object> args) {
    unknownProperties.add(finding(ReadingRules.UNKNOWN_PROPERTY, path, position, objectId, args));
  }

  /** Reports a value that does not have the form its getter demands. */
  public void reportForm(
      ShapeConstraint constraint,
      Object value,
      String property,
      ElementPath path,
      Position position,
      String objectId) {
    Map<String, Object> args = new HashMap<>(constraint.argumentsFor(value));
    args.put("property", property);
    report(
        RuleCatalogue.ofConstraint(constraint.getAnnotationType()), path, position, objectId, args);
  }

  /**
   * Notes that a value could not be read, so that rules that read its attribute are skipped.
   *
   * @param scope the place of the network, or of the register outside its networks
   * @param attribute the attribute and those that lead to it, with dots between them
   */
  public void markUnreadable(ElementPath scope, String attribute) {
    unreadable.computeIfAbsent(scope, place -> new LinkedHashSet<>()).add(attribute);
  }

  /** Notes which elements of a list of the document are not in the model, in their order. */
  public void leftOut(ElementPath list, List<Integer> indexes) {
    lostIndexes.put(list, indexes);
  }

  /** Drops what was found so far, for a document that was written by other rules than ours. */
  public void forgetAll() {
    findings = new FindingCollector(context);
    unknownProperties = new FindingCollector();
  }

  /** Whether the document could be read whole. */
  public boolean readable(boolean newerVersion) {
    return !somethingLost && (newerVersion || unknownProperties.counts().total() == 0);
  }

  /** The attributes that could not be read in a network, or in the register outside of them. */
  public Set<String> unreadable(ElementPath scope) {
    return unreadable.getOrDefault(scope, Set.of());
  }

  /** Settles what unknown properties are: mistakes, or notices in a document of a newer version. */
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

  /** Where a value of the model stands in the document, whose lists may have more elements. */
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
   * Of the lost elements, those count that have no more kept ones before them than this one has.
   * Their number is found by halving: a register can lose as many networks as it keeps.
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

  /** A tree of a mapper has no lines. */
  private static Finding finding(
      Rule rule, ElementPath path, Position position, String objectId, Map<String, Object> args) {
    return Finding.builder()
        .rule(rule)
        .path(path)
        .position(Optional.of(position).filter(at -> at.line() > 0))
        .objectId(objectId)
        .putAllArguments(args)
        .build();
  }
}
