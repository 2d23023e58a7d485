package nrw.bildungsnetz.model;

/**
 * The validation group of the rules with severity WARNING. Outside the default group, so that
 * {@code @Valid} does not reject a network for a warning.
 *
 * @since 0.1.0
 */
public interface Warnings {}
