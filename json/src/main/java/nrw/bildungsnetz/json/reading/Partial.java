package nrw.bildungsnetz.json.reading;

/**
 * What could be read of a network, a register, a profile or a part.
 *
 * @param <T> the model type
 * @param value the value, with empty texts for required ones that could not be read
 * @param complete whether every required attribute of the value itself was read
 */
public record Partial<T>(T value, boolean complete) {}
