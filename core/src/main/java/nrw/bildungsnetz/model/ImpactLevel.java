package nrw.bildungsnetz.model;

/**
 * A level of the Wirkungslogik (input, output, outcome, impact).
 *
 * <p>Source: Transferagentur Großstädte, Wirktreppe.
 *
 * @since 0.1.0
 */
public enum ImpactLevel {
  /** What is put in. */
  INPUT,
  /** What is done and whom it reaches: steps 1 to 3 of the Wirktreppe. */
  OUTPUT,
  /** What changes for the people reached: steps 4 to 6. */
  OUTCOME,
  /** What changes in society: step 7. */
  IMPACT
}
