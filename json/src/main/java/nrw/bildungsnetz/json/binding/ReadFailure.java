package nrw.bildungsnetz.json.binding;

import java.util.stream.Collectors;
import nrw.bildungsnetz.rules.Category;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.validation.Finding;
import nrw.bildungsnetz.validation.Report;

/** What an exception says of a value that cannot be read completely. */
public final class ReadFailure {

  private ReadFailure() {}

  /**
   * The message, which contains rule ids only, nothing from the document.
   *
   * @param report the report
   * @return the message
   */
  public static String message(Report report) {
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
