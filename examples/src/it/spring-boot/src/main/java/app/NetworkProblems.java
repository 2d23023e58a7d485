package app;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nrw.bildungsnetz.NetworkValidator;
import nrw.bildungsnetz.jackson.NetworkReadException;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.validation.Finding;
import nrw.bildungsnetz.validation.Report;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/**
 * Answers a network that cannot be taken in with a problem (RFC 9457) that lists every finding.
 *
 * <p>Without it Spring answers in one sentence, and logs rejected values, a person's name perhaps
 * among them. An exception that is handled here is not logged.
 */
@RestControllerAdvice
class NetworkProblems {

  private final NetworkValidator validator = NetworkValidator.create();

  /** A document that cannot be read whole. */
  @ExceptionHandler
  ProblemDetail unreadable(HttpMessageNotReadableException exception, Locale locale) {
    ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.BAD_REQUEST);
    if (exception.getCause() instanceof NetworkReadException unreadable) {
      problem.setTitle("The document is not a network that can be read");
      list(unreadable.getReport(), locale, problem);
    }
    return problem;
  }

  /** A network that was read, and against which rules speak. */
  @ExceptionHandler
  ProblemDetail invalid(MethodArgumentNotValidException exception, Locale locale) {
    ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    if (exception.getBindingResult().getTarget() instanceof Network network) {
      problem.setTitle("The network contradicts law, official keys or itself");
      list(validator.validate(network), locale, problem);
    }
    return problem;
  }

  private static void list(Report report, Locale locale, ProblemDetail problem) {
    problem.setDetail(
        "Errors: %d, warnings: %d"
            .formatted(
                report.getCounts().of(Severity.ERROR), report.getCounts().of(Severity.WARNING)));
    List<Map<String, Object>> findings =
        report.getFindings().stream().map(finding -> tell(finding, locale)).toList();
    problem.setProperty("findings", findings);
  }

  private static Map<String, Object> tell(Finding finding, Locale locale) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("rule", finding.getRule().getId());
    told.put("severity", finding.getSeverity());
    told.put("pointer", finding.getPath().toJsonPointer());
    finding.getPosition().ifPresent(position -> told.put("line", position.line()));
    told.put("message", finding.message(locale));
    told.put("remedy", finding.remedy(locale));
    return told;
  }
}
