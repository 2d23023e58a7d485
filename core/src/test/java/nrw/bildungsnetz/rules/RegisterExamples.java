package nrw.bildungsnetz.rules;

import java.util.List;
import nrw.bildungsnetz.model.NetworkRegister;
import nrw.bildungsnetz.testing.RuleCase;

/** Examples of the rules over registers. */
final class RegisterExamples {

  private RegisterExamples() {}

  static List<RuleCase<NetworkRegister>> all() {
    return List.of();
  }
}
