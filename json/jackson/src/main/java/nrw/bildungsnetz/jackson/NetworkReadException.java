package nrw.bildungsnetz.jackson;

import nrw.bildungsnetz.model.ElementPath;
import nrw.bildungsnetz.validation.HasReport;
import nrw.bildungsnetz.validation.Report;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.io.ContentReference;
import tools.jackson.databind.DatabindException;

/**
 * Thrown by a Jackson mapper with the {@link BildungsnetzModule} when a network, a register, a
 * profile or a part cannot be read completely. It carries all problems, not just the first one.
 *
 * <p>Its message contains rule ids only, nothing from the document, even if the mapper includes
 * parts of the source in the messages of other exceptions.
 *
 * @since 0.1.0
 */
public final class NetworkReadException extends DatabindException implements HasReport {

  private static final long serialVersionUID = 1L;

  private final transient Report report;

  NetworkReadException(JsonParser parser, String message, Report report) {
    super(parser, message, withoutSource(parser.currentLocation()));
    this.report = report;
  }

  /**
   * Every problem of the document, and the findings of the rules that could still run. Findings of
   * rules have no position here, since a mapper does not provide the text of the document.
   *
   * @return the report
   */
  @Override
  public Report getReport() {
    return report;
  }

  private static TokenStreamLocation withoutSource(TokenStreamLocation location) {
    return new TokenStreamLocation(
        ContentReference.redacted(),
        location.getByteOffset(),
        location.getCharOffset(),
        location.getLineNr(),
        location.getColumnNr());
  }

  @Override
  public ElementPath getPlace() {
    ElementPath place = ElementPath.root();
    for (Reference step : getPath()) {
      String property = step.getPropertyName();
      place = property == null ? place.element(step.getIndex()) : place.property(property);
    }
    return place;
  }
}
