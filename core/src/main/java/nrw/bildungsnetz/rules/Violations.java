package nrw.bildungsnetz.rules;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import nrw.bildungsnetz.model.ElementPath;

/**
 * Receives the violations that a check finds.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface Violations {

  /**
   * Adds one violation.
   *
   * @param path where it is
   * @param objectId the id of the affected object; an empty string if it has none
   * @param arguments the message arguments by name: ids, codes, keys, dates and numbers, never free
   *     text or personal data
   */
  void add(ElementPath path, String objectId, Map<String, Object> arguments);

  /**
   * Adds one violation with further arguments that take long to compute, such as a suggestion. A
   * report keeps a limited number of findings; the further arguments are computed for those only.
   *
   * @param path where it is
   * @param objectId the id of the affected object; an empty string if it has none
   * @param arguments the message arguments by name
   * @param further computes further message arguments; may be called later or not at all
   */
  default void add(
      ElementPath path,
      String objectId,
      Map<String, Object> arguments,
      Supplier<Map<String, Object>> further) {
    Map<String, Object> all = new TreeMap<>(arguments);
    all.putAll(further.get());
    add(path, objectId, all);
  }
}
