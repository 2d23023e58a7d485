package nrw.bildungsnetz.samples;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import nrw.bildungsnetz.NetworkValidator;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.NetworkRegister;
import nrw.bildungsnetz.rules.profile.ProfileExamples;
import nrw.bildungsnetz.testkit.rules.RuleCase;
import nrw.bildungsnetz.validation.Finding;
import nrw.bildungsnetz.validation.Profile;
import nrw.bildungsnetz.validation.RuleSet;

/** The findings of the library's own validator. */
public final class Findings {

  private static final NetworkValidator VALIDATOR =
      NetworkValidator.create()
          .on(
              Clock.fixed(
                  SampleNetworks.AS_OF.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC));

  private static final Map<RuleCase<?>, List<Finding>> FOUND =
      Collections.synchronizedMap(new IdentityHashMap<>());

  private Findings() {}

  public static List<Finding> of(Network network, LocalDate asOf) {
    return VALIDATOR.validate(network, asOf).getFindings();
  }

  /** Cached, since many tests use the same examples. */
  public static List<Finding> of(RuleCase<?> example) {
    return FOUND.computeIfAbsent(example, Findings::find);
  }

  private static List<Finding> find(RuleCase<?> example) {
    if (example.getDocument() instanceof NetworkRegister register) {
      return VALIDATOR.validate(register, example.getAsOf()).getFindings();
    }
    return example.getDocument() instanceof Profile profile
        ? VALIDATOR
            .using(RuleSet.standard().under(profile))
            .validate(ProfileExamples.networkOf(example), example.getAsOf())
            .getFindings()
        : of((Network) example.getDocument(), example.getAsOf());
  }
}
