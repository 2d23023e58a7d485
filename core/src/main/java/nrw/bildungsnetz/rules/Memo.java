package nrw.bildungsnetz.rules;

import java.util.function.Function;

/**
 * Something several rules derive from a network, which is derived once in a run. Held as a
 * constant; what was derived is kept by the facts of the run alone. Immutable and safe for use by
 * many threads.
 *
 * @param <F> what is derived; nobody changes it
 */
public final class Memo<F> {

  private final Function<NetworkFacts, F> derivation;

  /**
   * Prepares a derivation.
   *
   * @param derivation derives it from the facts of a run
   */
  public Memo(Function<NetworkFacts, F> derivation) {
    this.derivation = derivation;
  }

  /**
   * What the first rule to ask for it derived.
   *
   * @param facts the facts of the run
   * @return what was derived
   */
  public F from(NetworkFacts facts) {
    return facts.derived(this);
  }

  F derive(NetworkFacts facts) {
    return derivation.apply(facts);
  }
}
