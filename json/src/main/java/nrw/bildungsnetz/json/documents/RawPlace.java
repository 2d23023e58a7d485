package nrw.bildungsnetz.json.documents;

import nrw.bildungsnetz.validation.Position;

/**
 * The location of one of many documents.
 *
 * @param source the name of the file or stream
 * @param form how it holds documents
 * @param number the number of the document in the source, from 1
 * @param position where the document begins
 * @param offset how many bytes of the source precede it
 */
public record RawPlace(String source, RawForm form, long number, Position position, long offset) {}
