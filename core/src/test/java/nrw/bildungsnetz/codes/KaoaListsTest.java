package nrw.bildungsnetz.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class KaoaListsTest {

  private static final CodeList<Standardelement> STANDARDELEMENTE = CodeLists.standardelemente();

  @Test
  void nineAreCategoriesAnd35Elements() {
    assertThat(STANDARDELEMENTE.getEntries()).filteredOn(Standardelement::isKategorie).hasSize(9);
    assertThat(STANDARDELEMENTE.getEntries()).filteredOn(each -> !each.isKategorie()).hasSize(35);
  }

  @Test
  void everyKeyIsNumberedBelowItsCategory() {
    assertThat(STANDARDELEMENTE.getEntries())
        .allSatisfy(
            each ->
                assertThat(each.getKey())
                    .matches(
                        each.getKategorie().map(above -> above + "\\.\\d").orElse("SBO \\d{1,2}")));
  }

  @Test
  void anElementHasTheJahrgangsstufenOfItsCategory() {
    assertThat(STANDARDELEMENTE.getEntries())
        .filteredOn(each -> !each.isKategorie())
        .allSatisfy(
            each -> {
              Standardelement kategorie =
                  STANDARDELEMENTE.find(each.getKategorie().orElseThrow()).orElseThrow();
              assertThat(kategorie.isKategorie()).isTrue();
              assertThat(each.getJahrgangsstufen()).isEqualTo(kategorie.getJahrgangsstufen());
            });
  }

  @Test
  void theAnschlussvereinbarungBelongsToJahrgang9AndLater() {
    Standardelement anschlussvereinbarung = STANDARDELEMENTE.find("SBO 10.6").orElseThrow();
    assertThat(anschlussvereinbarung.getName()).isEqualTo("Anschlussvereinbarung");
    assertThat(anschlussvereinbarung.getJahrgangsstufen())
        .containsExactly(
            Jahrgangsstufe.JAHRGANG_09,
            Jahrgangsstufe.JAHRGANG_10,
            Jahrgangsstufe.EF,
            Jahrgangsstufe.Q1,
            Jahrgangsstufe.Q2);
  }

  @Test
  void onlyWhatIsMeantForTheWholeSchoolHasNoJahrgangsstufe() {
    assertThat(STANDARDELEMENTE.getEntries())
        .filteredOn(each -> each.getJahrgangsstufen().isEmpty())
        .extracting(Standardelement::getKey)
        .containsExactly("SBO 3", "SBO 3.4");
  }

  @Test
  void everyZusatzmerkmalBelongsToAStandardelement() {
    assertThat(CodeLists.zusatzmerkmale().getEntries())
        .allSatisfy(
            each -> {
              assertThat(each.getKey()).matches(each.getStandardelement() + "(\\.\\d{1,2}){1,2}");
              assertThat(STANDARDELEMENTE.find(each.getStandardelement()))
                  .get()
                  .matches(element -> !element.isKategorie());
            });
    assertThat(CodeLists.zusatzmerkmale().getVersion()).isEqualTo(STANDARDELEMENTE.getVersion());
  }

  @Test
  void zusatzmerkmaleAreOfTwoLevels() {
    assertThat(CodeLists.zusatzmerkmale().getEntries())
        .filteredOn(each -> each.getKey().split("\\.", -1).length == 3)
        .hasSize(118);
    assertThat(CodeLists.zusatzmerkmale().find("SBO 6.5.1.2"))
        .map(Zusatzmerkmal::getName)
        .contains("Langzeitpraktikum 2-tägig");
  }

  @Test
  void studiesFollowTheSekundarstufeIiAlone() {
    assertThat(CodeLists.anschlussoptionen().getEntries())
        .filteredOn(each -> !each.getStufen().contains(Bildungsstufe.SEKUNDARSTUFE_I))
        .extracting(Anschlussoption::getKey)
        .containsExactly("DUASTUD", "STUD");
    assertThat(CodeLists.anschlussoptionen().getEntries())
        .allSatisfy(
            each ->
                assertThat(each.getStufen())
                    .isSubsetOf(
                        Set.of(Bildungsstufe.SEKUNDARSTUFE_I, Bildungsstufe.SEKUNDARSTUFE_II))
                    .contains(Bildungsstufe.SEKUNDARSTUFE_II));
  }

  @Test
  void valuesAreTakenToTheLetter() {
    assertThat(CodeLists.anschlussoptionen().find("BVB"))
        .map(Anschlussoption::getName)
        .contains(
            "Berufsvorbereitende Bildungsmaßnahme der Agentur für Arbeit (BvB), auch"
                + " rehaspezifisch");
    assertThat(CodeLists.anschlussoptionen().find("HÖBFS")).isPresent();
  }
}
