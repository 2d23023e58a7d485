package nrw.bildungsnetz.rendering;

import java.util.Locale;
import nrw.bildungsnetz.validation.Report;

/**
 * Renders reports for people to read.
 *
 * <pre>{@code
 * String page = ReportRendering.in(Locale.GERMAN).markdown(report, "olpe.json");
 * }</pre>
 *
 * <p>Every format contains the same information: what was checked, whether all rules ran, whether
 * the network is valid and acceptable, the numbers of findings, the findings themselves (first what
 * is wrong, then what is merely not stated, then what is waived), and which rules did not run. Free
 * text from a document or profile is never shown. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class ReportRendering {

  private static final TerminalStyle EMAIL = TerminalStyle.PLAIN.withWidth(72);

  private final Wording wording;

  private ReportRendering(Wording wording) {
    this.wording = wording;
  }

  /**
   * Creates a renderer for a language.
   *
   * @param locale English for a locale whose language is English, German for every other
   * @return the renderer
   */
  public static ReportRendering in(Locale locale) {
    return new ReportRendering(new Wording(locale));
  }

  /**
   * A report for a terminal or a text file, 100 columns wide, without colours.
   *
   * @param report the report
   * @param document the caller's name for what was checked, for example a file name; harmful
   *     characters in it are made visible
   * @return lines, each ended by a line feed
   */
  public String terminal(Report report, String document) {
    return terminal(report, document, TerminalStyle.PLAIN);
  }

  /**
   * A report for a terminal.
   *
   * @param report the report
   * @param document the caller's name for what was checked; harmful characters in it are made
   *     visible
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
   * @param document the caller's name for what was checked; harmful characters in it are made
   *     visible
   * @return subject and text
   */
  public EmailText email(Report report, String document) {
    return EmailText.of(
        new Overview(wording, report, document).subject(),
        new PlainForm(wording, EMAIL).of(report, document));
  }

  /**
   * A report in Markdown (CommonMark with GitHub tables).
   *
   * @param report the report
   * @param document the caller's name for what was checked; Markdown special characters in it are
   *     escaped
   * @return lines, each ended by a line feed
   */
  public String markdown(Report report, String document) {
    return new MarkdownForm(wording).of(report, document);
  }
}
