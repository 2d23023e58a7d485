package nrw.bildungsnetz.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import nrw.bildungsnetz.json.sarif.SarifLog;
import nrw.bildungsnetz.json.sarif.SarifStyle;
import nrw.bildungsnetz.validation.Report;
import tools.jackson.core.exc.JacksonIOException;

/**
 * Writes a SARIF 2.1.0 log with one run, report by report. Results are written as reports are
 * added; memory grows with the number of files, not with that of documents or findings. Closing
 * completes the log: without it, the log is cut off. Not thread-safe.
 *
 * <pre>{@code
 * try (var out = Files.newBufferedWriter(Path.of("findings.sarif"));
 *     var log = SarifWriter.to(out, SarifWriter.Options.in(Locale.GERMAN))) {
 *   log.add("networks/olpe.json", report);
 * }
 * }</pre>
 *
 * <p>{@link SarifReport} tells what a log contains.
 *
 * @since 0.1.0
 */
public final class SarifWriter implements AutoCloseable {

  private final SarifLog log;
  private final Locale locale;
  private boolean ended;

  private SarifWriter(SarifLog log, Locale locale) {
    this.log = log;
    this.locale = locale;
  }

  /**
   * How a log is written. Immutable and thread-safe.
   *
   * @since 0.1.0
   */
  public static final class Options {

    private final SarifStyle style;

    private Options(SarifStyle style) {
      this.style = style;
    }

    /**
     * Creates options.
     *
     * @param locale the language of all texts: English for a locale whose language is English,
     *     German for every other
     * @return options for a complete log without a stated base
     */
    public static Options in(Locale locale) {
      return new Options(new SarifStyle(locale, Optional.empty(), false));
    }

    /**
     * States the folder to which the paths of documents are relative.
     *
     * @param base the folder, as an absolute URI that ends with a slash
     * @return a copy with this setting
     * @throws IllegalArgumentException if the URI is relative or does not end with a slash
     */
    public Options relativeTo(URI base) {
      if (!base.isAbsolute() || !base.toString().endsWith("/")) {
        throw new IllegalArgumentException("The base must be absolute and end with a slash");
      }
      return new Options(new SarifStyle(style.locale(), Optional.of(base), style.forGitHub()));
    }

    /**
     * Keeps the log below the limits of GitHub code scanning: the 5,000 weightiest results, written
     * at the end, and a notification that counts those left out.
     *
     * @return a copy with this setting
     */
    public Options forGitHub() {
      return new Options(new SarifStyle(style.locale(), style.base(), true));
    }
  }

  /**
   * Begins a log on one line.
   *
   * @param out receives the log; it is flushed, but not closed
   * @param options how the log is written
   * @return the writer of the log
   * @throws UncheckedIOException if writing fails
   */
  public static SarifWriter to(Writer out, Options options) {
    try {
      return new SarifWriter(new SarifLog(out, options.style), options.style.locale());
    } catch (JacksonIOException e) {
      throw failed(e);
    }
  }

  /**
   * Adds the report on a document.
   *
   * @param document the path of the document, relative or absolute, with slashes; characters that a
   *     URI does not allow in a path are encoded
   * @param report the report
   * @throws UncheckedIOException if writing fails
   */
  public void add(String document, Report report) {
    write(() -> log.add(document, report));
  }

  /**
   * Adds that a document could not be checked, so that the run counts as not successful.
   *
   * @param document the path of the file or folder, as in {@link #add}
   * @param reason why it could not be checked
   */
  public void addFailure(String document, FailureReason reason) {
    log.addFailure(document, reason.name(), reason.getText(locale));
  }

  /**
   * Adds how many entries of folders were passed over.
   *
   * @param count {@link ReadingProgress#getPassedOver()}
   */
  public void addPassedOver(long count) {
    log.addPassedOver(count);
  }

  /**
   * Completes the log, unless writing has failed before. Closing again has no effect.
   *
   * @throws UncheckedIOException if writing fails
   */
  @Override
  public void close() {
    try (SarifLog ending = log) {
      if (!ended) {
        ended = true;
        write(ending::end);
      }
    }
  }

  private void write(Runnable writing) {
    try {
      writing.run();
    } catch (JacksonIOException e) {
      ended = true;
      throw failed(e);
    }
  }

  /** Tells a failure to write in the way of the platform. */
  private static UncheckedIOException failed(JacksonIOException e) {
    return new UncheckedIOException(new IOException("The log could not be written", e));
  }
}
