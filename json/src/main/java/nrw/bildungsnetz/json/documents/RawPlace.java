package nrw.bildungsnetz.json.documents;

import nrw.bildungsnetz.validation.Position;

/**
 * Where one of many documents stands.
 *
 * @param source what the file or stream is called
 * @param form how it holds documents
 * @param number the number of the document in it, from 1
 * @param position where the document begins
 * @param offset how many bytes of the source come before it
 */
public record RawPlace(String source, RawForm form, long number, Position position, long offset) {}
