package nrw.bildungsnetz.rules;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nrw.bildungsnetz.model.Identified;
import nrw.bildungsnetz.model.IdentifierValidator;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.NetworkRegister;
import nrw.bildungsnetz.model.description.Attribute;
import nrw.bildungsnetz.model.description.ModelWalk;
import nrw.bildungsnetz.model.description.NetworkDescription;
import nrw.bildungsnetz.model.description.ObjectType;
import nrw.bildungsnetz.model.description.RegisterDescription;
import nrw.bildungsnetz.model.description.Selection;

/**
 * Rules about ids and references. Which attribute refers to which list is read from the model's
 * description, so a new reference needs no word here.
 */
final class ReferenceRules {

  private static final Selection<Network> IN_NETWORK = references(NetworkDescription.NETWORK);
  private static final Selection<NetworkRegister> IN_REGISTER =
      references(RegisterDescription.NETWORK_REGISTER);

  /** R01: every reference leads to a part of the network. */
  static final NetworkRule REFERENCE_RESOLVES =
      NetworkRule.declare(
          Rule.builder()
              .id("R01")
              .severity(Severity.ERROR)
              .category(Category.REFERENCE)
              .addAllReads(referencesAndIds(NetworkDescription.NETWORK, IN_NETWORK))
              .source("Logik der Verweise")
              .since("0.1.0"),
          (facts, violations) -> {
            if (DanglingReferences.isAnyIn(facts)) {
              referenceResolves(IN_NETWORK, facts.network(), facts.lists(), violations);
            }
          });

  /** R02: an id stands for one part of a list. */
  static final NetworkRule ID_UNIQUE =
      NetworkRule.declare(
          Rule.builder()
              .id("R02")
              .severity(Severity.ERROR)
              .category(Category.REFERENCE)
              .addAllReads(ids(NetworkDescription.NETWORK))
              .source("Logik der Verweise")
              .since("0.1.0"),
          (facts, violations) -> idUnique(facts.lists(), violations));

  static final List<NetworkRule> ALL = List.of(REFERENCE_RESOLVES, ID_UNIQUE);

  /** The same two rules for what a register itself states. */
  static final List<RegisterRule> FOR_REGISTERS =
      List.of(
          new RegisterRule(
              REFERENCE_RESOLVES.getRule(),
              referencesAndIds(RegisterDescription.NETWORK_REGISTER, IN_REGISTER),
              (facts, violations) ->
                  referenceResolves(IN_REGISTER, facts.register(), facts.lists(), violations)),
          new RegisterRule(
              ID_UNIQUE.getRule(),
              ids(RegisterDescription.NETWORK_REGISTER),
              (facts, violations) -> idUnique(facts.lists(), violations)));

  private ReferenceRules() {}

  private static <T> void referenceResolves(
      Selection<T> references, T document, PartLists lists, Violations violations) {
    NearestIds nearest = new NearestIds(lists);
    ModelWalk.over(
        references,
        document,
        (walk, attribute, value) -> {
          String list = attribute.getReference().orElseThrow();
          // A text of the wrong form is left to the rule about that form.
          if (!lists.has(list, value) && IdentifierValidator.isWellFormed((String) value)) {
            violations.add(
                walk.path(),
                walk.objectId(),
                nearest.beside(
                    Map.of("property", attribute.getName(), "reference", value, "list", list),
                    list,
                    (String) value));
          }
        });
  }

  private static void idUnique(PartLists lists, Violations violations) {
    for (Parts<?> list : lists.all()) {
      for (Placed<? extends Identified> namesake : list.namesakes()) {
        String id = namesake.value().getId();
        int first = list.find(id).orElseThrow().index();
        violations.add(namesake.path("id"), id, namesake(id, namesake.list(), first + 1));
      }
    }
  }

  /** What the message names where an id stands a second time in a list; the first has a number. */
  static Map<String, Object> namesake(String id, String list, int number) {
    return Map.of("id", id, "list", list, "position", number);
  }

  private static Set<String> ids(ObjectType<?, ?> root) {
    Set<String> paths = new LinkedHashSet<>();
    for (Attribute<?, ?, ?> attribute : root.getAttributes()) {
      if (attribute.getType() instanceof ObjectType<?, ?> type && type.hasId()) {
        paths.add(attribute.getName() + ".id");
      }
    }
    return paths;
  }

  private static Set<String> referencesAndIds(ObjectType<?, ?> root, Selection<?> references) {
    Set<String> paths = ids(root);
    paths.addAll(references.getPaths());
    return paths;
  }

  private static <T> Selection<T> references(ObjectType<T, ?> root) {
    return Selection.of(root, (owner, attribute) -> attribute.getReference().isPresent());
  }
}
