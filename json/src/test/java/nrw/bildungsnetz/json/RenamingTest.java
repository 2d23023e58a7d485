package nrw.bildungsnetz.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nrw.bildungsnetz.json.mapping.Renaming;
import nrw.bildungsnetz.json.mapping.SchemaVersion;
import nrw.bildungsnetz.json.problems.ReadingRules;
import nrw.bildungsnetz.model.Instrument;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.NetworkRegister;
import nrw.bildungsnetz.model.description.Attribute;
import nrw.bildungsnetz.model.description.ObjectType;
import nrw.bildungsnetz.model.tables.NetworkTable;
import nrw.bildungsnetz.rules.Category;
import nrw.bildungsnetz.rules.NetworkRule;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.validation.RuleSet;
import nrw.bildungsnetz.validation.SkippedRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents of an older version are read with the names they use. */
class RenamingTest {

  @ParameterizedTest
  @ValueSource(strings = {"0.1", "0.2"})
  void anOlderDocumentIsReadByItsOwnNames(String version) {
    ReadResult<Network> result = read(document(version, "\"sinceYear\": 2006"));

    assertThat(lines(result)).isEmpty();
    assertThat(startYear(result)).contains(2006);
  }

  @Test
  void theNetworksOfAnOlderRegisterAreToo() {
    String register =
        Documents.register(
                Documents.member(
                    "n", "\"transitions\": [" + transition("\"sinceYear\": 2006") + "]"))
            .replaceFirst("\"schemaVersion\": *\"[0-9.]+\"", "\"schemaVersion\": \"0.2\"");
    ReadResult<NetworkRegister> result = Documents.READER.readRegister(register);

    assertThat(result.getValue().orElseThrow().getNetworks().get(0).getTransitions())
        .flatExtracting(transition -> transition.getInstruments())
        .extracting(Instrument::getStartYear)
        .containsExactly(Optional.of(2006));
  }

  @Test
  void inADocumentOfTodayAnOldNameIsUnknownAndTheNewOneIsTold() {
    ReadResult<Network> result = read(document("0.3", "\"sinceYear\": 2006"));

    assertThat(lines(result)).containsExactly("J06 /transitions/0/instruments/0/sinceYear 2:97");
    assertThat(result.getReport().getFindings())
        .filteredOn(finding -> finding.getRule().equals(ReadingRules.UNKNOWN_PROPERTY))
        .allSatisfy(
            finding -> assertThat(finding.getMessage(Locale.GERMAN)).contains("„startYear“"));
  }

  @Test
  void theOldAndTheNewNameAreOneProperty() {
    ReadResult<Network> result = read(document("0.2", "\"startYear\": 2007, \"sinceYear\": 2006"));

    assertThat(lines(result)).containsExactly("J11 /transitions/0/instruments/0/sinceYear 2:116");
    assertThat(startYear(result)).contains(2007);
  }

  @Test
  void whatCannotBeReadIsToldByItsOldNameAndSkipsRulesAboutTheNewOne() {
    ReadResult<Network> result =
        Documents.READER
            .using(RuleSet.standard().plus(readingStartYears()))
            .read(document("0.2", "\"sinceYear\": \"2006\""));

    assertThat(lines(result)).containsExactly("J04 /transitions/0/instruments/0/sinceYear 2:110");
    assertThat(result.getReport().getRulesSkipped())
        .filteredOn(skipped -> skipped.getRuleId().equals("X01"))
        .extracting(SkippedRule::getUnreadable)
        .containsExactly("transitions.instruments.startYear");
  }

  /**
   * Paths through a renamed collection or object would have to be translated, which is not
   * supported.
   */
  @Test
  void everyRenamingIsOfASingleValueThatIsKnownToday() {
    for (Renaming renaming : Renaming.ALL) {
      ObjectType<?, ?> owner = typeOf(renaming.owner(), NetworkTable.TYPE).orElseThrow();
      Attribute<?, ?, ?> attribute = owner.getAttributes().get(owner.indexOf(renaming.newName()));

      assertThat(attribute.getMultiplicity().isMany()).isFalse();
      assertThat(attribute.getType()).isNotInstanceOf(ObjectType.class);
      assertThat(owner.getAttributeNames()).doesNotContain(renaming.oldName());
      assertThat(SchemaVersion.CURRENT.isBefore(renaming.since())).isFalse();
    }
  }

  private static Optional<ObjectType<?, ?>> typeOf(Class<?> javaType, ObjectType<?, ?> from) {
    if (from.getJavaType() == javaType) {
      return Optional.of(from);
    }
    return from.getAttributes().stream()
        .map(Attribute::getType)
        .filter(ObjectType.class::isInstance)
        .flatMap(inner -> typeOf(javaType, (ObjectType<?, ?>) inner).stream())
        .findFirst();
  }

  private static NetworkRule readingStartYears() {
    return NetworkRule.of(
        Rule.builder()
            .id("X01")
            .severity(Severity.INFO)
            .category(Category.TRANSITION)
            .addReads("transitions.instruments.startYear")
            .source("Test")
            .since("0.1.0")
            .texts(ReadingRules.TEXTS)
            .build(),
        (facts, violations) -> {});
  }

  private static String document(String version, String property) {
    return """
    {"schemaVersion": "%s", "id": "netz", "name": "Netz", "ags": "05913", "status": "PLANNED",
    "transitions": [%s]}
    """
        .formatted(version, transition(property));
  }

  private static String transition(String property) {
    return "{\"id\": \"t\", \"name\": \"T\", \"direction\": \"VERTICAL\", \"instruments\":"
        + " [{\"name\": \"I\", %s}]}".formatted(property);
  }

  private static Optional<Integer> startYear(ReadResult<Network> result) {
    return result
        .getValue()
        .orElseThrow()
        .getTransitions()
        .get(0)
        .getInstruments()
        .get(0)
        .getStartYear();
  }

  private static ReadResult<Network> read(String document) {
    return Documents.READER.read(document);
  }

  private static List<String> lines(ReadResult<Network> result) {
    return FindingLines.of(result.getReport()).stream()
        .filter(line -> line.startsWith("J"))
        .toList();
  }
}
