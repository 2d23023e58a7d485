package nrw.bildungsnetz.rendering;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nrw.bildungsnetz.documents.DerivedFile;
import nrw.bildungsnetz.validation.Report;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares every format of the sample reports to the files in src/test/resources/rendering. */
class GoldenTextsTest {

  private static final Map<String, Report> REPORTS =
      Map.of(
          "empty", RenderingSampleReports.empty(),
          "full", RenderingSampleReports.full(),
          "cut-off", RenderingSampleReports.cutOff(),
          "acceptable", RenderingSampleReports.acceptable());

  static Stream<Arguments> cases() {
    return REPORTS.keySet().stream()
        .sorted()
        .flatMap(
            name ->
                Stream.of(Form.values())
                    .flatMap(
                        form ->
                            Stream.of(Locale.GERMAN, Locale.ENGLISH)
                                .map(locale -> Arguments.of(name, form, locale))));
  }

  @ParameterizedTest
  @Tag(DerivedFile.TAG)
  @MethodSource("cases")
  void isWhatTheFileSays(String name, Form form, Locale locale) throws IOException {
    String rendered = form.of(ReportRendering.in(locale), report(name), "netze/kreis_unna.json");
    String file = String.join(".", List.of(name, locale.getLanguage(), form.ending));
    DerivedFile.of("src/test/resources/rendering/" + file).holds(rendered);
  }

  private static Report report(String name) {
    return Objects.requireNonNull(REPORTS.get(name));
  }
}
