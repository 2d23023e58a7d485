package nrw.bildungsnetz.testkit;

import static nrw.bildungsnetz.testkit.assertions.BildungsnetzAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nrw.bildungsnetz.NetworkValidator;
import nrw.bildungsnetz.json.NetworkJson;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.testkit.junit.FixtureSource;
import nrw.bildungsnetz.testkit.junit.RuleCaseSource;
import nrw.bildungsnetz.validation.Finding;
import nrw.bildungsnetz.validation.Report;
import nrw.bildungsnetz.validation.RuleSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

class FixturesTest {

  @Test
  void everyRealDocumentIsAFixture() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("../src/main/resources/networks"))) {
      assertThat(
              files
                  .map(file -> file.getFileName().toString())
                  .filter(name -> name.endsWith(".json") && !name.endsWith("-broken.json"))
                  .map(name -> name.replace(".json", "")))
          .containsExactlyInAnyOrderElementsOf(
              Stream.concat(
                      Fixtures.networks().stream().map(Fixture::getName),
                      Fixtures.registers().stream().map(Fixture::getName))
                  .toList());
    }
  }

  @ParameterizedTest
  @FixtureSource
  void documentStreamAndValueAreTheSame(Fixture<?> fixture) throws IOException {
    try (InputStream stream = fixture.openStream()) {
      assertThat(new String(stream.readAllBytes(), StandardCharsets.UTF_8))
          .isEqualTo(fixture.getDocument());
    }
    assertThat(fixture.getValue()).isEqualTo(fixture.getValue());
    assertThat(fixture.toString()).isEqualTo(fixture.getName());
  }

  @Test
  void fixtureHasTheNetworkOfItsName() {
    assertThat(Fixtures.network("dortmund").getValue().getAgs()).isEqualTo("05913");
    assertThat(Fixtures.register("register-nrw").getValue().getNetworks()).hasSize(36);
  }

  @Test
  void namesThatAreNoneAreTold() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Fixtures.network("bochum"))
        .withMessageStartingWith("There is no fixture bochum; there are [dortmund, ");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Fixtures.named("G05-fail-zzz"))
        .withMessage("There is no case G05-fail-zzz");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Fixtures.cases("G99"))
        .withMessage("There is no case of a rule G99");
  }

  @Test
  void caseSaysWhatIsDue() {
    CorpusCase broken = Fixtures.violating("G05");
    assertThat(broken.getName()).isEqualTo("G05-fail-a");
    assertThat(broken.getKind()).isEqualTo(CaseKind.NETWORK);
    assertThat(broken.getDue()).isNotEmpty().allMatch(due -> due.getRule().equals("G05"));
    assertThat(broken.getDue().get(0).getLine()).isEmpty();
    assertThat(Fixtures.conforming("G05").getDue()).isEmpty();
    assertThat(Fixtures.cases("G05").get(0)).isSameAs(broken);
    assertThatIllegalStateException()
        .isThrownBy(broken::getRegister)
        .withMessage("G05-fail-a is of kind NETWORK, not REGISTER");
  }

  @ParameterizedTest
  @RuleCaseSource
  void networkHasExactlyWhatIsDue(CorpusCase each) {
    Report report = NetworkJson.create().on(each.getClock()).read(each.getBytes()).getReport();
    assertThat(found(report)).isEqualTo(each.getFindings().toString());
    assertThat(NetworkValidator.create().validate(each.getNetwork(), each.getDay()).getFindings())
        .hasSameSizeAs(each.getFindings());
    assertThat(each.getDue().isEmpty()).isNotEqualTo(each.isViolating());
  }

  @ParameterizedTest
  @RuleCaseSource(kinds = CaseKind.REGISTER)
  void registerHasExactlyWhatIsDue(CorpusCase each) {
    Report report = NetworkValidator.create().validate(each.getRegister(), each.getDay());
    assertThat(found(report)).isEqualTo(each.getFindings().toString());
  }

  @ParameterizedTest
  @RuleCaseSource(kinds = CaseKind.PROFILE)
  void profileHasExactlyWhatIsDue(CorpusCase each) {
    RuleSet rules = RuleSet.standard().under(each.getProfile());
    Report report =
        NetworkValidator.create().using(rules).validate(each.getNetwork(), each.getDay());
    assertThat(found(report)).isEqualTo(each.getFindings().toString());
  }

  @ParameterizedTest
  @RuleCaseSource(kinds = CaseKind.MALFORMED)
  void malformedDocumentHasExactlyWhatIsDue(CorpusCase each) {
    Report report = NetworkJson.create().on(each.getClock()).read(each.getBytes()).getReport();
    assertThat(report.getFindings().stream().map(FixturesTest::placed).toList())
        .isEqualTo(each.getFindings().stream().map(DueFinding::toString).toList());
    assertThat(each.getDue()).isNotEmpty();
  }

  /** Broken at one place: what else is found is no error that the rule itself does not bring. */
  @Test
  void conformingCasesOfErrorsAreValid() {
    List<CorpusCase> conforming =
        Fixtures.cases().stream()
            .filter(each -> !each.isViolating() && each.getKind() == CaseKind.NETWORK)
            .filter(each -> each.getFindings().isEmpty())
            .toList();
    assertThat(conforming).hasSizeGreaterThan(500);
    assertThat(conforming.get(0).getNetwork()).conforms(conforming.get(0).getDay());
  }

  private static String found(Report report) {
    return report.getFindings().stream()
        .map(
            each ->
                new DueFinding(
                    each.getRule().getId(),
                    each.getSeverity(),
                    each.getPath().toJsonPointer(),
                    0,
                    0))
        .toList()
        .toString();
  }

  private static String placed(Finding finding) {
    int line = finding.getPosition().map(position -> position.getLine()).orElse(0);
    int column = finding.getPosition().map(position -> position.getColumn()).orElse(0);
    return new DueFinding(
            finding.getRule().getId(),
            Severity.ERROR,
            finding.getPath().toJsonPointer(),
            line,
            column)
        .toString();
  }
}
