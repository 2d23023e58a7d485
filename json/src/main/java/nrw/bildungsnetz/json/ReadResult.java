package nrw.bildungsnetz.json;

import java.util.Optional;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.validation.Report;

/**
 * The result of reading a document: the network and its report. Immutable and thread-safe.
 *
 * @param network what could be read; empty if a required attribute of the network itself is missing
 *     or nothing could be read. Unreadable parts are omitted, so check {@code readable} or {@link
 *     #isValid()} before relying on it
 * @param readable whether the document could be read completely, so that nothing it states is
 *     missing in the network; properties of a newer schema version that were skipped do not count
 *     as missing
 * @param report every problem of the document and every finding of the rules, in document order
 */
public record ReadResult(Optional<Network> network, boolean readable, Report report) {

  /**
   * Whether the document conforms: it was read to its end and no finding has severity ERROR.
   *
   * @return true if it does; then the network is present and complete
   */
  public boolean isValid() {
    return report.isValid();
  }
}
