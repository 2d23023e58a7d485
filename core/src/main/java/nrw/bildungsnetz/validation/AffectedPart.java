package nrw.bildungsnetz.validation;

import nrw.bildungsnetz.texts.Summary;

/**
 * The part of a network that a finding is about, as waivers name it. Immutable and thread-safe.
 *
 * @param network the id of the network; for what belongs to no network, that of the register or
 *     profile; where there is no id, the place as a JSON Pointer
 * @param list the name of the list in which the part stands, for example {@code committees}; {@code
 *     networks} for a network, register or profile as a whole
 * @param id the id of the part, or of the part around it if it has none; empty if none has one
 */
public record AffectedPart(String network, String list, String id) {

  /**
   * The part for logs.
   *
   * @return for example <code>AffectedPart{olpe, committees, lenkungskreis}</code>
   */
  @Override
  public String toString() {
    return Summary.of("AffectedPart", network, list, id);
  }
}
