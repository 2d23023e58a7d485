package nrw.bildungsnetz.changes;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The facts of a part, by attribute. An absent attribute has no fact. */
final class Facts {

  /** The attributes of a period, which are stored among the facts of its owner. */
  private static final Set<String> OF_PERIOD = Set.of("start", "end", "attestedUntil");

  private final Map<String, Fact> byAttribute;

  Facts(Map<String, Fact> byAttribute) {
    this.byAttribute = byAttribute;
  }

  /** The facts by attribute, in the order of the type description. */
  Map<String, Fact> byAttribute() {
    return byAttribute;
  }

  Optional<Fact> find(String attribute) {
    return Optional.ofNullable(byAttribute.get(attribute));
  }

  /** What may be shown of an attribute. */
  Optional<Object> shown(String attribute) {
    return find(attribute).flatMap(Fact::shown);
  }

  boolean says(String attribute, Object value) {
    return find(attribute).filter(fact -> fact.value().equals(value)).isPresent();
  }

  /** The attributes in which these facts differ from others. */
  Set<String> differingFrom(Facts others) {
    Set<String> differing = new LinkedHashSet<>(byAttribute.keySet());
    differing.addAll(others.byAttribute.keySet());
    differing.removeIf(each -> valueOf(each).equals(others.valueOf(each)));
    // Report the mere existence of a period only if none of its attributes differ.
    if (differing.stream().anyMatch(OF_PERIOD::contains)) {
      differing.remove(FactReader.EMPTY_PERIOD);
    }
    return differing;
  }

  private Optional<Object> valueOf(String attribute) {
    return find(attribute).map(Fact::value);
  }
}
