package nrw.bildungsnetz.validation.engine;

import java.util.function.UnaryOperator;
import nrw.bildungsnetz.validation.Finding;

/** Receives findings. */
@FunctionalInterface
public interface FindingSink {

  /**
   * Adds a finding.
   *
   * @param finding the finding
   */
  void add(Finding finding);

  /**
   * Adds a finding of which a part takes long to compute, such as a suggestion.
   *
   * @param finding the finding without that part
   * @param completion adds the part; it changes neither rule nor place nor object. May be called
   *     later, or not at all if the finding is not kept
   */
  default void add(Finding finding, UnaryOperator<Finding> completion) {
    add(completion.apply(finding));
  }
}
