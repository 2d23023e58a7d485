package nrw.bildungsnetz.rules;

import java.util.Map;
import nrw.bildungsnetz.model.ElementPath;

/** Receives the violations that a check finds. */
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
}
