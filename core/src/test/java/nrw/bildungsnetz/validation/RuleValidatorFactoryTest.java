package nrw.bildungsnetz.validation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorFactory;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.groups.Default;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nrw.bildungsnetz.NetworkValidator;
import nrw.bildungsnetz.RuleValidatorFactory;
import nrw.bildungsnetz.codes.AgsKeyValidator;
import nrw.bildungsnetz.model.ElementPath;
import nrw.bildungsnetz.model.Infos;
import nrw.bildungsnetz.model.Membership;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.NetworkRegister;
import nrw.bildungsnetz.model.SatisfiesRulesValidator;
import nrw.bildungsnetz.model.Warnings;
import nrw.bildungsnetz.rules.NetworkRule;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.rules.catalogue.RuleCatalogue;
import nrw.bildungsnetz.samples.SampleNetworks;
import nrw.bildungsnetz.samples.SampleRegisters;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

/** The rules of an application under a stock provider. */
class RuleValidatorFactoryTest {

  private static final Network BROKEN =
      SampleNetworks.valid()
          .with(n -> n.addMembership(Membership.builder().id("m").committee("nowhere").build()));

  @Test
  void withoutRulesNothingChanges() {
    assertThat(rules(validator(RuleSet.standard()), BROKEN, Default.class)).containsExactly("R01");
    Validator unchanged = validator(RuleValidatorFactory.around(defaults()));

    assertThat(rules(unchanged, BROKEN, Default.class)).containsExactly("R01");
  }

  @Test
  void aRuleThatIsOffFindsNothing() {
    assertThat(rules(validator(set("R01", RuleLevel.OFF)), BROKEN, Default.class)).isEmpty();
  }

  @Test
  void theSeverityAProfileSetsSaysTheGroup() {
    Validator lenient = validator(set("R01", RuleLevel.WARNING));

    assertThat(rules(lenient, BROKEN, Default.class)).isEmpty();
    assertThat(rules(lenient, BROKEN, Warnings.class)).contains("R01");

    Network quiet = SampleNetworks.silent();
    String info = rules(validator(RuleSet.standard()), quiet, Infos.class).get(0);
    Validator strict = validator(set(info, RuleLevel.ERROR));
    assertThat(rules(strict, quiet, Default.class)).contains(info);
    assertThat(rules(strict, quiet, Infos.class)).doesNotContain(info);
  }

  @Test
  void whatAWaiverAcceptsIsNoViolation() {
    Profile waiving =
        profile()
            .addWaiver(
                Waiver.builder()
                    .rule("R01")
                    .network(BROKEN.getId())
                    .list("memberships")
                    .object("m")
                    .reason("Das Gremium wird noch erfasst.")
                    .grantedBy("Bildungsbüro")
                    .until(SampleNetworks.AS_OF)
                    .build())
            .build();
    RuleSet rules = RuleSet.standard().under(waiving);

    assertThat(rules(validator(rules), BROKEN, Default.class)).isEmpty();
    Clock nextDay = at(SampleNetworks.AS_OF.plusDays(1));
    Validator later = validator(RuleValidatorFactory.around(defaults()).using(rules).on(nextDay));
    assertThat(rules(later, BROKEN, Default.class)).containsExactly("R01");
  }

  @Test
  void anOwnRuleRunsUnderTheProvider() {
    Rule described = RuleCatalogue.find("R01").orElseThrow();
    Rule own = Rule.builder().from(described).id("X01").build();
    NetworkRule found =
        NetworkRule.of(
            own, (facts, violations) -> violations.add(ElementPath.root(), "", Map.of()));

    assertThat(
            rules(validator(RuleSet.standard().plus(found)), SampleNetworks.valid(), Default.class))
        .containsExactly("X01");
  }

  @Test
  void theRulesOfARegisterAreAmongThem() {
    NetworkRegister register =
        SampleRegisters.valid()
            .with(r -> r.networks(List.of(SampleNetworks.valid(), SampleNetworks.valid())));

    assertThat(rules(validator(RuleSet.standard()), register, Default.class)).contains("N05");
    assertThat(rules(validator(set("N05", RuleLevel.OFF)), register, Default.class))
        .doesNotContain("N05")
        .contains("R02");
  }

  @Test
  void findsWhatTheLibraryFindsUnderTheSameRules() {
    RuleSet rules = set("R01", RuleLevel.WARNING);
    List<String> own =
        NetworkValidator.create()
            .using(rules)
            .on(StockProvider.CLOCK)
            .validate(BROKEN)
            .getFindings()
            .stream()
            .map(finding -> finding.getRule().getId())
            .sorted()
            .toList();

    assertThat(rules(validator(rules), BROKEN, Default.class, Warnings.class, Infos.class))
        .containsExactlyElementsOf(own);
  }

  /** Such a factory may count what it gives out. */
  @Test
  void allOtherValidatorsAreMadeAndReleasedByTheOtherFactory() {
    List<Object> released = new ArrayList<>();
    AgsKeyValidator made = new AgsKeyValidator();
    ConstraintValidatorFactory others =
        new ConstraintValidatorFactory() {
          @Override
          public <T extends ConstraintValidator<?, ?>> T getInstance(Class<T> key) {
            return key.cast(made);
          }

          @Override
          public void releaseInstance(ConstraintValidator<?, ?> instance) {
            released.add(instance);
          }
        };
    RuleValidatorFactory factory = RuleValidatorFactory.around(others);

    assertThat(factory.getInstance(AgsKeyValidator.class)).isSameAs(made);
    factory.releaseInstance(made);
    factory.releaseInstance(factory.getInstance(SatisfiesRulesValidator.class));
    assertThat(released).containsExactly(made);
  }

  private static RuleSet set(String rule, RuleLevel level) {
    return RuleSet.standard()
        .under(profile().addRule(RuleSetting.builder().rule(rule).level(level).build()).build());
  }

  private static ProfileBuilder profile() {
    return Profile.builder().id("p");
  }

  private static Clock at(LocalDate day) {
    return Clock.fixed(day.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
  }

  private static ConstraintValidatorFactory defaults() {
    return hibernate().getDefaultConstraintValidatorFactory();
  }

  private static Validator validator(RuleSet rules) {
    return validator(RuleValidatorFactory.around(defaults()).using(rules));
  }

  private static Validator validator(RuleValidatorFactory factory) {
    try (ValidatorFactory validators =
        hibernate().constraintValidatorFactory(factory).buildValidatorFactory()) {
      return validators.getValidator();
    }
  }

  private static HibernateValidatorConfiguration hibernate() {
    return Validation.byProvider(HibernateValidator.class)
        .configure()
        .messageInterpolator(new ParameterMessageInterpolator())
        .clockProvider(() -> StockProvider.CLOCK);
  }

  private static List<String> rules(Validator validator, Object document, Class<?>... groups) {
    return validator.validate(document, groups).stream()
        .map(StockProvider::ruleIdOf)
        .sorted()
        .toList();
  }
}
