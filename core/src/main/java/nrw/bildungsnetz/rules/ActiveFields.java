package nrw.bildungsnetz.rules;

import java.util.ArrayList;
import java.util.List;
import nrw.bildungsnetz.model.Handlungsfeld;

/** The Handlungsfelder that are worked on on the day, as far as is known. */
final class ActiveFields {

  private static final Derived<List<Placed<Handlungsfeld>>> ON_THE_DAY =
      new Derived<>(ActiveFields::onTheDay);

  private ActiveFields() {}

  static List<Placed<Handlungsfeld>> of(NetworkFacts facts) {
    return ON_THE_DAY.from(facts);
  }

  private static List<Placed<Handlungsfeld>> onTheDay(NetworkFacts facts) {
    List<Placed<Handlungsfeld>> active = new ArrayList<>();
    for (Placed<Handlungsfeld> field : facts.handlungsfelder()) {
      if (field.value().isActiveOn(facts.asOf())) {
        active.add(field);
      }
    }
    return active;
  }
}
