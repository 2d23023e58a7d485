package nrw.bildungsnetz.rules.support;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nrw.bildungsnetz.rules.Located;

/** Groups elements of a list by a key. */
public final class Groups {

  private Groups() {}

  /** Groups of two or more elements with the same key; the caller may modify the lists. */
  public static <T> Collection<List<Located<T>>> sharing(
      List<Located<T>> elements, Function<T, String> key) {
    Map<String, Located<T>> firsts = new HashMap<>(elements.size() * 4 / 3 + 1);
    Map<String, List<Located<T>>> shared = new HashMap<>(0);
    for (Located<T> element : elements) {
      String own = key.apply(element.getValue());
      Located<T> first = firsts.putIfAbsent(own, element);
      if (first != null) {
        shared.computeIfAbsent(own, k -> new ArrayList<>(List.of(first))).add(element);
      }
    }
    return shared.values();
  }

  public static <T> Map<String, List<Located<T>>> groupBy(
      List<Located<T>> elements, Function<T, String> key) {
    Map<String, List<Located<T>>> groups = new HashMap<>(elements.size() * 4 / 3 + 1);
    for (Located<T> element : elements) {
      groups.computeIfAbsent(key.apply(element.getValue()), k -> new ArrayList<>(1)).add(element);
    }
    return groups;
  }
}
