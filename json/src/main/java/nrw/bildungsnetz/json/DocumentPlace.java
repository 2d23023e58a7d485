package nrw.bildungsnetz.json;

import nrw.bildungsnetz.json.documents.RawPlace;
import nrw.bildungsnetz.texts.HarmlessText;
import nrw.bildungsnetz.validation.Position;

/**
 * Where one of many documents stands. Immutable and safe for use by many threads.
 *
 * @param source what the file or stream is called
 * @param form how the source holds documents; {@link SourceForm#ONE} where nothing in it could be
 *     read
 * @param number the number of the document in the source, from 1; what stands in the place of a
 *     document has a number too
 * @param position the line and column at which the document begins, in its source
 * @param offset how many bytes of the source come before the document
 */
public record DocumentPlace(
    String source, SourceForm form, long number, Position position, long offset) {

  private static final int LONGEST_NAME = 256;

  static DocumentPlace of(RawPlace place) {
    return new DocumentPlace(
        place.source(),
        SourceForm.of(place.form()),
        place.number(),
        place.position(),
        place.offset());
  }

  /**
   * What the document is called.
   *
   * @return the source, and where it can hold several documents the number, for example {@code
   *     netze.ndjson:17}
   */
  public String name() {
    return form == SourceForm.ONE ? source : source + ":" + number;
  }

  /**
   * The place for logs.
   *
   * @return the name, cut, and with what could harm a terminal or a log escaped
   */
  @Override
  public String toString() {
    return HarmlessText.of(name(), LONGEST_NAME);
  }
}
