package nrw.bildungsnetz.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the columns of the lists accept. Rows are written as {@code column=value|column=value}. */
class KeyRowTest {

  private static final String KREIS =
      "schluessel=05913|name=Dortmund|art=kreisfreie Stadt|regierungsbezirk=Arnsberg";
  private static final String GEMEINDE = "schluessel=05913000|name=Dortmund";
  private static final String SCHULFORM =
      "schluessel=20|kuerzel=GY|text=Gymnasium|gymnasiale_oberstufe=true|sekundarstufe_i=true";
  private static final String EMPFEHLUNG = "schluessel=20XX|kuerzel=GY|text=Gymnasium";
  private static final String OPTION = "schluessel=EQ|text=Einstieg|stufen=SEKUNDARSTUFE_II";
  private static final String MERKMAL =
      "schluessel=SBO 6.5.1.2|standardelement=SBO 6.5|text=Betriebliche Praxis";
  private static final String THEMA = "schluessel=mint|text=MINT";
  private static final String KATEGORIE = "schluessel=SBO 1|kategorie=|text=A|jahrgaenge=EF Q1";
  private static final String ELEMENT = "schluessel=SBO 1.1|kategorie=SBO 1|text=B|jahrgaenge=";

  @Test
  void soundRowsAreAccepted() {
    assertThat(TerritoryEntries.kreis(row(KREIS)).getKind()).isEqualTo(KreisKind.KREISFREIE_STADT);
    assertThat(TerritoryEntries.gemeinde(row(GEMEINDE)).getName()).isEqualTo("Dortmund");
    assertThat(SchoolEntries.schulform(row(SCHULFORM)).hasSekundarstufeI()).isTrue();
    assertThat(SchoolEntries.uebergangsempfehlung(row(EMPFEHLUNG)).getKuerzel()).isEqualTo("GY");
    assertThat(KaoaEntries.anschlussoption(row(OPTION)).getStufen())
        .containsExactly(Bildungsstufe.SEKUNDARSTUFE_II);
    assertThat(KaoaEntries.zusatzmerkmal(row(MERKMAL)).getStandardelement()).isEqualTo("SBO 6.5");
    assertThat(ThemeEntries.handlungsfeldThema(row(THEMA)).getName()).isEqualTo("MINT");
    assertThat(ThemeEntries.nachhaltigkeitsziel(row(THEMA)).getKey()).isEqualTo("mint");
  }

