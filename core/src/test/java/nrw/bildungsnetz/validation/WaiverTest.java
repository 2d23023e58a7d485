package nrw.bildungsnetz.validation;

import static nrw.bildungsnetz.validation.TestRules.OBJECT;
import static nrw.bildungsnetz.validation.TestRules.level;
import static nrw.bildungsnetz.validation.TestRules.waiving;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nrw.bildungsnetz.NetworkValidator;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.NetworkRegister;
import nrw.bildungsnetz.model.NetworkStatus;
import nrw.bildungsnetz.model.Programme;
import nrw.bildungsnetz.model.Publication;
import nrw.bildungsnetz.model.PublicationKind;
import nrw.bildungsnetz.rules.NetworkRule;
import nrw.bildungsnetz.rules.RegisterRule;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.rules.catalogue.RuleCatalogue;
import nrw.bildungsnetz.samples.SampleFindings;
import nrw.bildungsnetz.samples.SampleNetworks;
import nrw.bildungsnetz.samples.SampleRegisters;
import org.junit.jupiter.api.Test;

/** What waivers accept, for how long, and which of them have no effect. */
class WaiverTest {

  private static final LocalDate TODAY = SampleNetworks.AS_OF;
  private static final NetworkRule WRONG = TestRules.finding("X01", Severity.ERROR);
  private static final NetworkValidator VALIDATOR =
      NetworkValidator.create().on(StockProvider.CLOCK);
  private static final Waiver WAIVER = waiver("X01", OBJECT);

  @Test
  void findingIsAcceptedAndStays() {
    Report report = under(waiving(WAIVER));
    assertThat(lines(report)).containsExactly("X01 waived");
    assertThat(SampleFindings.beyond(report.getFindings()).get(0).getWaiver()).containsSame(WAIVER);
    assertThat(report.getCounts().of(Severity.ERROR)).isEqualTo(1);
    assertThat(report.getCounts().waived(Severity.ERROR)).isEqualTo(1);
    assertThat(report.isAcceptable()).isTrue();
    assertThat(report.isValid()).isFalse();
  }

  @Test
  void waiverHoldsOnItsLastDayAndNotOnTheDayAfter() {
    Waiver expired = waiver("X01", OBJECT, TODAY.minusDays(1));
    assertThat(lines(under(waiving(waiver("X01", OBJECT, TODAY))))).containsExactly("X01 waived");
    assertThat(lines(under(waiving(expired)))).containsExactly("P05", "X01");
    assertThat(under(waiving(expired)).isAcceptable()).isFalse();
  }

  @Test
  void waiverOfAnotherObjectOrRuleAcceptsNothing() {
    assertThat(lines(under(waiving(waiver("X01", "anderes"))))).containsExactly("P06", "X01");
    assertThat(lines(under(waiving(waiver("H03", OBJECT))))).containsExactly("P06", "X01");
  }

  @Test
  void waiverOfAnUnknownRuleIsThatAndNothingElse() {
    assertThat(lines(under(waiving(waiver("H99", OBJECT, TODAY.minusDays(1))))))
        .containsExactly("P01", "X01");
  }

  @Test
  void everyFindingOfTheRuleAboutTheObjectIsAccepted() {
    Network network = SampleNetworks.valid().with(n -> n.name(" ").description(" "));
    Report report =
        VALIDATOR
            .using(RuleSet.standard().under(waiving(waiver("F01", network.getId()))))
            .validate(network);
    assertThat(lines(report)).containsExactly("F01 waived", "F01 waived");
  }

  @Test
  void laterWaiverOfTheSameCaseHidesTheEarlier() {
    Waiver longer = waiver("X01", OBJECT, TODAY.plusYears(1));
    assertThat(lines(under(waiving(WAIVER), waiving(longer)))).containsExactly("P07", "X01 waived");
    assertThat(lines(under(waiving(longer, waiver("X01", OBJECT, TODAY.minusDays(1))))))
        .containsExactly("P05", "P07", "X01");
  }

  /** Equal waivers are treated the same whether or not they are the same object. */
  @Test
  void oneWaiverTwiceHidesItself() {
    assertThat(lines(under(waiving(WAIVER, WAIVER)))).containsExactly("P07", "X01 waived");
    assertThat(lines(under(waiving(WAIVER), waiving(WAIVER)))).containsExactly("P07", "X01 waived");
  }

  @Test
  void waiversOfTwoCasesDoNotHideEachOther() {
    assertThat(lines(under(waiving(WAIVER, waiver("X01", "anderes")))))
        .containsExactly("P06", "X01 waived");
  }

  @Test
  void waiverOfARuleSwitchedOffIsHidden() {
    assertThat(lines(under(waiving(WAIVER), level("X01", RuleLevel.OFF)))).containsExactly("P07");
  }

  @Test
  void waiverWhoseRuleIsSwitchedOnAgainIsNot() {
    assertThat(
            lines(
                under(level("X01", RuleLevel.OFF), waiving(WAIVER), level("X01", RuleLevel.INFO))))
        .containsExactly("X01 waived");
  }

  @Test
  void findingOfTheRegisterItselfIsAccepted() {
    NetworkRegister twice =
        SampleRegisters.valid()
            .with(r -> r.addNetwork(SampleNetworks.valid().with(n -> n.id("zweites"))));
    Report report = withRegisters("zweites").validate(twice);
    assertThat(lines(report)).containsExactly("N05 waived");
  }

  /**
   * A profile can be used for registers and for single networks, for which no rule over registers
   * runs.
   */
  @Test
  void waiverOfARegisterRuleIsNotTooMuchForANetwork() {
    assertThat(lines(withRegisters("zweites").validate(SampleNetworks.valid()))).isEmpty();
    assertThat(lines(withRegisters("zweites").validate(SampleRegisters.valid())))
        .containsExactly("P06");
  }

