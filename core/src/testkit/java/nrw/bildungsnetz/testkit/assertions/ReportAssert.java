package nrw.bildungsnetz.testkit.assertions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import nrw.bildungsnetz.rendering.ReportRendering;
import nrw.bildungsnetz.validation.Finding;
import nrw.bildungsnetz.validation.Report;
import org.assertj.core.api.AbstractAssert;

/**
 * Assertions about a report. Where one fails, its message ends with the report as people read it;
 * what {@code as} says is the name of the document in it. Not thread-safe.
 *
 * <pre>{@code
 * new ReportAssert(report).as("olpe.json").hasOnlyFindings("G11", "H13 /handlungsfelder/0");
 * }</pre>
 *
 * @since 0.1.0
 */
public final class ReportAssert extends AbstractAssert<ReportAssert, Report> {

  private Locale language = Locale.GERMAN;

  /**
   * Begins assertions; {@link BildungsnetzAssertions#assertThat(Report)} is shorter.
   *
   * @param actual the report
   */
  public ReportAssert(Report actual) {
    super(actual, ReportAssert.class);
  }

  /**
   * Sets the language of the report in messages, and of the texts that are compared.
   *
   * @param newLanguage German, which is the default, or English
   * @return these assertions
   */
  public ReportAssert inLanguage(Locale newLanguage) {
    language = newLanguage;
    return this;
  }

  /**
   * Verifies that no rule is broken: there is no finding of an ERROR of the catalogue or an own
   * rule of that severity, whatever profiles say.
   *
   * @return these assertions
   */
  public ReportAssert isValid() {
    isNotNull();
    if (!actual.isValid()) {
      throw fails("Expecting a valid report, but it has errors.");
    }
    return this;
  }

  /**
   * Verifies that there is an error.
   *
   * @return these assertions
   */
  public ReportAssert isNotValid() {
    isNotNull();
    if (actual.isValid()) {
      throw fails("Expecting a report with errors, but it is valid.");
    }
    return this;
  }

  /**
   * Verifies that the profiles of the run accept what was found.
   *
   * @return these assertions
   */
  public ReportAssert isAcceptable() {
    isNotNull();
    if (!actual.isAcceptable()) {
      throw fails("Expecting an acceptable report, but profiles do not accept what was found.");
    }
    return this;
  }

  /**
   * Verifies that all rules ran, except those that profiles switch off.
   *
   * @return these assertions
   */
  public ReportAssert isComplete() {
    isNotNull();
    if (!actual.isComplete()) {
      throw fails(
          "Expecting a complete report, but rules did not run: " + actual.getRulesSkipped());
    }
    return this;
  }

  /**
   * Verifies that nothing was found, not even an INFO.
   *
   * @return these assertions
   */
  public ReportAssert hasNoFindings() {
    return hasOnlyFindings();
  }

  /**
   * Verifies that a rule found something.
   *
   * @param rule the id of the rule, for example {@code G05}
   * @return assertions about what it found
   */
  public FindingAssert hasFinding(String rule) {
    isNotNull();
    List<Finding> found =
        actual.getFindings().stream().filter(each -> idOf(each).equals(rule)).toList();
    if (found.isEmpty()) {
      throw fails("Expecting a finding of " + rule + ", but there is none.");
    }
    return new FindingAssert(this, "a finding of " + rule, found);
  }

  /**
   * Verifies that a rule found nothing.
   *
   * @param rule the id of the rule
   * @return these assertions
   */
  public ReportAssert doesNotHaveFinding(String rule) {
    isNotNull();
    List<String> places =
        actual.getFindings().stream()
            .filter(each -> idOf(each).equals(rule))
            .map(FindingAssert::placeOf)
            .toList();
    if (!places.isEmpty()) {
      throw fails("Expecting no finding of " + rule + ", but there are some at " + places + ".");
    }
    return this;
  }

  /**
   * Verifies that each of these findings is there, and no other.
   *
   * @param expected a rule, for example {@code G05}, for all it finds; or a rule and a JSON
   *     Pointer, for example {@code G05 /committees/0}, for what it finds there; the pointer of the
   *     document as a whole is {@code #}
   * @return these assertions
   */
  public ReportAssert hasOnlyFindings(String... expected) {
    isNotNull();
    List<String> missing = new ArrayList<>(Arrays.asList(expected));
    List<String> unexpected = new ArrayList<>();
    for (Finding finding : actual.getFindings()) {
      String place = idOf(finding) + " " + FindingAssert.placeOf(finding);
      missing.remove(place);
      missing.remove(idOf(finding));
      if (Arrays.stream(expected)
          .noneMatch(each -> each.equals(place) || place.startsWith(each + " "))) {
        unexpected.add(place);
      }
    }
    if (!missing.isEmpty() || !unexpected.isEmpty()) {
      throw fails(
          "Expecting only the findings "
              + Arrays.asList(expected)
              + (missing.isEmpty() ? "" : "\nNot found: " + missing)
              + (unexpected.isEmpty() ? "" : "\nNot expected: " + unexpected));
    }
    return this;
  }

  /**
   * Verifies that each of these findings is there, and no other.
   *
   * @param expected what as text is a rule, or a rule and a place, as the findings that are due in
   *     a case of the corpus are
   * @return these assertions
   */
  public ReportAssert hasOnlyFindings(Collection<?> expected) {
    return hasOnlyFindings(expected.stream().map(Object::toString).toArray(String[]::new));
  }

  Locale language() {
    return language;
  }

  /** An error that says what was expected and shows the report. */
  AssertionError fails(String expectation) {
    String name = descriptionText().isEmpty() ? "Report" : descriptionText();
    return failure(
        "%s%n%n%s",
        expectation, ReportRendering.in(language).terminal(actual, name).stripTrailing());
  }

  private static String idOf(Finding finding) {
    return finding.getRule().getId();
  }
}
