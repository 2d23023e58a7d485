package nrw.bildungsnetz.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nrw.bildungsnetz.model.ElementPath;
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
          (facts, violations) ->
              referenceResolves(
                  NetworkDescription.NETWORK, IN_NETWORK, facts.network(), violations));

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
          (facts, violations) -> idUnique(NetworkDescription.NETWORK, facts.network(), violations));

  static final List<NetworkRule> ALL = List.of(REFERENCE_RESOLVES, ID_UNIQUE);

  /** The same two rules for what a register itself states. */
  static final List<RegisterRule> FOR_REGISTERS =
      List.of(
          new RegisterRule(
              REFERENCE_RESOLVES.getRule(),
              referencesAndIds(RegisterDescription.NETWORK_REGISTER, IN_REGISTER),
              (facts, violations) ->
                  referenceResolves(
                      RegisterDescription.NETWORK_REGISTER,
                      IN_REGISTER,
                      facts.register(),
                      violations)),
          new RegisterRule(
              ID_UNIQUE.getRule(),
              ids(RegisterDescription.NETWORK_REGISTER),
              (facts, violations) ->
                  idUnique(RegisterDescription.NETWORK_REGISTER, facts.register(), violations)));

  private ReferenceRules() {}

  private static <T> void referenceResolves(
      ObjectType<T, ?> root, Selection<T> references, T document, Violations violations) {
    Map<String, Set<String>> idsByList = new HashMap<>();
    for (Attribute<T, ?, ?> list : lists(root)) {
      idsByList.put(list.getName(), new HashSet<>(idsOf(list, document)));
    }
    ModelWalk.over(
        references,
        document,
        (walk, attribute, value) -> {
          String list = attribute.getReference().orElseThrow();
          if (!idsByList.getOrDefault(list, Set.of()).contains(value)) {
            violations.add(
                walk.path(),
                walk.objectId(),
                Map.of(
                    "property", attribute.getName(),
                    "reference", value,
                    "list", list));
          }
        });
  }

  private static <T> void idUnique(ObjectType<T, ?> root, T document, Violations violations) {
    for (Attribute<T, ?, ?> list : lists(root)) {
      Map<String, Integer> firstWithId = new HashMap<>();
      List<String> ids = idsOf(list, document);
      for (int i = 0; i < ids.size(); i++) {
        Integer first = firstWithId.putIfAbsent(ids.get(i), i);
        if (first != null) {
          ElementPath path = ElementPath.root().property(list.getName()).element(i).property("id");
          violations.add(
              path,
              ids.get(i),
              Map.of("id", ids.get(i), "list", list.getName(), "position", first + 1));
        }
      }
    }
  }

  private static <T> List<Attribute<T, ?, ?>> lists(ObjectType<T, ?> root) {
    List<Attribute<T, ?, ?>> lists = new ArrayList<>();
    for (Attribute<T, ?, ?> attribute : root.getAttributes()) {
      if (attribute.getType() instanceof ObjectType<?, ?> type && type.hasId()) {
        lists.add(attribute);
      }
    }
    return lists;
  }

  private static <T, V> List<String> idsOf(Attribute<T, ?, V> list, T document) {
    List<String> ids = new ArrayList<>();
    if (list.getType() instanceof ObjectType<V, ?> type) {
      list.elementsOf(document).forEach(element -> ids.add(String.valueOf(type.idOf(element))));
    }
    return ids;
  }

  private static Set<String> ids(ObjectType<?, ?> root) {
    Set<String> paths = new LinkedHashSet<>();
    lists(root).forEach(list -> paths.add(list.getName() + ".id"));
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
