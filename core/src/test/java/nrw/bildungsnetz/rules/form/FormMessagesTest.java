package nrw.bildungsnetz.rules.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.samples.Edits;
import nrw.bildungsnetz.samples.Findings;
import nrw.bildungsnetz.samples.SampleFindings;
import nrw.bildungsnetz.samples.SampleNetworks;
import nrw.bildungsnetz.validation.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the messages about single values name: bounds, and the key that was probably meant. */
class FormMessagesTest {

  @ParameterizedTest
  @CsvSource({"5913, 05913", "913, 05913", "5978, 05978", "05913000, 05913", "059620004004, 05962"})
  void keyOfAKreisThatIsWrittenOtherwiseIsNamed(String written, String meant) {
    Finding finding = only("F05", Edits.network(n -> n.ags(written)));
    assertThat(finding.getArguments()).containsEntry("repaired", meant);
    assertThat(finding.getMessage(Locale.GERMAN))
        .isEqualTo(
            "„ags“ ist kein Amtlicher Gemeindeschlüssel, wie er hier erwartet wird: 5 Ziffern, die"
                + " eines Kreises, beginnend mit 051, 053, 055, 057 oder 059. Gemeint ist wohl "
                + meant
                + ".");
    assertThat(finding.getMessage(Locale.ENGLISH))
        .isEqualTo(
            "\"ags\" is not a valid Amtlicher Gemeindeschlüssel for this place: expected 5 digits, those of a"
                + " Kreis, beginning with 051, 053, 055, 057 or 059. Probably "
                + meant
                + " is meant.");
  }

  @ParameterizedTest
  @CsvSource({"911000, 05911000", "5911000, 05911000", "5913, 05913"})
  void keyOfAnOrganisationMayBeThatOfAGemeinde(String written, String meant) {
    Finding finding = only("F05", Edits.organisation("stadt", o -> o.ags(written)));
    assertThat(finding.getArguments()).containsEntry("repaired", meant);
    assertThat(finding.getMessage(Locale.GERMAN)).contains(meant);
  }

  @ParameterizedTest
  @CsvSource({
    "5979", // no Kreis has the key
    "591", "59130", "''", "x5913"
  })
  void otherKeysGetNoSuggestion(String written) {
    Finding finding = only("F05", Edits.network(n -> n.ags(written)));
    assertThat(finding.getArguments()).containsOnlyKeys("property", "kreis");
    assertThat(finding.getMessage(Locale.GERMAN)).endsWith("057 oder 059.");
    assertThat(finding.getMessage(Locale.ENGLISH)).endsWith("057 or 059.");
  }

  @Test
  void smallestAllowedNumberIsNamed() {
    Finding finding = only("F08", Edits.organisation("gymnasium", o -> o.foundedYear(1799)));
    assertThat(finding.getArguments()).containsEntry("bound", 1800L).doesNotContainKey("above");
    assertThat(finding.getMessage(Locale.GERMAN))
        .isEqualTo("„foundedYear“ ist zu klein: der kleinste erlaubte Wert ist 1800.");
  }

  @Test
  void decimalThatMustBePositiveHasNoSmallestValueToName() {
    Finding finding = only("F08", Edits.post("lehrkraft", p -> p.fte(BigDecimal.ZERO)));
    assertThat(finding.getArguments()).containsEntry("above", 0L).doesNotContainKey("bound");
    assertThat(finding.getMessage(Locale.GERMAN))
        .isEqualTo("„fte“ ist zu klein: der Wert muss größer als 0 sein.");
    assertThat(finding.getMessage(Locale.ENGLISH))
        .isEqualTo("\"fte\" is too small: the value must be greater than 0.");
  }

  @Test
  void allowedDigitsAreNamed() {
    Finding finding = only("F10", Edits.post("lehrkraft", p -> p.fte(new BigDecimal("0.33333"))));
    assertThat(finding.getArguments())
        .containsEntry("integer", 4)
        .containsEntry("fraction", 4)
        .containsEntry("property", "fte");
    assertThat(finding.getMessage(Locale.GERMAN))
        .isEqualTo(
            "„fte“ hat zu viele Stellen: erlaubt sind höchstens 4 vor und 4 nach dem Komma.");
  }

  private static Finding only(String ruleId, Network network) {
    List<Finding> findings = SampleFindings.beyond(Findings.of(network, SampleNetworks.AS_OF));
    assertThat(findings).extracting(finding -> finding.getRule().getId()).containsExactly(ruleId);
    return findings.get(0);
  }
}
