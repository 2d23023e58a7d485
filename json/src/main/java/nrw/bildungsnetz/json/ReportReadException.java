package nrw.bildungsnetz.json;

import java.io.Serial;

/**
 * Thrown by {@link ReportJson} when a text is no report as JSON. The message names the place and
 * what was expected there, and shows nothing of the text.
 *
 * @since 0.1.0
 */
public final class ReportReadException extends Exception {

  @Serial private static final long serialVersionUID = 1L;

  ReportReadException(String message) {
    super(message);
  }
}
