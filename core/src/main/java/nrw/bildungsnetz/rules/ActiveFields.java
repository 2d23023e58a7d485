package nrw.bildungsnetz.rules;

import java.util.List;
import nrw.bildungsnetz.model.Handlungsfeld;

/** The Handlungsfelder that are worked on on the day, as far as is known. */
final class ActiveFields {

  private ActiveFields() {}

  static List<Placed<Handlungsfeld>> of(NetworkFacts facts) {
    return facts.handlungsfelder().stream()
        .filter(field -> field.value().isActiveOn(facts.asOf()))
        .toList();
  }
}
