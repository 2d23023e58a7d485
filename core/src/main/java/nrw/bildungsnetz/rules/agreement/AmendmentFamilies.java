package nrw.bildungsnetz.rules.agreement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nrw.bildungsnetz.model.Agreement;
import org.jspecify.annotations.Nullable;

/**
 * Which contracts amend the same original contract. Each contract is visited once, however long the
 * chains are. Not thread-safe.
 */
final class AmendmentFamilies {

  private final Map<String, Agreement> contracts;
  private final Map<String, String> families = new HashMap<>();

  /**
   * Creates families of contracts.
   *
   * @param contracts the contracts by id
   */
  AmendmentFamilies(Map<String, Agreement> contracts) {
    this.contracts = contracts;
  }

  /** The id of the original contract; for a cycle, the smallest id in it. */
  String of(String id) {
    List<String> way = new ArrayList<>();
    Set<String> passed = new HashSet<>();
    String next = id;
    while (next != null && !families.containsKey(next) && passed.add(next)) {
      way.add(next);
      next = amended(next);
    }
    String family = familyOf(way, next);
    for (String each : way) {
      families.put(each, family);
    }
    return family;
  }

  /** The family of contracts of which each amends the next; what follows the last may be known. */
  private String familyOf(List<String> way, @Nullable String next) {
    if (next == null) {
      return way.get(way.size() - 1);
    }
    String known = families.get(next);
    return known == null ? Collections.min(way.subList(way.indexOf(next), way.size())) : known;
  }

  private @Nullable String amended(String id) {
    Agreement contract = contracts.get(id);
    return contract == null
        ? null
        : contract.getAmends().filter(contracts::containsKey).orElse(null);
  }
}
