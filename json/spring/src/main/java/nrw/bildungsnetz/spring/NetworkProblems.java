package nrw.bildungsnetz.spring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import nrw.bildungsnetz.NetworkValidator;
import nrw.bildungsnetz.model.ElementPath;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.NetworkRegister;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.spring.request.PlacedDocument;
import nrw.bildungsnetz.spring.request.RequestBodyNames;
import nrw.bildungsnetz.spring.request.RequestViolations;
import nrw.bildungsnetz.texts.Texts;
import nrw.bildungsnetz.validation.Finding;
import nrw.bildungsnetz.validation.HasReport;
import nrw.bildungsnetz.validation.Report;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

/**
 * Makes problem details (RFC 9457) of exceptions about networks and registers. They list every
 * finding, not only errors, and hold no value of a document that a message does not name: no text
 * and nothing about a person.
 *
 * <p>The status is 400 for a document that cannot be read, and 422 for one that violates rules. The
 * property {@code findings} has one object a finding: {@code rule}, {@code severity}, {@code
 * pointer} (a JSON Pointer into the body, whatever surrounds the network there), {@code message},
 * {@code remedy}; {@code line} and {@code column} where they are known; {@code waived} where a
 * waiver accepts it. What violates constraints of the application itself is in {@code others}, by
 * {@code pointer} and {@code message}. Where more was found than is listed, {@code truncated} is
 * true.
 *
 * <p>What surrounds a network has the names by which the application's mapper, of Jackson 2 or 3,
 * reads the body: those of annotations, mix-ins, builders and naming strategies, and the first of
 * several ({@code @JsonAlias}). A property that is unwrapped, an any setter and a delegating
 * creator are no step of a pointer; prefix and suffix are part of the names they apply to. Java's
 * names stand for what the mapper does not read as a property, and where no mapper is known. A
 * type's name wrapped around an object is not seen, and a network in a set has no place: what is
 * wrong with it is not listed.
 *
 * <p>Applications with handlers of their own can call it there. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class NetworkProblems {

  /** The most findings in one problem, however many documents a request held. */
  private static final int LISTED = 1_000;

  private static final int UNREADABLE = 400;
  private static final int INVALID = 422;

  private static final Texts TEXTS =
      Texts.read(
          NetworkProblems.class.getResourceAsStream("problems_de.properties"),
          NetworkProblems.class.getResourceAsStream("problems_en.properties"));

  private final NetworkValidator validator;
  private final Supplier<RequestBodyNames> names;

  /**
   * Creates problems where no mapper is known. What surrounds a network has its names in Java then.
   *
   * @param validator finds what is wrong with a network that could be read; with the rules and the
   *     clock by which it was rejected
   */
  public NetworkProblems(NetworkValidator validator) {
    this(validator, RequestBodyNames::asInJava);
  }

  /** Creates problems that ask for the names in a body anew each time. */
  NetworkProblems(NetworkValidator validator, Supplier<RequestBodyNames> names) {
    this.validator = validator;
    this.names = names;
  }

  /**
   * Makes a problem of an exception.
   *
   * @param exception what Spring throws for a body it cannot read or that is not valid, and what
   *     Jakarta Validation throws for the arguments of a method
   * @param locale English for a locale whose language is English, German for every other
   * @return the problem; empty if the exception is not about a network or register that was sent
   */
  public Optional<ProblemDetail> of(Throwable exception, Locale locale) {
    Optional<HasReport> unreadable = report(exception);
    if (unreadable.isPresent()) {
      return unreadable.map(each -> unreadable(each, locale));
    }
    RequestViolations violations = RequestViolations.of(exception, names.get());
    return violations.concernDocuments()
        ? Optional.of(invalid(violations, locale))
        : Optional.empty();
  }

  /** The language in which problems are written for a locale. */
  static String language(Locale locale) {
    return locale.getLanguage().equals("en") ? "en" : "de";
  }

  private static Optional<HasReport> report(Throwable exception) {
    @Nullable Throwable each = exception;
    while (each != null && !(each instanceof HasReport)) {
      each = each.getCause();
    }
    return each instanceof HasReport found ? Optional.of(found) : Optional.empty();
  }

  private static ProblemDetail unreadable(HasReport failure, Locale locale) {
    Listing listing = new Listing(locale);
    listing.add(failure.getPlace(), failure.getReport());
    return listing.problem(UNREADABLE, "unreadable");
  }

  private ProblemDetail invalid(RequestViolations violations, Locale locale) {
    Listing listing = new Listing(locale);
    for (PlacedDocument each : violations.documents()) {
      listing.add(each.place(), validate(each.document()));
    }
    ProblemDetail problem = listing.problem(INVALID, "invalid");
    if (!violations.others().isEmpty()) {
      problem.setProperty("others", violations.others().stream().map(Listing::tell).toList());
    }
    return problem;
  }

  private Report validate(Object document) {
    return document instanceof NetworkRegister register
        ? validator.validate(register)
        : validator.validate((Network) document);
  }

  /** The findings of one problem. */
  private static final class Listing {

    private final Locale locale;
    private final List<Map<String, Object>> findings = new ArrayList<>();
    private long errors;
    private long warnings;
    private long found;

    Listing(Locale locale) {
      this.locale = locale;
    }

    void add(ElementPath place, Report report) {
      errors += report.getCounts().of(Severity.ERROR);
      warnings += report.getCounts().of(Severity.WARNING);
      found += report.getCounts().getTotal();
      report.getFindings().stream()
          .limit(LISTED - findings.size())
          .forEach(finding -> findings.add(tell(place, finding)));
    }

    ProblemDetail problem(int status, String kind) {
      ProblemDetail problem = ProblemDetail.forStatus(HttpStatusCode.valueOf(status));
      problem.setTitle(TEXTS.render(kind + ".title", locale, Map.of()));
      problem.setDetail(
          TEXTS.render("detail", locale, Map.of("errors", errors, "warnings", warnings)));
      problem.setProperty("findings", List.copyOf(findings));
      if (found > findings.size()) {
        problem.setProperty("truncated", true);
      }
      return problem;
    }

    private Map<String, Object> tell(ElementPath place, Finding finding) {
      Map<String, Object> told = new LinkedHashMap<>();
      told.put("rule", finding.getRule().getId());
      told.put("severity", finding.getSeverity().name());
      told.put("pointer", place.resolve(finding.getPath()).toJsonPointer());
      finding
          .getPosition()
          .ifPresent(
              position -> {
                told.put("line", position.getLine());
                told.put("column", position.getColumn());
              });
      told.put("message", finding.getMessage(locale));
      told.put("remedy", finding.getRemedy(locale));
      finding.getWaiver().ifPresent(waiver -> told.put("waived", true));
      return told;
    }

    static Map<String, Object> tell(RequestViolations.Other other) {
      return Map.of("pointer", other.place().toJsonPointer(), "message", other.message());
    }
  }
}
