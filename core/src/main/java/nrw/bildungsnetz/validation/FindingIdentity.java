package nrw.bildungsnetz.validation;

import java.io.Serial;
import java.io.Serializable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What makes a finding the same one in another report, for example that of the next day.
 *
 * <p>It consists of
 *
 * <ul>
 *   <li>the id of the rule,
 *   <li>the {@linkplain AffectedPart part}: the ids of network and part, and the list,
 *   <li>the properties that lead from the part to the place, without the indexes of elements,
 *   <li>the arguments that are ids, keys or codes; not numbers, days and lists, nor what a message
 *       suggests, expects or quotes,
 *   <li>and the {@linkplain Finding#getOrdinal number} of the finding among those of the report
 *       that are alike in all of this.
 * </ul>
 *
 * <p>So it stays the same when days pass, when other parts are inserted or the order of parts
 * changes, when texts are reworded, in every language and under every profile, and whether the
 * network is read alone or in a register. Of parts without an id, and of several findings that are
 * alike, only the number is told: when one of them is gone, the last number is.
 *
 * <p>Immutable and thread-safe. Serializable as its text, so that it can be a key in sets that
 * other machines compute.
 *
 * @since 0.1.0
 */
public final class FindingIdentity implements Serializable {

  @Serial private static final long serialVersionUID = 1L;

  private static final Pattern FORM = Pattern.compile("[0-9a-f]{32}:[1-9][0-9]{0,9}");

  /** The identity as text. */
  private final String fingerprint;

  private FindingIdentity(String fingerprint) {
    if (!FORM.matcher(fingerprint).matches()) {
      throw new IllegalArgumentException(
          "A fingerprint has 32 hexadecimal digits, a colon and a number");
    }
    this.fingerprint = fingerprint;
  }

  /**
   * Creates a value.
   *
   * @param fingerprint the identity as text: the first 32 hexadecimal digits of an SHA-256 digest,
   *     a colon and the number, for example {@code 3f0c9a…:1}. It contains no text of the document
   *     and stays the same in later versions of this library.
   * @return the value
   */
  public static FindingIdentity of(String fingerprint) {
    return new FindingIdentity(fingerprint);
  }

  static FindingIdentity of(Finding finding) {
    return FindingIdentity.of(IdentityDigest.of(finding) + ":" + finding.getOrdinal());
  }

  @Override
  public String toString() {
    return fingerprint;
  }

  /**
   * {@return the identity as text: the first 32 hexadecimal digits of an SHA-256 digest, a colon
   * and the number, for example {@code 3f0c9a…:1}. It contains no text of the document and stays
   * the same in later versions of this library.}
   */
  public String getFingerprint() {
    return fingerprint;
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof FindingIdentity other && fingerprint.equals(other.fingerprint);
  }

  @Override
  public int hashCode() {
    return fingerprint.hashCode();
  }

  /**
   * Checks what is deserialized.
   *
   * @return the same value
   */
  @Serial
  private Object readResolve() {
    return of(fingerprint);
  }
}
