package nrw.bildungsnetz.json;

import java.util.Optional;
import nrw.bildungsnetz.rules.Category;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.validation.Profile;
import nrw.bildungsnetz.validation.Report;

/**
 * The result of reading a profile: the profile and its report. Immutable and thread-safe.
 *
 * @param profile what could be read; empty if a required attribute of the profile itself is missing
 *     or nothing could be read. Unreadable parts are omitted, so check {@code readable} or {@link
 *     #isValid()} before relying on it
 * @param readable whether the document could be read completely, so that nothing it states is
 *     missing in the profile; properties of a newer schema version that were skipped do not count
 *     as missing
 * @param report every problem of the document, and what the profile says about rules and thresholds
 *     that do not exist, in document order
 */
public record ProfileReadResult(Optional<Profile> profile, boolean readable, Report report) {

  /**
   * Whether the document conforms: it was read to its end and no finding has severity ERROR. A
   * setting for a rule that does not exist is an error of the profile, though not of a network that
   * is checked under it.
   *
   * @return true if it does; then the profile is present and complete
   */
  public boolean isValid() {
    return report.isValid() && report.getCounts().of(Category.PROFILE, Severity.ERROR) == 0;
  }
}
