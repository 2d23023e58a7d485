package nrw.bildungsnetz.validation.bridge;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import nrw.bildungsnetz.codes.Bildungsstufe;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.SatisfiesRules;
import nrw.bildungsnetz.model.Transition;
import nrw.bildungsnetz.model.TransitionDirection;
import nrw.bildungsnetz.samples.SampleNetworks;
import nrw.bildungsnetz.validation.Profile;
import nrw.bildungsnetz.validation.RuleLevel;
import nrw.bildungsnetz.validation.RuleSetting;

/**
 * The provider that is on the class path, in the version of the build or in the one an execution of
 * the tests puts there instead.
 */
final class ProviderVersion {

  /** What a document could hold to make a provider do more than show it. */
  static final List<String> TEMPLATES =
      List.of(
          "${1+1}",
          "#{1+1}",
          "${validatedValue}",
          "{jakarta.validation.constraints.NotNull.message}",
          "\\{jakarta.validation.constraints.NotNull.message\\}",
          "{nrw.bildungsnetz.finding}",
          "{nrw.bildungsnetz.finding.en}",
          "a\\$b\\\\{c}",
          "\\\\${1+1}",
          "$\\A{1+1}",
          "{",
          "}",
          "{property}",
          "{groups}");

  static final Clock CLOCK =
      Clock.fixed(SampleNetworks.AS_OF.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

  private ProviderVersion() {}

  /** What a network violates of the rules in the default group. */
  static List<ConstraintViolation<Network>> ofRules(Validator validator, Network network) {
    return validator.validate(network).stream()
        .filter(each -> each.getConstraintDescriptor().getAnnotation() instanceof SatisfiesRules)
        .toList();
  }

  /** A step that cannot be, so that a message shows its name. */
  static Network impossible(String name) {
    return SampleNetworks.valid()
        .with(
            n ->
                n.addTransition(
                    Transition.builder()
                        .id("sprung")
                        .name(name)
                        .direction(TransitionDirection.VERTICAL)
                        .addFromStage(Bildungsstufe.KITA)
                        .addToStage(Bildungsstufe.STUDIUM)
                        .build()));
  }

  /** A profile that accepts such a step. */
  static Profile withoutImpossibleSteps() {
    return Profile.builder()
        .id("p")
        .addRule(RuleSetting.builder().rule("T01").level(RuleLevel.OFF).build())
        .build();
  }
}
