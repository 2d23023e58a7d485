package nrw.bildungsnetz.rules.form;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nrw.bildungsnetz.rules.PartLists;
import nrw.bildungsnetz.texts.NearestName;

/**
 * Finds the ids that dangling references probably mean, among the first of a list. Not thread-safe.
 */
final class NearestIds {

  private static final int MOST_IDS = 500;

  private final PartLists lists;
  private final Map<String, NearestName> ids = new HashMap<>();

  NearestIds(PartLists lists) {
    this.lists = lists;
  }

  /** The id of a list that is nearest to another. */
  Optional<String> to(String id, String list) {
    return ids.computeIfAbsent(list, name -> NearestName.among(lists.firstIds(name, MOST_IDS)))
        .to(id);
  }
}