  @Test
  void anElementTakesTheJahrgangsstufenOfACategoryThatFollows() {
    assertThat(standardelemente(ELEMENT, KATEGORIE))
        .extracting(Standardelement::getJahrgangsstufen)
        .allSatisfy(
            stufen -> assertThat(stufen).containsExactly(Jahrgangsstufe.EF, Jahrgangsstufe.Q1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "schluessel=5913; expected an AGS of Nordrhein-Westfalen of 5 digits, found \"5913\"",
        "schluessel=05913000; of 5 digits, found \"05913000\"",
        "name=; expected a text in the column name",
        "art=Stadt; expected one of kreisfreie Stadt, Kreis, StädteRegion in the column art, found"
            + " \"Stadt\"",
        "regierungsbezirk=Köln; expected one of Arnsberg in the column regierungsbezirk, found"
            + " \"Köln\"",
        "gueltig_bis_schuljahr=22; expected the year a Schuljahr begins in, or nothing, in the"
            + " column gueltig_bis_schuljahr, found \"22\"",
        "gueltig_von_schuljahr=+022; found \"+022\"",
        "gueltig_von_schuljahr=02022; found \"02022\"",
        "gueltig_von_schuljahr=\uff12\uff10\uff12\uff12; found \"\uff12\uff10\uff12\uff12\"",
        "gueltig_von_schuljahr=1799; found \"1799\"",
        "gueltig_von_schuljahr=2023|gueltig_bis_schuljahr=2022; expected gueltig_bis_schuljahr to"
            + " be no earlier than gueltig_von_schuljahr"
      })
  void kreiseAreRefused(String change, String expectation) {
    assertRefused(TerritoryEntries::kreis, KREIS, change, expectation);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "schluessel=05913; of 8 digits, found \"05913\"",
        "name=; expected a text in the column name"
      })
  void gemeindenAreRefused(String change, String expectation) {
    assertRefused(TerritoryEntries::gemeinde, GEMEINDE, change, expectation);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "schluessel=2; expected a key of two digits, found \"2\"",
        "kuerzel=; expected a text in the column kuerzel",
        "gymnasiale_oberstufe=ja; expected one of true, false in the column gymnasiale_oberstufe,"
            + " found \"ja\"",
        "sekundarstufe_i=; expected one of true, false in the column sekundarstufe_i, found \"\""
      })
  void schulformenAreRefused(String change, String expectation) {
    assertRefused(SchoolEntries::schulform, SCHULFORM, change, expectation);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "stufen=; in the column stufen, found \"\"",
        "stufen=SEK_I; expected one of KITA, PRIMARSTUFE, SEKUNDARSTUFE_I",
        "stufen=SEKUNDARSTUFE_I  SEKUNDARSTUFE_II; found \"SEKUNDARSTUFE_I  SEKUNDARSTUFE_II\""
      })
  void anschlussoptionenAreRefused(String change, String expectation) {
    assertRefused(KaoaEntries::anschlussoption, OPTION, change, expectation);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "schluessel=SBO 6.5; expected a key of three or four levels below its standardelement,"
            + " found \"SBO 6.5\"",
        "schluessel=SBO 6.4.1; found \"SBO 6.4.1\"",
        "standardelement=SBO 6; found \"SBO 6.5.1.2\"",
        "text=; expected a text in the column text"
      })
  void zusatzmerkmaleAreRefused(String change, String expectation) {
    assertRefused(KaoaEntries::zusatzmerkmal, MERKMAL, change, expectation);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "kategorie=SBO 2; expected one of SBO 1 in the column kategorie, found \"SBO 2\"",
        "kategorie=SBO 1.1; expected one of SBO 1 in the column kategorie",
        "kategorie=; expected one of JAHRGANG_01, JAHRGANG_02",
        "jahrgaenge=EF; expected nothing in the column jahrgaenge of an element"
      })
  void elementsAreRefused(String change, String expectation) {
    assertRefused(
        row -> standardelemente(List.of(row(KATEGORIE), row)), ELEMENT, change, expectation);
  }

  @ParameterizedTest
  @CsvSource({"JAHRGANG_11", "JAHRGANG_00 EF", "08"})
  void unknownJahrgangsstufenAreRefused(String jahrgaenge) {
    assertRefused(
        row -> standardelemente(List.of(row)),
        KATEGORIE,
        "jahrgaenge=" + jahrgaenge,
        "in the column jahrgaenge, found \"" + jahrgaenge + "\"");
  }

  private static void assertRefused(
      Function<KeyRow, ?> entry, String sound, String change, String expectation) {
    KeyRow row = row(sound + "|" + change);
    assertThatThrownBy(() -> entry.apply(row))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("file:/list.tsv, line 7: ")
        .hasMessageContaining(expectation);
  }

  private static List<Standardelement> standardelemente(String... rows) {
    return standardelemente(List.of(rows).stream().map(KeyRowTest::row).toList());
  }

  private static List<Standardelement> standardelemente(List<KeyRow> rows) {
    return KaoaEntries.standardelemente(
        new KeyFile(LocalDate.EPOCH, "somebody", Optional.empty(), rows));
  }

  /** A row in line 7 of a file; if a column is given twice, the last one counts. */
  private static KeyRow row(String text) {
    Map<String, String> columns = new HashMap<>();
    for (String cell : text.split("\\|", -1)) {
      columns.put(cell.replaceAll("=.*", ""), cell.replaceAll("^[^=]*=", ""));
    }
    return new KeyRow(new KeyFileLine(url(), 7), "schluessel", columns);
  }

  private static URL url() {
    try {
      return URI.create("file:/list.tsv").toURL();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
