package nrw.bildungsnetz.json;

import nrw.bildungsnetz.json.documents.RawPlace;
import nrw.bildungsnetz.texts.HarmlessText;
import nrw.bildungsnetz.validation.Position;

/**
 * The location of one of many documents. Immutable and thread-safe.
 *
 * @param source the name of the file or stream
 * @param form how the source holds documents; {@link SourceForm#ONE} if nothing in it could be read
 * @param number the number of the document in the source, from 1; something that takes the place of
 *     a document is counted too
 * @param position the line and column in the source at which the document begins
 * @param offset how many bytes of the source precede the document
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
   * A name for the document.
   *
   * @return the source, followed by the number if the source can hold several documents, for
   *     example {@code netze.ndjson:17}
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
