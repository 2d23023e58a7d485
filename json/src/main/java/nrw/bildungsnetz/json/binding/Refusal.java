package nrw.bildungsnetz.json.binding;

import nrw.bildungsnetz.validation.Report;

/**
 * Creates the exception for a value that cannot be read completely.
 *
 * @param <X> the type of the exception
 */
@FunctionalInterface
public interface Refusal<X extends Exception> {

  /**
   * Creates the exception.
   *
   * @param message contains rule ids only, nothing from the document
   * @param report every problem of the value, and the findings of the rules that could still run
   * @return the exception
   */
  X of(String message, Report report);
}
