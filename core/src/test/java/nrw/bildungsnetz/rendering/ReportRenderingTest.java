package nrw.bildungsnetz.rendering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import nrw.bildungsnetz.NetworkValidator;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.rules.catalogue.RuleExamples;
import nrw.bildungsnetz.testkit.rules.RuleCase;
import nrw.bildungsnetz.validation.Finding;
import nrw.bildungsnetz.validation.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReportRenderingTest {

  private final ReportRendering german = ReportRendering.in(Locale.GERMAN);

  static List<RuleCase<Network>> violating() {
    return RuleExamples.violating();
  }

  @ParameterizedTest
  @MethodSource("violating")
  void everyMessageOfTheCatalogueIsInEveryForm(RuleCase<Network> example) {
    Report report = NetworkValidator.create().validate(example.getDocument(), example.getAsOf());
    for (Form form : Form.values()) {
      String read = form.read(form.of(german, report, "x")).replaceAll("\\s+", " ");
      for (Finding finding : report.getFindings()) {
        assertThat(read).contains(finding.getMessage(Locale.GERMAN).replaceAll("\\s+", " "));
      }
    }
  }

  @Test
  void germanLeadsWhereALanguageIsNotSpoken() {
    Report report = RenderingSampleReports.full();
    assertThat(ReportRendering.in(Locale.FRENCH).markdown(report, "x"))
        .isEqualTo(german.markdown(report, "x"));
    assertThat(ReportRendering.in(Locale.UK).markdown(report, "x"))
        .isEqualTo(ReportRendering.in(Locale.ENGLISH).markdown(report, "x"));
  }

  @Test
  void aSubjectIsOneLineWhateverTheDocumentIsCalled() {
    EmailText email = german.email(RenderingSampleReports.cutOff(), "x\r\nBcc: alle@example.org");

    assertThat(email.getSubject())
        .isEqualTo(
            "Prüfung: annehmbar – Fehler: 0, Warnungen: 1.343, Hinweise: 1 – Stand 01.01.2026"
                + " – x\\u000D\\u000ABcc: alle@example.org");
  }

  @Test
  void coloursMarkSeveritiesAndMoveNothing() {
    Report report = RenderingSampleReports.full();
    TerminalStyle narrow = TerminalStyle.PLAIN.withWidth(40);
    String coloured = german.terminal(report, "x", narrow.withColours(Colours.ANSI));

    assertThat(coloured)
        .contains("\n  \u001B[1;31mFEHLER\u001B[0m X01 – Ein Schlüssel passt zum\n  Bezirk\n")
        .contains("\n  \u001B[1;33mWARNUNG\u001B[0m X02 – ")
        .contains("\n  \u001B[1;36mHINWEIS\u001B[0m X03 – ");
    assertThat(coloured.replaceAll("\u001B\\[[0-9;]+m", ""))
        .isEqualTo(german.terminal(report, "x", narrow));
  }

  @Test
  void aLetterTakesAColumnHoweverItIsWritten() {
    // 27 letters in addition to the 13 columns of the title, and twice as many UTF-16 units.
    String name = "e\u0301".repeat(13) + "𝔄".repeat(14);
    TerminalStyle narrow = TerminalStyle.PLAIN.withWidth(40);

    assertThat(german.terminal(RenderingSampleReports.empty(), name, narrow))
        .startsWith("Prüfbericht: " + name + "\n");
    assertThat(german.terminal(RenderingSampleReports.empty(), name + "x", narrow))
        .startsWith("Prüfbericht:\n" + name + "x\n");
  }

  @Test
  void aTerminalHasRoomForAWord() {
    assertThatThrownBy(() -> TerminalStyle.PLAIN.withWidth(39))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A report takes 40 columns or more, not 39");
  }

  @Test
  void markdownIsEscaped() {
    String markdown = german.markdown(RenderingSampleReports.empty(), "a|b*c_d<e>`f`#g\\h\n- i");

    assertThat(markdown)
        .startsWith("# Prüfbericht: a\\|b\\*c\\_d\\<e\\>\\`f\\`\\#g\\\\h\\\\u000A- i\n");
    assertThat(MarkdownEscape.of("- a")).isEqualTo("\\- a");
    assertThat(MarkdownEscape.of("12. a")).isEqualTo("12\\. a");
    assertThat(MarkdownEscape.of("# a")).isEqualTo("\\# a");
    assertThat(MarkdownEscape.of("http://www.a.de")).isEqualTo("http\\://www\\.a.de");
  }

  @Test
  void whatAnOfficeWroteStaysWithIt() {
    for (Form form : Form.values()) {
      assertThat(form.of(german, RenderingSampleReports.full(), "x")).doesNotContain("Geheim");
    }
  }
}
