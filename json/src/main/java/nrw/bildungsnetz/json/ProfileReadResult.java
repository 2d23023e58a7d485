package nrw.bildungsnetz.json;

import java.util.Optional;
import nrw.bildungsnetz.rules.Category;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.validation.Profile;
import nrw.bildungsnetz.validation.Report;

/**
 * What reading a profile yielded: the profile and the report on it. Immutable and safe for use by
 * many threads.
 *
 * @param profile what could be read; empty where a required attribute of the profile itself is
 *     missing or nothing could be read. Parts that could not be read are not in it, so ask {@code
 *     readable} or {@link #isValid()} before relying on it
 * @param readable whether the document could be read whole, so that nothing it states is missing in
 *     the profile; of properties of a newer schema version, that they were passed over is no loss
 * @param report every problem of the document, and what the profile says of rules and thresholds
 *     that do not exist, in the order of their places
 */
public record ProfileReadResult(Optional<Profile> profile, boolean readable, Report report) {

  /**
   * Whether the document conforms: it was read to its end and no finding has the severity ERROR.
   * What a profile sets for rules that do not exist is an error of it, though not of a network that
   * is judged under it.
   *
   * @return true if it does; then the profile is there and complete
   */
  public boolean isValid() {
    return report.isValid() && report.getCounts().of(Category.PROFILE, Severity.ERROR) == 0;
  }
}
