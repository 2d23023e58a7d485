package nrw.bildungsnetz.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgsTest {

  @ParameterizedTest
  @CsvSource({
    "05962004, 05962, ARNSBERG, false",
    "05913000, 05913, ARNSBERG, false",
    "05334, 05334, KOELN, true"
  })
  void knowsItsParts(String key, String kreis, Regierungsbezirk bezirk, boolean isKreis) {
    Ags ags = Ags.parse(key);
    assertThat(ags.getKreis()).isEqualTo(Ags.parse(kreis));
    assertThat(ags.getRegierungsbezirk()).isEqualTo(bezirk);
    assertThat(ags.isKreis()).isEqualTo(isKreis);
  }

  @ParameterizedTest
  @CsvSource({
    "05962004, 05962, true",
    "05962, 05962, true",
    "05962004, 05962004, true",
    "05962, 05962004, false",
    "05962004, 05962008, false",
    "05962004, 05966, false",
    // The two keys of Dortmund denote the same territory.
    "05913000, 05913, true",
    "05913, 05913000, true",
    "05911, 05913000, false"
  })
  void liesWithinItsKreis(String key, String area, boolean within) {
    assertThat(Ags.parse(key).liesWithin(Ags.parse(area))).isEqualTo(within);
  }

  @ParameterizedTest
  @CsvSource({"05913, 05 9 13", "05913000, 05 9 13 000", "05962004, 05 9 62 004"})
  void isPrintedInGroups(String key, String printed) {
    assertThat(Ags.parse(key).format()).isEqualTo(printed);
  }

  @Test
  void aKreisStandsBeforeItsGemeinden() {
    List<Ags> inOrder =
        List.of(Ags.parse("05111"), Ags.parse("05962"), Ags.parse("05962004"), Ags.parse("05966"));
    assertThat(
            new TreeSet<>(List.of(inOrder.get(2), inOrder.get(3), inOrder.get(0), inOrder.get(1))))
        .containsExactlyElementsOf(inOrder);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "05", "05213", "06913", "0591a", "05913 ", "059130000", "\uff10\uff15913"})
  void otherTextsAreRefused(String text) {
    assertThatThrownBy(() -> Ags.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("An AGS of Nordrhein-Westfalen has five digits (Kreis) or eight")
        .hasMessageContaining("not \"" + text + "\"");
  }

  @ParameterizedTest
  @CsvSource({
    "5913, 05913",
    "5913000, 05913000",
    "911000, 05911000",
    "5962004, 05962004",
    "913, 05913",
    "'  05913\u00a0', 05913",
    "05913\u200b, 05913",
    "\uff10\uff15\uff19\uff11\uff13, 05913",
    "\u0660\u0665\u0669\u0661\u0663, 05913",
    "05 9 13, 05913",
    "05.9.13, 05913",
    "05-9-62-004, 05962004",
    "DE-05913, 05913",
    "AGS 05913, 05913",
    "05913.0, 05913",
    "5.913E3, 05913",
    "5.913000E+06, 05913000",
    "059620004004, 05962004",
    "059620040004, 05962004",
    "059130000000, 05913000",
    "059660000000, 05966",
    "5966000, 05966",
    "59620004004, 05962004"
  })
  void whatWasLostIsSuggestedAndNotRepaired(String malformed, String meant) {
    assertThat(Ags.suggestFor(malformed)).contains(Ags.parse(meant));
    assertThatThrownBy(() -> Ags.parse(malformed))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageEndingWith("; probably meant: " + meant);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "5",
        "5999",
        "5913004",
        "912000",
        "591a",
        "05213",
        "0005913",
        "05913",
        "05966000",
        "059620008004",
        "5.9135E3",
        "-5913",
        "x5913",
        "05913/05911",
        "5913E99999999"
      })
  void nothingElseIsSuggested(String text) {
    assertThat(Ags.suggestFor(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "5913, 05913",
    "05966000, 05966",
    "5962004, 05962",
    "05962004, 05962",
    "059620004004, 05962",
    "059660000000, 05966"
  })
  void whereAKreisIsAskedForItsKeyIsSuggested(String written, String meant) {
    assertThat(Ags.suggestKreisFor(written)).contains(Ags.parse(meant));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "05913", "05914", "05999", "05999000", "0591", "geheim"})
  void whereNoKreisIsPlainNoneIsSuggested(String written) {
    assertThat(Ags.suggestKreisFor(written)).isEmpty();
  }

  @Test
  void aMessageShowsTheStartOfTheTextAlone() {
    assertThatThrownBy(() -> Ags.parse("1".repeat(64) + "secret"))
        .hasMessageContaining("not \"" + "1".repeat(64) + "…\"")
        .hasMessageNotContaining("secret");
  }

  @Test
  void aMessageMakesControlCharactersVisible() {
    assertThatThrownBy(() -> Ags.parse("05913\n\u001b[31m\u202e"))
        .hasMessageContaining("\"05913\\u000A\\u001B[31m\\u202E\"");
  }
}
