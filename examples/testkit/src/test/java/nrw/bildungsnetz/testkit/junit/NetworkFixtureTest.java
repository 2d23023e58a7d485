package nrw.bildungsnetz.testkit.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.NetworkRegister;
import nrw.bildungsnetz.testkit.CaseKind;
import nrw.bildungsnetz.testkit.CorpusCase;
import nrw.bildungsnetz.testkit.Fixture;
import nrw.bildungsnetz.testkit.Fixtures;
import nrw.bildungsnetz.validation.Profile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

class NetworkFixtureTest {

  private static final AtomicInteger RUNS = new AtomicInteger();

  @Test
  void givesARealDocumentInEveryForm(
      @NetworkFixture("dortmund") Network network,
      @NetworkFixture("dortmund") String document,
      @NetworkFixture("dortmund") byte[] bytes,
      @NetworkFixture("dortmund") InputStream stream,
      @NetworkFixture("dortmund") Fixture<Network> fixture,
      @NetworkFixture("register-nrw") NetworkRegister register)
      throws IOException {
    assertThat(network).isEqualTo(Fixtures.network("dortmund").getValue());
    assertThat(document).isEqualTo(fixture.getDocument());
    assertThat(bytes).isEqualTo(document.getBytes(StandardCharsets.UTF_8));
    assertThat(stream.readAllBytes()).isEqualTo(bytes);
    stream.close();
    assertThat(register.getNetworks()).hasSize(36);
  }

  @Test
  void givesACaseInEveryForm(
      @NetworkFixture("G05-fail-a") Network network,
      @NetworkFixture("G05-fail-a") CorpusCase broken,
      @NetworkFixture("N05-fail-a") NetworkRegister register,
      @NetworkFixture("P01-fail-a") Profile profile,
      @NetworkFixture("J01-fail-a") byte[] malformed) {
    assertThat(network).isEqualTo(broken.getNetwork());
    assertThat(register).isEqualTo(Fixtures.named("N05-fail-a").getRegister());
    assertThat(profile).isEqualTo(Fixtures.named("P01-fail-a").getProfile());
    assertThat(malformed).isEqualTo(Fixtures.named("J01-fail-a").getBytes());
  }

  @Test
  void saysWhatCannotBeGiven() {
    assertThat(failures(UnknownName.class))
        .singleElement()
        .asString()
        .contains("@NetworkFixture(\"bochum\"): There is no case bochum");
    assertThat(failures(WrongForm.class))
        .anyMatch(
            each -> each.contains("@NetworkFixture(\"dortmund\"): dortmund is no NetworkRegister"))
        .anyMatch(each -> each.contains("G05-fail-a is of kind NETWORK, not REGISTER"))
        .hasSize(2);
  }

  /** Each source runs once for what it says, no more and no less. */
  @Test
  void sourcesRunForAll() {
    assertThat(runs(EveryNetwork.class)).isEqualTo(7);
    assertThat(runs(EveryRegister.class)).isEqualTo(3);
    assertThat(runs(EveryFixture.class)).isEqualTo(10);
    assertThat(runs(CasesOfTwoRules.class))
        .isEqualTo(Fixtures.cases("G05").size() + Fixtures.cases("G06").size());
    assertThat(runs(MalformedCases.class)).isEqualTo(Fixtures.malformed().size());
  }

  private static int runs(Class<?> test) {
    RUNS.set(0);
    assertThat(failures(test)).isEmpty();
    return RUNS.get();
  }

  /** Runs a class that is no test of this module by itself. */
  private static List<String> failures(Class<?> test) {
    SummaryGeneratingListener listener = new SummaryGeneratingListener();
    LauncherFactory.create()
        .execute(
            LauncherDiscoveryRequestBuilder.request().selectors(selectClass(test)).build(),
            listener);
    return listener.getSummary().getFailures().stream()
        .map(TestExecutionSummary.Failure::getException)
        .map(Throwable::getMessage)
        .toList();
  }

  static final class UnknownName {
    @Test
    void takes(@NetworkFixture("bochum") Network network) {}
  }

  static final class WrongForm {
    @Test
    void takes(@NetworkFixture("dortmund") NetworkRegister register) {}

    @Test
    void takesACase(@NetworkFixture("G05-fail-a") NetworkRegister register) {}
  }

  static final class EveryNetwork {
    @ParameterizedTest
    @FixtureSource
    void takes(Network network) {
      assertThat(network.getId()).isNotEmpty();
      RUNS.incrementAndGet();
    }
  }

  static final class EveryRegister {
    @ParameterizedTest
    @FixtureSource
    void takes(NetworkRegister register) {
      assertThat(register.getNetworks()).isNotEmpty();
      RUNS.incrementAndGet();
    }
  }

  static final class EveryFixture {
    @ParameterizedTest
    @FixtureSource
    void takes(String document) {
      assertThat(document).startsWith("{");
      RUNS.incrementAndGet();
    }
  }

  static final class CasesOfTwoRules {
    @ParameterizedTest
    @RuleCaseSource(rules = {"G05", "G06"})
    void takes(CorpusCase each) {
      assertThat(each.getRule()).matches("G0[56]");
      RUNS.incrementAndGet();
    }
  }

  static final class MalformedCases {
    @ParameterizedTest
    @RuleCaseSource(kinds = CaseKind.MALFORMED)
    void takes(byte[] document) {
      RUNS.incrementAndGet();
    }
  }
}
