package nrw.bildungsnetz.rules.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nrw.bildungsnetz.rules.PartLists;
import nrw.bildungsnetz.texts.NearestName;

/**
 * Finds the ids that dangling references probably mean. Limited to the first references and ids,
 * because each is compared with each. Not thread-safe.
 */
final class NearestIds {

  private static final int MOST_REFERENCES = 20;
  private static final int MOST_IDS = 500;

  private final PartLists lists;
  private final Map<String, List<String>> ids = new HashMap<>();
  private int compared;

  NearestIds(PartLists lists) {
    this.lists = lists;
  }

  /** The arguments of a finding, with the {@code nearest} id of the list if there is one. */
  Map<String, Object> addTo(Map<String, Object> arguments, String list, String id) {
    Map<String, Object> all = new TreeMap<>(arguments);
    if (compared++ < MOST_REFERENCES) {
      NearestName.of(id, ids.computeIfAbsent(list, name -> lists.firstIds(name, MOST_IDS)))
          .ifPresent(nearest -> all.put("nearest", nearest));
    }
    return all;
  }
}
