package nrw.bildungsnetz.spring;

import static nrw.bildungsnetz.spring.SampleApplication.runner;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import nrw.bildungsnetz.NetworkValidator;
import nrw.bildungsnetz.model.ElementPath;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.rules.NetworkRule;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.rules.catalogue.RuleCatalogue;
import nrw.bildungsnetz.validation.Profile;
import nrw.bildungsnetz.validation.RuleLevel;
import nrw.bildungsnetz.validation.RuleSet;
import nrw.bildungsnetz.validation.RuleSetting;
import nrw.bildungsnetz.validation.Waiver;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Profiles, rules and a clock as beans. */
class NetworkRulesTest {

  private static Profile profile(String id, RuleLevel level) {
    return Profile.builder()
        .id(id)
        .addRule(RuleSetting.builder().rule("N03").level(level).build())
        .build();
  }

  private static int status(WebApplicationContextRunner application, String document) {
    return SampleApplication.send(application, "/network", document).status();
  }

  @Test
  void withoutBeansTheCatalogueCounts() {
    assertThat(status(runner(), SampleDocuments.SOUND)).isEqualTo(200);
    assertThat(status(runner(), SampleDocuments.BROKEN)).isEqualTo(422);
  }

  @Configuration(proxyBeanMethods = false)
  static class Profiles {

    @Bean
    @Order(2)
    Profile later() {
      return profile("later", RuleLevel.WARNING);
    }

    @Bean
    @Order(1)
    Profile earlier() {
      return profile("earlier", RuleLevel.ERROR);
    }
  }

  @Test
  void ofProfilesTheLaterWins() {
    assertThat(status(runner().withUserConfiguration(Profiles.class), SampleDocuments.BROKEN))
        .isEqualTo(200);
  }

  @Configuration(proxyBeanMethods = false)
  static class OwnRule {

    @Bean
    NetworkRule own() {
      Rule like = RuleCatalogue.find("N03").orElseThrow();
      return NetworkRule.of(
          Rule.builder().from(like).id("X01").build(),
          (facts, violations) -> violations.add(ElementPath.root(), "", Map.of()));
    }
  }

  @Test
  void aRuleOfTheApplicationRuns() {
    assertThat(status(runner().withUserConfiguration(OwnRule.class), SampleDocuments.SOUND))
        .isEqualTo(422);
  }

  @Configuration(proxyBeanMethods = false)
  static class Rules {

    @Bean
    RuleSet rules() {
      return RuleSet.standard().under(profile("p", RuleLevel.OFF));
    }
  }

  @Test
  void aRuleSetOfTheApplicationSaysAll() {
    WebApplicationContextRunner application =
        runner().withUserConfiguration(Rules.class, OwnRule.class);

    assertThat(status(application, SampleDocuments.BROKEN)).isEqualTo(200);
  }

  @Configuration(proxyBeanMethods = false)
  static class ClockOfLongAgo {

    @Bean
    Clock clock() {
      return Clock.fixed(Instant.parse("2020-01-01T12:00:00Z"), ZoneOffset.UTC);
    }
  }

  @Configuration(proxyBeanMethods = false)
  static class WaiverOfLongAgo {

    @Bean
    Profile waiving() {
      return Profile.builder()
          .id("p")
          .addWaiver(
              Waiver.builder()
                  .rule("N03")
                  .object("olpe")
                  .reason("Der Bezirk wird noch geklärt.")
                  .grantedBy("Bildungsbüro")
                  .until(LocalDate.of(2020, 6, 1))
                  .build())
          .build();
    }
  }

  @Test
  void theClockOfTheApplicationCounts() {
    WebApplicationContextRunner today = runner().withUserConfiguration(WaiverOfLongAgo.class);
    WebApplicationContextRunner longAgo = today.withUserConfiguration(ClockOfLongAgo.class);

    assertThat(status(longAgo, SampleDocuments.BROKEN)).isEqualTo(200);
    assertThat(status(today, SampleDocuments.BROKEN)).isEqualTo(422);
    longAgo.run(
        context ->
            assertThat(
                    context
                        .getBean(NetworkValidator.class)
                        .validate(Network.builder().id("o").name("O").ags("05966").build())
                        .getAsOf())
                .isEqualTo(LocalDate.of(2020, 1, 1)));
  }
}
