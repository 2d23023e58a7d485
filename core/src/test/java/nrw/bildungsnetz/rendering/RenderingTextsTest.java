package nrw.bildungsnetz.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nrw.bildungsnetz.rules.Basis;
import nrw.bildungsnetz.rules.Category;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.validation.FindingCounts;
import nrw.bildungsnetz.validation.Report;
import nrw.bildungsnetz.validation.SkipReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Checks that the German and English texts are complete and that each of them is used. */
class RenderingTextsTest {

  private static final Pattern ARGUMENT = Pattern.compile("\\{[^}]*}");
  private static final TerminalStyle UNBROKEN = TerminalStyle.PLAIN.withWidth(100_000);

  static List<Locale> locales() {
    return List.of(Locale.GERMAN, Locale.ENGLISH);
  }

  @Test
  void bothLanguagesHaveTheSameTextsWithTheSameArguments() throws IOException {
    Properties german = texts(Locale.GERMAN);
    Properties english = texts(Locale.ENGLISH);

    assertThat(english.stringPropertyNames()).isEqualTo(german.stringPropertyNames());
    for (String key : german.stringPropertyNames()) {
      assertThat(english.getProperty(key)).isNotBlank();
      assertThat(argumentsOf(english.getProperty(key)))
          .as(key)
          .isEqualTo(argumentsOf(german.getProperty(key)));
    }
  }

  /**
   * The sample reports contain everything possible, so a text that occurs in none of them is
   * unused; but all key lists here are the bundled ones.
   */
  @ParameterizedTest
  @MethodSource("locales")
  void everyTextIsInSomeReport(Locale locale) throws IOException {
    String all = everything(locale).toLowerCase(locale);
    Properties texts = texts(locale);
    texts.remove("keyLists.replaced");
    for (String key : texts.stringPropertyNames()) {
      for (String words : ARGUMENT.split(texts.getProperty(key), -1)) {
        assertThat(all).as(key).contains(words.strip().toLowerCase(locale));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("locales")
  void everySubjectHasANameOfItsOwn(Locale locale) {
    Wording wording = new Wording(locale);
    assertThat(Arrays.stream(Category.values()).map(wording::name)).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("locales")
  void noReportShowsACode(Locale locale) {
    Set<String> words = new TreeSet<>(Arrays.asList(everything(locale).split("[^\\p{L}_]+", -1)));
    assertThat(words).doesNotContainAnyElementsOf(codes(locale));
  }

  /** In English, an error is labelled with the same word as its code. */
  private static Set<String> codes(Locale locale) {
    Stream<Enum<?>> severities =
        locale.equals(Locale.ENGLISH) ? Stream.of() : Stream.of(Severity.values());
    return Stream.of(
            severities,
            Stream.<Enum<?>>of(Category.values()),
            Stream.<Enum<?>>of(SkipReason.values()),
            Stream.<Enum<?>>of(Basis.values()))
        .flatMap(each -> each)
        .map(Enum::name)
        .collect(Collectors.toSet());
  }

  private static String everything(Locale locale) {
    ReportRendering rendering = ReportRendering.in(locale);
    StringBuilder all = new StringBuilder();
    for (Report report : RenderingSampleReports.all()) {
      all.append(rendering.terminal(report, "unna", UNBROKEN));
      all.append(rendering.email(report, "unna").getSubject()).append('\n');
      all.append(rendering.markdown(report, "unna"));
    }
    return all.append(table().terminal(locale)).toString();
  }

  /** With more documents than are shown. */
  private static DocumentsTable table() {
    DocumentsTable table = new DocumentsTable();
    FindingCounts none = RenderingSampleReports.all().get(0).getCounts();
    table.addNotChecked("unna", "");
    for (int i = 0; i < 10_000; i++) {
      table.add("unna", i > 0, none);
    }
    return table;
  }

  private static Set<String> argumentsOf(String text) {
    return ARGUMENT
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Properties texts(Locale locale) throws IOException {
    String file = "rendering_" + locale.getLanguage() + ".properties";
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(ReportRendering.class.getResourceAsStream(file)),
            StandardCharsets.UTF_8)) {
      Properties texts = new Properties();
      texts.load(reader);
      return texts;
    }
  }
}
