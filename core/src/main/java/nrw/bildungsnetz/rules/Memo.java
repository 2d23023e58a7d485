package nrw.bildungsnetz.rules;

import java.util.function.Function;

/**
 * A value that several rules derive from a network and that is computed once per run. Declare it as
 * a constant: the computed value is cached in the {@link NetworkFacts} of the run, not here.
 * Immutable and thread-safe.
 *
 * @param <F> the type of the derived value, which must not be modified
 * @since 0.1.0
 */
public final class Memo<F> {

  private final Function<NetworkFacts, F> derivation;

  /**
   * Creates a memo.
   *
   * @param derivation computes the value from the facts of a run
   */
  public Memo(Function<NetworkFacts, F> derivation) {
    this.derivation = derivation;
  }

  /**
   * The derived value, computed on the first call in a run.
   *
   * @param facts the facts of the run
   * @return the derived value
   */
  public F from(NetworkFacts facts) {
    return facts.derived(this);
  }

  F derive(NetworkFacts facts) {
    return derivation.apply(facts);
  }
}
