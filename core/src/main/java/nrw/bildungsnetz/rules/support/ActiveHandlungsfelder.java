package nrw.bildungsnetz.rules.support;

import java.util.ArrayList;
import java.util.List;
import nrw.bildungsnetz.model.Handlungsfeld;
import nrw.bildungsnetz.rules.Located;
import nrw.bildungsnetz.rules.Memo;
import nrw.bildungsnetz.rules.NetworkFacts;

/** The Handlungsfelder that may be active on the reference date. */
public final class ActiveHandlungsfelder {

  private static final Memo<List<Located<Handlungsfeld>>> ON_THE_DAY =
      new Memo<>(ActiveHandlungsfelder::onTheDay);

  private ActiveHandlungsfelder() {}

  public static List<Located<Handlungsfeld>> of(NetworkFacts facts) {
    return ON_THE_DAY.from(facts);
  }

  private static List<Located<Handlungsfeld>> onTheDay(NetworkFacts facts) {
    List<Located<Handlungsfeld>> active = new ArrayList<>();
    for (Located<Handlungsfeld> field : facts.getHandlungsfelder()) {
      if (field.getValue().isActiveOn(facts.getAsOf())) {
        active.add(field);
      }
    }
    return active;
  }
}
