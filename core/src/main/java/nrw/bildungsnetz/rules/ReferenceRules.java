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
import nrw.bildungsnetz.model.description.Attribute;
import nrw.bildungsnetz.model.description.ModelWalk;
import nrw.bildungsnetz.model.description.NetworkDescription;
import nrw.bildungsnetz.model.description.ObjectType;

/**
 * Rules about ids and references. Which attribute refers to which list is read from the model's
 * description, so a new reference needs no word here.
 */
final class ReferenceRules {

  /** R01: every reference leads to a part of the network. */
  static final NetworkRule REFERENCE_RESOLVES =
      NetworkRule.declare(
          Rule.builder()
              .id("R01")
              .severity(Severity.ERROR)
              .category(Category.REFERENCE)
              .addAllReads(referencesAndIds())
              .source("Logik der Verweise")
              .since("0.1.0"),
          ReferenceRules::referenceResolves);

  /** R02: an id stands for one part of a list. */
  static final NetworkRule ID_UNIQUE =
      NetworkRule.declare(
          Rule.builder()
              .id("R02")
              .severity(Severity.ERROR)
              .category(Category.REFERENCE)
              .addAllReads(ids())
              .source("Logik der Verweise")
              .since("0.1.0"),
          ReferenceRules::idUnique);

  static final List<NetworkRule> ALL = List.of(REFERENCE_RESOLVES, ID_UNIQUE);

  private ReferenceRules() {}

  private static void referenceResolves(NetworkFacts facts, Violations violations) {
    Map<String, Set<String>> idsByList = new HashMap<>();
    for (Attribute<Network, ?, ?> list : lists()) {
      idsByList.put(list.getName(), new HashSet<>(idsOf(list, facts.network())));
    }
    ModelWalk.over(
        facts.network(),
        (walk, attribute, value) -> {
          String list = attribute.getReference().orElse(null);
          if (list != null && !idsByList.getOrDefault(list, Set.of()).contains(value)) {
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

  private static void idUnique(NetworkFacts facts, Violations violations) {
    for (Attribute<Network, ?, ?> list : lists()) {
      Map<String, Integer> firstWithId = new HashMap<>();
      List<String> ids = idsOf(list, facts.network());
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

  private static List<Attribute<Network, ?, ?>> lists() {
    List<Attribute<Network, ?, ?>> lists = new ArrayList<>();
    for (Attribute<Network, ?, ?> attribute : NetworkDescription.NETWORK.getAttributes()) {
      if (attribute.getType() instanceof ObjectType<?, ?> type && type.hasId()) {
        lists.add(attribute);
      }
    }
    return lists;
  }

  private static <V> List<String> idsOf(Attribute<Network, ?, V> list, Network network) {
    List<String> ids = new ArrayList<>();
    if (list.getType() instanceof ObjectType<V, ?> type) {
      list.elementsOf(network).forEach(element -> ids.add(String.valueOf(type.idOf(element))));
    }
    return ids;
  }

  private static Set<String> ids() {
    Set<String> paths = new LinkedHashSet<>();
    lists().forEach(list -> paths.add(list.getName() + ".id"));
    return paths;
  }

  private static Set<String> referencesAndIds() {
    Set<String> paths = ids();
    collectReferences(NetworkDescription.NETWORK, "", paths);
    return paths;
  }

  private static void collectReferences(ObjectType<?, ?> type, String prefix, Set<String> into) {
    for (Attribute<?, ?, ?> attribute : type.getAttributes()) {
      String path = prefix + attribute.getName();
      if (attribute.getReference().isPresent()) {
        into.add(path);
      }
      if (attribute.getType() instanceof ObjectType<?, ?> nested) {
        collectReferences(nested, path + ".", into);
      }
    }
  }
}
