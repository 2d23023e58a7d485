package nrw.bildungsnetz.rules.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nrw.bildungsnetz.codes.CodeLists;
import nrw.bildungsnetz.codes.Schulform;
import nrw.bildungsnetz.codes.SchulformKey;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.Period;
import nrw.bildungsnetz.model.description.Attribute;
import nrw.bildungsnetz.model.description.AttributeSelection;
import nrw.bildungsnetz.model.description.ModelWalk;
import nrw.bildungsnetz.model.description.ObjectType;
import nrw.bildungsnetz.model.tables.NetworkTable;
import nrw.bildungsnetz.rules.Category;
import nrw.bildungsnetz.rules.NetworkFacts;
import nrw.bildungsnetz.rules.NetworkRule;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.rules.Violations;
import nrw.bildungsnetz.rules.support.KeyAttributes;

/** A rule about the keys of the Schulformen. */
public final class SchulformKeyRule {

  private static final String PERIOD = "period";

  private static final AttributeSelection<Network> KEYS =
      KeyAttributes.of(SchulformKey.class, owner -> true);

  /** The keys, and the periods of the parts that have one. */
  private static final AttributeSelection<Network> KEYS_AND_PERIODS =
      AttributeSelection.of(
          NetworkTable.TYPE,
          (owner, attribute) ->
              KeyAttributes.has(SchulformKey.class, attribute)
                  || (attribute.getName().equals(PERIOD)
                      && owner.getAttributes().stream()
                          .anyMatch(each -> KeyAttributes.has(SchulformKey.class, each))));

  /** K01: a Schulform is in the official list and valid for as long as it is used. */
  public static final NetworkRule SCHULFORM_IN_LIST =
      NetworkRule.declare(
          Rule.builder()
              .id("K01")
              .severity(Severity.ERROR)
              .category(Category.KEY)
              .addAllReads(KEYS_AND_PERIODS.getPaths())
              .source("Schulform-Schlüssel des Schulministeriums NRW")
              .since("0.1.0"),
          SchulformKeyRule::schulformInList);

  private SchulformKeyRule() {}

  private static void schulformInList(NetworkFacts facts, Violations violations) {
    ModelWalk.over(
        KEYS,
        facts.getNetwork(),
        (walk, attribute, value) -> judge((String) value, attribute, walk, facts, violations));
  }

  private static void judge(
      String key,
      Attribute<?, ?, ?> attribute,
      ModelWalk walk,
      NetworkFacts facts,
      Violations violations) {
    Schulform schulform = CodeLists.schulformen().find(key).orElse(null);
    boolean expired = schulform != null && !schulform.isValidOn(facts.getAsOf());
    if ((schulform == null && KeyAttributes.isWellFormed(attribute, key))
        || (expired && certainlyExists(walk, facts))) {
      Map<String, Object> arguments =
          expired
              ? Map.of("object", walk.objectId(), "expired", key, "date", facts.getAsOf())
              : Map.of("object", walk.objectId(), "unknown", key);
      violations.add(walk.path(), walk.objectId(), arguments);
    }
  }

  /** Without a stated period, the part with the key may no longer exist. */
  private static boolean certainlyExists(ModelWalk walk, NetworkFacts facts) {
    Period day = Period.builder().start(facts.getAsOf()).end(facts.getAsOf()).build();
    List<Object> steps = walk.path().getSteps();
    return NetworkTable.TYPE.getAttributes().stream()
        .filter(list -> list.getName().equals(steps.get(0)))
        .flatMap(list -> periodAt((int) steps.get(1), list, facts.getNetwork()).stream())
        .anyMatch(day::certainlyOverlaps);
  }

  private static <V> Optional<Period> periodAt(
      int index, Attribute<Network, ?, V> list, Network network) {
    if (list.getType() instanceof ObjectType<V, ?> type) {
      V part = List.copyOf(list.elementsOf(network)).get(index);
      return type.getAttributes().stream()
          .filter(attribute -> attribute.getName().equals(PERIOD))
          .map(attribute -> attribute.valueOf(part))
          .filter(Period.class::isInstance)
          .map(Period.class::cast)
          .findFirst();
    }
    return Optional.empty();
  }
}
