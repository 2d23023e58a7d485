package nrw.bildungsnetz.json;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nrw.bildungsnetz.model.ElementPath;
import nrw.bildungsnetz.model.description.ShapeConstraint;
import nrw.bildungsnetz.rules.Category;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.rules.RuleCatalogue;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.validation.Finding;
import nrw.bildungsnetz.validation.Position;
import nrw.bildungsnetz.validation.engine.FindingCollector;

/**
 * What went wrong while one document was read: the findings, which attributes could not be read,
 * and which elements were left out of their lists. For one document on one thread.
 */
final class Problems {

  private FindingCollector findings = new FindingCollector();
  private FindingCollector unknownProperties = new FindingCollector();
  private boolean somethingLost;
  private final Set<String> unreadable = new LinkedHashSet<>();
  private final Map<ElementPath, List<Integer>> lostIndexes = new HashMap<>();

  /** Reports a problem at a place. */
  void report(
      Rule rule, ElementPath path, Position position, String objectId, Map<String, Object> args) {
    somethingLost |= rule.getCategory() == Category.READING && rule.getSeverity() == Severity.ERROR;
    findings.add(finding(rule, path, position, objectId, args));
  }

  /** Reports an unknown property; whether it is a mistake depends on the schema version. */
  void reportUnknownProperty(
      ElementPath path, Position position, String objectId, Map<String, Object> args) {
    unknownProperties.add(finding(ReadingRules.UNKNOWN_PROPERTY, path, position, objectId, args));
  }

  /** Reports a value that does not have the form its getter demands. */
  void reportForm(
      ShapeConstraint constraint,
      String property,
      ElementPath path,
      Position position,
      String objectId) {
    Map<String, Object> args = new HashMap<>(constraint.getArguments());
    args.put("property", property);
    report(
        RuleCatalogue.ofConstraint(constraint.getAnnotationType()), path, position, objectId, args);
  }

  /** Notes that a value could not be read, so that rules that read its attribute are skipped. */
  void markUnreadable(ElementPath path) {
    unreadable.add(
        path.getSteps().stream()
            .filter(String.class::isInstance)
            .map(String.class::cast)
            .collect(Collectors.joining(".")));
  }

  /** Notes which elements of a list of the document are not in the model, in their order. */
  void leftOut(ElementPath list, List<Integer> indexes) {
    lostIndexes.put(list, indexes);
  }

  /** Drops what was found so far, for a document that was written by other rules than ours. */
  void forgetAll() {
    findings = new FindingCollector();
    unknownProperties = new FindingCollector();
  }

  /** Whether the document could be read whole. */
  boolean readable(boolean newerVersion) {
    return !somethingLost && (newerVersion || unknownProperties.count(Severity.ERROR) == 0);
  }

  /** The attributes that could not be read. */
  Set<String> unreadable() {
    return unreadable;
  }

  /** Settles what unknown properties are: mistakes, or notices in a document of a newer version. */
  FindingCollector settle(boolean newerVersion) {
    findings.addAll(
        unknownProperties,
        finding ->
            newerVersion
                ? Finding.builder().from(finding).rule(ReadingRules.SKIPPED_PROPERTY).build()
                : finding);
    return findings;
  }

  /** Where a value of the model stands in the document, whose lists may have more elements. */
  ElementPath inDocument(ElementPath modelPath) {
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

  private int documentIndex(ElementPath list, int modelIndex) {
    int index = modelIndex;
    for (int lost : lostIndexes.getOrDefault(list, List.of())) {
      index += lost <= index ? 1 : 0;
    }
    return index;
  }

  private static Finding finding(
      Rule rule, ElementPath path, Position position, String objectId, Map<String, Object> args) {
    return Finding.builder()
        .rule(rule)
        .path(path)
        .position(position)
        .objectId(objectId)
        .putAllArguments(args)
        .build();
  }
}
