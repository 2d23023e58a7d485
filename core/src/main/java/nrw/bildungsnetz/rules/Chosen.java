package nrw.bildungsnetz.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Chooses elements of a list. A stream would say the same, and take ten times as long. */
final class Chosen {

  private Chosen() {}

  static <T> List<Placed<T>> from(List<Placed<T>> elements, Predicate<T> wanted) {
    List<Placed<T>> chosen = List.of();
    for (Placed<T> element : elements) {
      if (wanted.test(element.value())) {
        chosen = chosen.isEmpty() ? new ArrayList<>() : chosen;
        chosen.add(element);
      }
    }
    return chosen;
  }
}
