package nrw.bildungsnetz.model;

/**
 * The validation group of the rules with severity INFO. Outside the default group, so that
 * {@code @Valid} does not reject a network for a hint.
 *
 * @since 0.1.0
 */
public interface Infos {}
