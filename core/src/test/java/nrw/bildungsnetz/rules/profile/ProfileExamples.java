package nrw.bildungsnetz.rules.profile;

import static nrw.bildungsnetz.samples.Cases.conforming;
import static nrw.bildungsnetz.samples.Cases.violating;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.Programme;
import nrw.bildungsnetz.model.Publication;
import nrw.bildungsnetz.model.PublicationKind;
import nrw.bildungsnetz.samples.SampleNetworks;
import nrw.bildungsnetz.testkit.rules.RuleCase;
import nrw.bildungsnetz.validation.Profile;
import nrw.bildungsnetz.validation.ProfileBuilder;
import nrw.bildungsnetz.validation.RuleLevel;
import nrw.bildungsnetz.validation.RuleSetting;
import nrw.bildungsnetz.validation.ThresholdSetting;
import nrw.bildungsnetz.validation.Waiver;
import nrw.bildungsnetz.validation.WaiverBuilder;

/** Examples of the rules about profiles. */
public final class ProfileExamples {

  private static final LocalDate TODAY = SampleNetworks.AS_OF;

  private ProfileExamples() {}

  public static List<RuleCase<Profile>> all() {
    return Stream.of(rules(), thresholds(), waivers()).flatMap(List::stream).toList();
  }

  /**
   * The network to which an example is applied: the valid sample, or where a waiver has to fit
   * something, one with a programme and a publication of the same id and without names.
   */
  public static Network networkOf(RuleCase<?> example) {
    return example.getRuleId().equals("P08") ? withTwins() : SampleNetworks.valid();
  }

  private static Network withTwins() {
    return SampleNetworks.valid()
        .with(
            n ->
                n.addProgramme(Programme.builder().id("zwilling").name(" ").build())
                    .addPublication(
                        Publication.builder()
                            .id("zwilling")
                            .title(" ")
                            .kind(PublicationKind.BILDUNGSBERICHT)
                            .build()));
  }

  private static List<RuleCase<Profile>> rules() {
    return List.of(
        conforming("P01", "a rule of the catalogue", profile(p -> p.addRule(off("H03")))),
        violating("P01", "a rule that does not exist", profile(p -> p.addRule(off("H99"))), ""),
        violating("P01", "a waiver of a rule that does not exist", waiving(w("H99", TODAY)), ""),
        conforming("P04", "two rules", profile(p -> p.addRules(off("H03"), off("H12")))),
        violating("P04", "one rule twice", profile(p -> p.addRules(off("H03"), off("H03"))), ""));
  }

  private static List<RuleCase<Profile>> thresholds() {
    return List.of(
        conforming("P02", "a threshold of the rule", threshold("most", 20)),
        violating("P02", "a threshold of no rule", threshold("largest", 20), ""),
        conforming("P03", "the least number", threshold("fewest", 1)),
        conforming("P03", "the largest number", threshold("fewest", 20)),
        violating("P03", "below the least number", threshold("fewest", 0), ""),
        violating("P03", "above the largest number", threshold("fewest", 21), ""));
  }

  /** The sample network has no finding to be accepted. */
  private static List<RuleCase<Profile>> waivers() {
    return List.of(
        conforming("P05", "on the last day", waiving(w("H03", TODAY))).beside("P06"),
        violating("P05", "on the day after", waiving(w("H03", TODAY.minusDays(1))), ""),
        violating(
            "P05", "for an object of a network", waiving(named(w("H03", TODAY.minusDays(1)))), ""),
        conforming("P06", "no waiver", profile(p -> {})),
        violating("P06", "for an object of a network", waiving(named(w("H03", TODAY))), ""),
        violating("P06", "a waiver of nothing", waiving(w("H03", TODAY)), ""),
        conforming("P07", "two cases", waiving(w("H03", TODAY), w("H12", TODAY))).beside("P06"),
        violating("P07", "one case twice", waiving(w("H03", TODAY), w("H03", TODAY)), "")
            .beside("P06"),
        violating(
            "P07",
            "the rule is switched off",
            waiving(w("H03", TODAY)).with(p -> p.addRule(off("H03"))),
            ""),
        violating(
            "P07",
            "for an object of a network",
            waiving(named(w("H03", TODAY))).with(p -> p.addRule(off("H03"))),
            ""),
        conforming(
                "P08", "one of two objects with the id", waiving(twin(w -> w.list("programmes"))))
            .beside("F01"),
        violating("P08", "two objects with the id", waiving(twin(w -> {})), "").beside("F01"),
        violating("P08", "two in one network", waiving(named(twin(w -> {}))), "").beside("F01"));
  }

  private static Waiver named(Waiver waiver) {
    return waiver.toBuilder().network("rbn-kreis-unna").build();
  }

  private static Waiver twin(Consumer<WaiverBuilder> edit) {
    WaiverBuilder waiver = w("F01", TODAY).toBuilder().object("zwilling");
    edit.accept(waiver);
    return waiver.build();
  }

  private static Profile profile(Consumer<ProfileBuilder> edit) {
    return Profile.builder().id("haus").build().with(edit);
  }

  private static RuleSetting off(String rule) {
    return RuleSetting.builder().rule(rule).level(RuleLevel.OFF).build();
  }

  private static Profile threshold(String name, int value) {
    return profile(
        p ->
            p.addRule(
                RuleSetting.builder()
                    .rule("H03")
                    .addThreshold(ThresholdSetting.builder().name(name).value(value).build())
                    .build()));
  }

  private static Profile waiving(Waiver... waivers) {
    return profile(p -> p.addWaivers(waivers));
  }

  private static Waiver w(String rule, LocalDate until) {
    return Waiver.builder()
        .rule(rule)
        .object("rbn-beispiel")
        .reason("Wird mit dem nächsten Beschluss des Lenkungskreises geklärt.")
        .grantedBy("Bildungsbüro")
        .until(until)
        .build();
  }
}
