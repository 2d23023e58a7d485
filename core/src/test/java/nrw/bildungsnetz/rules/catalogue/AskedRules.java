package nrw.bildungsnetz.rules.catalogue;

import java.util.List;
import java.util.function.Function;

/**
 * The rules tests look at: all of them, or the one {@code -Drule=G05} asks for, so that whoever
 * works on a rule need not wait for the others.
 */
public final class AskedRules {

  private static final String ASKED = System.getProperty("rule", "");

  private AskedRules() {}

  /** Those of the rules that are asked for; none where the one asked for is of another kind. */
  public static <T> List<T> among(List<T> rules, Function<T, String> id) {
    if (ASKED.isEmpty()) {
      return rules;
    }
    if (RuleCatalogue.find(ASKED).isEmpty()) {
      throw new IllegalArgumentException("There is no rule " + ASKED);
    }
    return rules.stream().filter(rule -> id.apply(rule).equals(ASKED)).toList();
  }
}
