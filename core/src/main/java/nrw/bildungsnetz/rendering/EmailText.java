package nrw.bildungsnetz.rendering;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A report as an e-mail: plain text without a greeting, suitable for forwarding. Immutable and
 * thread-safe.
 *
 * @since 0.1.0
 */
public final class EmailText {

  private final String subject;
  private final String body;

  private EmailText(String subject, String body) {
    this.subject = subject;
    this.body = body;
  }

  static EmailText of(String subject, String body) {
    return new EmailText(subject, body);
  }

  /** {@return the subject, a single line of Unicode text; the sender must encode it} */
  public String getSubject() {
    return subject;
  }

  /**
   * {@return the text in lines of at most 72 columns, each ended by a line feed; only a single word
   * longer than that, for example a JSON Pointer, exceeds the limit}
   */
  public String getBody() {
    return body;
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof EmailText other
        && subject.equals(other.subject)
        && body.equals(other.body);
  }

  @Override
  public int hashCode() {
    return Objects.hash(subject, body);
  }

  @Override
  public String toString() {
    return "EmailText[subject=" + subject + ", body=" + body + "]";
  }
}
