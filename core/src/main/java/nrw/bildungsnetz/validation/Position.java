package nrw.bildungsnetz.validation;

/**
 * A place in the text of a document. Immutable and thread-safe.
 *
 * @param line the line, from 1
 * @param column the column in the line, from 1, counted in UTF-16 code units as editors do
 */
public record Position(int line, int column) {}
