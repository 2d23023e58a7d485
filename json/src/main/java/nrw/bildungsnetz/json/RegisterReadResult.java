package nrw.bildungsnetz.json;

import java.util.Optional;
import nrw.bildungsnetz.model.NetworkRegister;
import nrw.bildungsnetz.validation.Report;

/**
 * The result of reading a register: the register and the report on it and on every network in it.
 * Immutable and thread-safe.
 *
 * @param register what could be read; empty if a required attribute of the register itself is
 *     missing or nothing could be read. Unreadable parts are omitted, so check {@code readable} or
 *     {@link #isValid()} before relying on it
 * @param readable whether the document could be read completely, so that nothing it states is
 *     missing in the register; properties of a newer schema version that were skipped do not count
 *     as missing
 * @param report every problem of the document and every finding of the rules, in document order
 */
public record RegisterReadResult(
    Optional<NetworkRegister> register, boolean readable, Report report) {

  /**
   * Whether the document conforms: it was read to its end and no finding has severity ERROR.
   *
   * @return true if it does; then the register is present and complete
   */
  public boolean isValid() {
    return report.isValid();
  }
}
