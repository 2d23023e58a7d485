package nrw.bildungsnetz.validation.engine;

import java.util.Optional;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.validation.AffectedPart;
import nrw.bildungsnetz.validation.Finding;
import nrw.bildungsnetz.validation.Profile;
import nrw.bildungsnetz.validation.Waiver;

/**
 * A waiver of an existing rule.
 *
 * @param number distinguishes it from an equal one; later ones have higher numbers
 * @param rule its rule
 * @param profile the profile that grants it
 * @param waiver the waiver
 */
record GrantedWaiver(int number, Rule rule, Profile profile, Waiver waiver) {

  /**
   * What findings it is about, but for network and list.
   *
   * @param rule the id of the rule
   * @param object the id of the object
   */
  record Case(String rule, String object) {

    static Case of(Finding finding) {
      return new Case(finding.getRule().getId(), finding.getObjectId());
    }
  }

  /** All that says what it is about. */
  record Subject(Case subject, Optional<String> network, Optional<String> list) {}

  Case about() {
    return new Case(waiver.getRule(), waiver.getObject());
  }

  Subject subject() {
    return new Subject(about(), waiver.getNetwork(), waiver.getList());
  }

  boolean fits(AffectedPart part) {
    return waiver.getNetwork().map(part.getNetwork()::equals).orElse(true)
        && waiver.getList().map(part.getList()::equals).orElse(true);
  }
}
