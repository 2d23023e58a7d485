package nrw.bildungsnetz.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nrw.bildungsnetz.model.ElementPath;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.validation.Finding;
import nrw.bildungsnetz.validation.Report;
import nrw.bildungsnetz.validation.SkippedRule;

/** Properties of every format, whatever a document contains and is called. */
class RenderingPropertyTest {

  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern ESCAPED = Pattern.compile("\\\\\\p{Punct}");
  private static final Pattern LABEL = Pattern.compile("^\\*\\*[^*]+\\*\\* ");
  private static final Pattern BLOCK = Pattern.compile("^(#{1,3}|-) ");
  private static final Pattern UNESCAPED = Pattern.compile("[`*_\\[\\]<>|~&#$]|://|www\\.");

  /** As GitHub, Azure Pipelines and TeamCity find them. */
  private static final Pattern COMMAND = Pattern.compile("^[\\s\\p{Z}]*::|##\\p{Alpha}*\\[");

  private static final Pattern MENTION =
      Pattern.compile("@[\\p{L}\\p{N}_-]|[#!]\\p{Nd}|(?i)GH-\\p{Nd}");

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "\r\n",
            "\n",
            "\u001B[2J",
            "\u202E",
            "\uD800",
            "|",
            "*",
            "_",
            "<b>",
            "`",
            "#",
            "\\",
            "- ",
            "1. ",
            "[a](b)",
            "&amp;",
            "~~",
            "$",
            "https://x.de",
            "::stop-commands::x",
            "##[error]",
            "##vso[task.complete]",
            " ##teamcity[a]",
            "@name",
            "#1",
            "!1",
            "GH-1",
            "www.x.de",
            "ä",
            "e\u0301",
            "\u00A0",
            "wort ",
            "Donaudampfschifffahrtsgesellschaft",
            "{x}",
            "😀",
            "~",
            "/");
    return Arbitraries.oneOf(
        Arbitraries.strings().ofMaxLength(100),
        pieces.list().ofMaxSize(12).map(l -> String.join("", l)));
  }

  @Property
  void everyFormSaysEveryMessageAndHarmsNobody(
      @ForAll("texts") String argument,
      @ForAll("texts") String step,
      @ForAll("texts") String id,
      @ForAll("texts") String document) {
    Report report = report(argument, step, id);
    for (Locale locale : List.of(Locale.GERMAN, Locale.ENGLISH)) {
      ReportRendering rendering = ReportRendering.in(locale);
      for (Form form : Form.values()) {
        String rendered = form.of(rendering, report, document);
        assertThat(rendered.lines().flatMapToInt(String::codePoints).filter(this::isHarmful))
            .isEmpty();
        String read = packed(form.read(rendered));
        for (Finding finding : report.getFindings()) {
          assertThat(read).contains(packed(finding.getMessage(locale)));
        }
      }
      assertThat(rendering.email(report, document).getSubject()).doesNotContain("\n", "\r");
    }
  }

  @Property
  void onlyASingleWordMakesALongLine(
      @ForAll("texts") String argument,
      @ForAll("texts") String step,
      @ForAll("texts") String document) {
    Report report = report(argument, step, "x");
    EmailText email = ReportRendering.in(Locale.GERMAN).email(report, document);
    assertThat(email.getBody().lines())
        .allMatch(line -> Wrapping.columns(line) <= 72 || !line.strip().contains(" "));
  }

  @Property
  void nothingFromOutsideIsTakenForACommandOrAMention(
      @ForAll("texts") String argument,
      @ForAll("texts") String step,
      @ForAll("texts") String document) {
    Report report = report(argument, step, "x");
    ReportRendering rendering = ReportRendering.in(Locale.GERMAN);
    for (Form form : Form.values()) {
      assertThat(form.of(rendering, report, document).lines())
          .noneMatch(line -> COMMAND.matcher(line).find());
    }
    assertThat(rendering.markdown(report, document)).doesNotContainPattern(MENTION);
  }

  @Property
  void nothingFromOutsideIsTakenForMarkdown(
      @ForAll("texts") String argument,
      @ForAll("texts") String step,
      @ForAll("texts") String document) {
    Report report = report(argument, step, "x");
    for (String line :
        ReportRendering.in(Locale.GERMAN).markdown(report, document).lines().toList()) {
      String text = ESCAPED.matcher(line.replace("<!-- -->", "")).replaceAll("");
      if (line.startsWith("|")) {
        assertThat(text.split("\\|", -1)).hasSize(6);
      } else {
        String rest = BLOCK.matcher(text).replaceFirst("");
        assertThat(LABEL.matcher(rest).replaceFirst("")).doesNotContainPattern(UNESCAPED);
      }
    }
  }

  private static Report report(String argument, String step, String id) {
    ElementPath path = ElementPath.root().property(step).element(0).property("name");
    Finding open =
        RenderingSampleReports.finding(SampleRules.KEY, path, id, Map.of("key", argument)).build();
    Finding waived =
        RenderingSampleReports.finding(
                SampleRules.MEETS, path, id, Map.of("committee", argument, "months", 3))
            .waiver(RenderingSampleReports.waiver(LocalDate.EPOCH))
            .build();
    return RenderingSampleReports.report(
        3,
        List.of(open, waived),
        report ->
            report
                .addProfiles(id)
                .worstAcceptable(Severity.INFO)
                .addRulesSkipped(SkippedRule.unreadable("H01", step)));
  }

  private boolean isHarmful(int c) {
    int type = Character.getType(c);
    return type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE;
  }

  private static String packed(String text) {
    return BLANKS.matcher(text).replaceAll("");
  }
}