  @Test
  void waiverOfANetworkRuleIsNotTooMuchForARegisterWithoutNetworks() {
    NetworkRegister empty = SampleRegisters.valid().with(r -> r.networks(List.of()));
    NetworkValidator validator = VALIDATOR.using(rules(waiving(WAIVER)));
    assertThat(lines(validator.validate(empty))).isEmpty();
  }

  @Test
  void waiverWithoutAListAcceptsNothingWhereTwoListsHaveItsObject() {
    Report both = validate(twins("a"), twin(w -> {}));

    assertThat(lines(both)).containsExactly("P08", "F01", "F01");
    assertThat(both.getFindings().get(0).getMessage(Locale.ENGLISH))
        .isEqualTo(
            "In the profile \"haus\", the waiver of the rule F01 for \"zwilling\" fits 2 objects, not"
                + " exactly one; it accepts nothing here.");
    assertThat(both.getCounts().waived(Severity.ERROR)).isZero();
  }

  @Test
  void waiverThatNamesTheListAcceptsTheObjectInIt() {
    Report one = validate(twins("a"), twin(w -> w.list("publications")));

    assertThat(lines(one)).containsExactly("F01", "F01 waived");
    assertThat(one.getCounts().waived(Severity.ERROR)).isEqualTo(1);
    assertThat(lines(validate(twins("a"), twin(w -> w.list("sources")))))
        .containsExactly("P06", "F01", "F01");
  }

  @Test
  void oneWaiverForEachOfTwoObjectsAcceptsBoth() {
    assertThat(
            lines(
                validate(
                    twins("a"),
                    twin(w -> w.list("publications")),
                    twin(w -> w.network("a").list("programmes")))))
        .containsExactly("F01 waived", "F01 waived");
  }

  @Test
  void waiverThatNamesANetworkAcceptsNothingInAnother() {
    assertThat(lines(validate(twins("a"), twin(w -> w.network("a").list("programmes")))))
        .containsExactly("F01 waived", "F01");
    assertThat(lines(validate(twins("a"), twin(w -> w.network("b").list("programmes")))))
        .containsExactly("P06", "F01", "F01");
  }

  @Test
  void inARegisterTheNetworkTellsTheObjectsApart() {
    NetworkRegister register =
        NetworkRegister.builder()
            .id("r")
            .name("R")
            .addNetworks(twins("a"), twins("b").with(n -> n.ags("05914")))
            .build();

    assertThat(lines(validate(register, twin(w -> w.list("programmes")))))
        .containsExactly("P08", "F01", "F01", "F01", "F01");
    assertThat(lines(validate(register, twin(w -> w.list("programmes").network("b")))))
        .containsExactly("F01", "F01", "F01 waived", "F01");
    assertThat(lines(validate(register, twin(w -> w.network("b")))))
        .containsExactly("P08", "F01", "F01", "F01", "F01");
  }

  @Test
  void theNetworkAsAWholeStandsInTheListOfNetworks() {
    Network network = twins("zwilling").with(n -> n.description(" "));

    assertThat(lines(validate(network, twin(w -> w.list("networks")))))
        .containsExactly("F01 waived", "F01", "F01");
  }

  private static Network twins(String id) {
    return Network.builder()
        .id(id)
        .name("Netz")
        .ags("05913")
        .status(NetworkStatus.PLANNED)
        .addProgramme(Programme.builder().id("zwilling").name(" ").build())
        .addPublication(
            Publication.builder()
                .id("zwilling")
                .title(" ")
                .kind(PublicationKind.BILDUNGSBERICHT)
                .build())
        .build();
  }

  private static Waiver twin(Consumer<WaiverBuilder> edit) {
    WaiverBuilder waiver = waiver("F01", "zwilling").toBuilder();
    edit.accept(waiver);
    return waiver.build();
  }

  private static Report validate(Network network, Waiver... waivers) {
    return onlyForm(waivers).validate(network);
  }

  private static Report validate(NetworkRegister register, Waiver... waivers) {
    return onlyForm(waivers).validate(register);
  }

  /** Of the rules over whole networks, none is of interest here. */
  private static NetworkValidator onlyForm(Waiver... waivers) {
    ProfileBuilder off = Profile.builder().id("haus").addWaivers(waivers);
    Stream.concat(
            RuleSet.standard().getNetworkRules().stream().map(NetworkRule::getRule),
            RuleCatalogue.registerRules().stream().map(RegisterRule::getRule))
        .map(Rule::getId)
        .distinct()
        .forEach(id -> off.addRule(RuleSetting.builder().rule(id).level(RuleLevel.OFF).build()));
    return VALIDATOR.using(RuleSet.standard().under(off.build()));
  }

  private static NetworkValidator withRegisters(String object) {
    return VALIDATOR.using(RuleSet.standard().under(waiving(waiver("N05", object))));
  }

  private static Report under(Profile... profiles) {
    return TestRules.validate(rules(profiles));
  }

  private static RuleSet rules(Profile... profiles) {
    return RuleSet.standard().plus(WRONG).under(profiles);
  }

  private static Waiver waiver(String rule, String object) {
    return waiver(rule, object, TODAY);
  }

  private static Waiver waiver(String rule, String object, LocalDate until) {
    return TestRules.waiver(rule, object).toBuilder().until(until).build();
  }

  private static List<String> lines(Report report) {
    return SampleFindings.beyond(report.getFindings()).stream()
        .map(
            finding ->
                finding.getRule().getId() + (finding.getWaiver().isPresent() ? " waived" : ""))
        .toList();
  }
}
