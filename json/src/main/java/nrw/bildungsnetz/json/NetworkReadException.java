package nrw.bildungsnetz.json;

import java.util.stream.Collectors;
import nrw.bildungsnetz.rules.Category;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.validation.Finding;
import nrw.bildungsnetz.validation.Report;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DatabindException;

/**
 * Thrown by a Jackson mapper with the {@link BildungsnetzModule} when a network, a register or a
 * profile cannot be read completely. It carries all problems, not just the first one.
 *
 * <p>Its message contains rule ids only, nothing from the document.
 */
@SuppressWarnings("exports") // databind is optional, but present wherever this class is used
public final class NetworkReadException extends DatabindException {

  private static final long serialVersionUID = 1L;

  private final transient Report report;

  NetworkReadException(JsonParser parser, Report report) {
    super(parser, summary(report));
    this.report = report;
  }

  /**
   * Every problem of the document, and the findings of the rules that could still run. Findings of
   * rules have no position here, since a mapper does not provide the text of the document.
   *
   * @return the report
   */
  public Report getReport() {
    return report;
  }

  private static String summary(Report report) {
    String problems =
        report.getFindings().stream()
            .map(Finding::getRule)
            .filter(rule -> rule.getCategory() == Category.READING)
            .map(Rule::getId)
            .distinct()
            .collect(Collectors.joining(", "));
    return "The document cannot be read whole: " + problems;
  }
}
