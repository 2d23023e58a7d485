package nrw.bildungsnetz.rendering;

import java.util.Locale;
import nrw.bildungsnetz.validation.Report;

/**
 * Writes reports for people.
 *
 * <p>Every form says the same: what was checked, whether all rules ran, whether the network is
 * valid and acceptable, how many findings there are, first what is wrong and then what is merely
 * not stated, what is waived, and which rules did not run. Free text of a document or a profile is
 * never shown. Immutable and safe for use by many threads.
 */
public final class ReportRendering {

  private static final TerminalStyle EMAIL = TerminalStyle.PLAIN.withWidth(72);

  private final Wording wording;

  private ReportRendering(Wording wording) {
    this.wording = wording;
  }

  /**
   * Reports in a language.
   *
   * @param locale English for a locale whose language is English, German for every other
   * @return what writes them
   */
  public static ReportRendering in(Locale locale) {
    return new ReportRendering(new Wording(locale));
  }

  /**
   * A report for a terminal or a text file, a hundred columns wide and without colours.
   *
   * @param report the report
   * @param document how the caller calls what was checked, for example the name of a file; what
   *     could do harm in it is made visible
   * @return lines, each ended by a line feed
   */
  public String terminal(Report report, String document) {
    return terminal(report, document, TerminalStyle.PLAIN);
  }

  /**
   * A report for a terminal.
   *
   * @param report the report
   * @param document how the caller calls what was checked; what could do harm in it is made visible
   * @param style width and colours
   * @return lines, each ended by a line feed
   */
  public String terminal(Report report, String document, TerminalStyle style) {
    return new PlainForm(wording, style).of(report, document);
  }

  /**
   * A report as an e-mail.
   *
   * @param report the report
   * @param document how the caller calls what was checked; what could do harm in it is made visible
   * @return subject and text
   */
  public EmailText email(Report report, String document) {
    return new EmailText(
        new Overview(wording, report, document).subject(),
        new PlainForm(wording, EMAIL).of(report, document));
  }

  /**
   * A report in Markdown (CommonMark with the tables of GitHub).
   *
   * @param report the report
   * @param document how the caller calls what was checked; what Markdown would take for its own is
   *     escaped
   * @return lines, each ended by a line feed
   */
  public String markdown(Report report, String document) {
    return new MarkdownForm(wording).of(report, document);
  }
}
