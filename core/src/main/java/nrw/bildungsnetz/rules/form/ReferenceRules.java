package nrw.bildungsnetz.rules.form;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import nrw.bildungsnetz.model.Identified;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.NetworkRegister;
import nrw.bildungsnetz.model.constraints.IdentifierValidator;
import nrw.bildungsnetz.model.description.Attribute;
import nrw.bildungsnetz.model.description.AttributeSelection;
import nrw.bildungsnetz.model.description.ModelWalk;
import nrw.bildungsnetz.model.description.ObjectType;
import nrw.bildungsnetz.model.tables.NetworkRegisterTable;
import nrw.bildungsnetz.model.tables.NetworkTable;
import nrw.bildungsnetz.rules.Category;
import nrw.bildungsnetz.rules.IndexedList;
import nrw.bildungsnetz.rules.Located;
import nrw.bildungsnetz.rules.NetworkRule;
import nrw.bildungsnetz.rules.PartLists;
import nrw.bildungsnetz.rules.RegisterRule;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.rules.Violations;

/**
 * Rules about ids and references. The references are read from the model's description, so a new
 * one needs no change here.
 */
public final class ReferenceRules {

  private static final AttributeSelection<Network> IN_NETWORK = references(NetworkTable.TYPE);
  private static final AttributeSelection<NetworkRegister> IN_REGISTER =
      references(NetworkRegisterTable.TYPE);

  /** R01: every reference points to an existing part of the network. */
  public static final NetworkRule REFERENCE_RESOLVES =
      NetworkRule.declare(
          Rule.builder()
              .id("R01")
              .severity(Severity.ERROR)
              .category(Category.REFERENCE)
              .addAllReads(referencesAndIds(NetworkTable.TYPE, IN_NETWORK))
              .source("Logik der Verweise")
              .since("0.1.0"),
          (facts, violations) -> {
            if (DanglingReferences.isAnyIn(facts)) {
              referenceResolves(IN_NETWORK, facts.getNetwork(), facts.getLists(), violations);
            }
          });

  /** R02: an id is unique within its list. */
  public static final NetworkRule ID_UNIQUE =
      NetworkRule.declare(
          Rule.builder()
              .id("R02")
              .severity(Severity.ERROR)
              .category(Category.REFERENCE)
              .addAllReads(ids(NetworkTable.TYPE))
              .source("Logik der Verweise")
              .since("0.1.0"),
          (facts, violations) -> idUnique(facts.getLists(), violations));

  /** R01 for the register's own references. */
  public static final RegisterRule REFERENCE_OF_REGISTER_RESOLVES =
      new RegisterRule(
          REFERENCE_RESOLVES.getRule(),
          referencesAndIds(NetworkRegisterTable.TYPE, IN_REGISTER),
          (facts, violations) ->
              referenceResolves(IN_REGISTER, facts.getRegister(), facts.getLists(), violations));

  /** R02 for the register's own lists. */
  public static final RegisterRule ID_OF_REGISTER_UNIQUE =
      new RegisterRule(
          ID_UNIQUE.getRule(),
          ids(NetworkRegisterTable.TYPE),
          (facts, violations) -> idUnique(facts.getLists(), violations));

  private ReferenceRules() {}

  private static <T> void referenceResolves(
      AttributeSelection<T> references, T document, PartLists lists, Violations violations) {
    NearestIds nearest = new NearestIds(lists);
    ModelWalk.over(
        references,
        document,
        (walk, attribute, value) -> {
          String list = attribute.getReference().orElseThrow();
          // Malformed references are reported by the format rules.
          if (!lists.has(list, value) && IdentifierValidator.isWellFormed((String) value)) {
            violations.add(
                walk.path(),
                walk.objectId(),
                Map.of("property", attribute.getName(), "reference", value, "list", list),
                () ->
                    nearest
                        .to((String) value, list)
                        .map(id -> Map.<String, Object>of("nearest", id))
                        .orElse(Map.of()));
          }
        });
  }

  private static void idUnique(PartLists lists, Violations violations) {
    for (IndexedList<?> list : lists.getAll()) {
      for (Located<? extends Identified> namesake : list.getNamesakes()) {
        String id = namesake.getValue().getId();
        int first = list.find(id).orElseThrow().getIndex();
        violations.add(namesake.getPath("id"), id, namesake(id, namesake.getList(), first + 1));
      }
    }
  }

  /** The message arguments for a duplicate id; {@code number} is the position of the first use. */
  public static Map<String, Object> namesake(String id, String list, int number) {
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

  private static Set<String> referencesAndIds(
      ObjectType<?, ?> root, AttributeSelection<?> references) {
    Set<String> paths = ids(root);
    paths.addAll(references.getPaths());
    return paths;
  }

  private static <T> AttributeSelection<T> references(ObjectType<T, ?> root) {
    return AttributeSelection.of(root, (owner, attribute) -> attribute.getReference().isPresent());
  }
}
