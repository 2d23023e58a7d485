package nrw.bildungsnetz.json;

import java.util.Objects;
import nrw.bildungsnetz.json.documents.RawPlace;
import nrw.bildungsnetz.texts.HarmlessText;
import nrw.bildungsnetz.validation.Position;
import org.jspecify.annotations.Nullable;

/**
 * The location of one of many documents. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class DocumentPlace {

  private static final int LONGEST_NAME = 256;

  private final String source;
  private final SourceForm form;
  private final long number;
  private final Position position;
  private final long offset;

  private DocumentPlace(
      String source, SourceForm form, long number, Position position, long offset) {
    this.source = source;
    this.form = form;
    this.number = number;
    this.position = position;
    this.offset = offset;
  }

  static DocumentPlace of(
      String source, SourceForm form, long number, Position position, long offset) {
    return new DocumentPlace(source, form, number, position, offset);
  }

  static DocumentPlace of(RawPlace place) {
    return DocumentPlace.of(
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
  public String getName() {
    return form == SourceForm.ONE ? source : source + ":" + number;
  }

  /**
   * The place for logs.
   *
   * @return the name, cut, and with what could harm a terminal or a log escaped
   */
  @Override
  public String toString() {
    return HarmlessText.of(getName(), LONGEST_NAME);
  }

  /** {@return the name of the file or stream} */
  public String getSource() {
    return source;
  }

  /**
   * {@return how the source holds documents; {@link SourceForm#ONE} if nothing in it could be read}
   */
  public SourceForm getForm() {
    return form;
  }

  /**
   * {@return the number of the document in the source, from 1; something that takes the place of a
   * document is counted too}
   */
  public long getNumber() {
    return number;
  }

  /** {@return the line and column in the source at which the document begins} */
  public Position getPosition() {
    return position;
  }

  /** {@return how many bytes of the source precede the document} */
  public long getOffset() {
    return offset;
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof DocumentPlace other
        && source.equals(other.source)
        && form.equals(other.form)
        && number == other.number
        && position.equals(other.position)
        && offset == other.offset;
  }

  @Override
  public int hashCode() {
    return Objects.hash(source, form, number, position, offset);
  }
}
