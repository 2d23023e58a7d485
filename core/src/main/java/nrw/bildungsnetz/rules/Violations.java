package nrw.bildungsnetz.rules;

import java.util.Map;
import nrw.bildungsnetz.model.ElementPath;

/** Takes in what a check finds. */
@FunctionalInterface
public interface Violations {

  /**
   * Takes in one violation.
   *
   * @param path where it is
   * @param objectId the id of the object it is about; empty where the object has none
   * @param arguments what the message names: ids, codes, keys, days and numbers, never free text or
   *     personal data
   */
  void add(ElementPath path, String objectId, Map<String, Object> arguments);
}
