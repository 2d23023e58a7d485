package nrw.bildungsnetz.texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nrw.bildungsnetz.model.Role;
import org.junit.jupiter.api.Test;

class TextsTest {

  private static final Texts TEXTS =
      Texts.read(
          file("line=„{it}“[, dazu {more}].\nRole.GUEST=Besuch"),
          file("line=\"{it}\"[, and {more}]."));

  @Test
  void partsWithoutTheirArgumentAreLeftOut() {
    assertThat(TEXTS.render("line", Locale.GERMAN, Map.of("it", "a"))).isEqualTo("„a“.");
    assertThat(TEXTS.render("line", Locale.GERMAN, Map.of("it", "a", "more", 2)))
        .isEqualTo("„a“, dazu 2.");
    assertThat(TEXTS.render("line", Locale.UK, Map.of("it", "a", "more", 2)))
        .isEqualTo("\"a\", and 2.");
  }

  @Test
  void aPartHasItsNameInTheMarksAndItsIdBehindThem() {
    PartName part = PartName.of("m-3", "Lesementoren");

    assertThat(TEXTS.render("line", Locale.GERMAN, Map.of("it", part)))
        .isEqualTo("„Lesementoren“ (m-3).");
    assertThat(TEXTS.render("line", Locale.UK, Map.of("it", "a", "more", List.of(part, "…"))))
        .isEqualTo("\"a\", and \"Lesementoren\" (m-3), ….");
    assertThat(
            TEXTS.render("line", Locale.UK, Map.of("it", PartName.of("m", "a\n" + "b".repeat(80)))))
        .isEqualTo("\"a\\u000A" + "b".repeat(62) + "…\" (m).");
    assertThat(part).hasToString("m-3");
  }

  @Test
  void wordsGoWithTheirNumber() {
    Texts numbers =
        Texts.read(
            file("all=Seit {years} {years|Jahr|Jahren}[, es {missing|fehlt|fehlen} {missing}]"),
            file("all=For {years} {years|year|years}[, {missing|it lacks|they lack} {missing}]"));
    assertThat(numbers.render("all", Locale.GERMAN, Map.of("years", 1))).isEqualTo("Seit 1 Jahr");
    assertThat(numbers.render("all", Locale.GERMAN, Map.of("years", 0))).isEqualTo("Seit 0 Jahren");
    assertThat(numbers.render("all", Locale.UK, Map.of("years", new BigDecimal("1.0"))))
        .isEqualTo("For 1 year");
    assertThat(numbers.render("all", Locale.UK, Map.of("years", new BigDecimal("1.5"))))
        .isEqualTo("For 1.5 years");
    assertThat(numbers.render("all", Locale.GERMAN, Map.of("years", 2L, "missing", List.of("a"))))
        .isEqualTo("Seit 2 Jahren, es fehlt a");
    assertThat(numbers.render("all", Locale.UK, Map.of("years", 2, "missing", List.of("a", "b"))))
        .isEqualTo("For 2 years, they lack a, b");
    assertThat(Texts.argumentsIn("{b|one|more}[ {a}]{b}")).containsExactly("a", "b");
  }

  @Test
  void daysAndDecimalsAreShownAsIsUsualInTheLanguage() {
    assertThat(german(LocalDate.of(2024, 3, 15))).isEqualTo("15.03.2024");
    assertThat(english(LocalDate.of(2024, 3, 15))).isEqualTo("2024-03-15");
    assertThat(german(new BigDecimal("1.50"))).isEqualTo("1,5");
    assertThat(english(new BigDecimal("1.50"))).isEqualTo("1.5");
    assertThat(english(new BigDecimal("1E+2"))).isEqualTo("100");
  }

  @Test
  void aNumberOfMillionsOfDigitsStaysShort() {
    assertThat(german(new BigDecimal("1.2E+900000000"))).isEqualTo("1,2E+900000000");
    assertThat(german(new BigDecimal("1E-900000000"))).isEqualTo("1E-900000000");
  }

  @Test
  void codesAndTermsAreShownByWhatTheyAreCalled() {
    assertThat(german(Role.CHAIR)).isEqualTo("Vorsitz");
    assertThat(english(Role.CHAIR)).isEqualTo("chair");
    assertThat(german(Term.of("Committee"))).isEqualTo("Gremium");
    assertThat(english(Term.of("Committee.meetingsPerYear"))).isEqualTo("meetings a year");
    assertThat(german(List.of(Role.MEMBER, true, false))).isEqualTo("Mitglied, ja, nein");
    assertThat(english(List.of())).isEqualTo("(not stated)");
  }

  @Test
  void anAttributeCanBeCalledOtherwiseInOneType() {
    assertThat(german(Term.of("Resolution.consensus"))).isEqualTo("Grad der Einigung");
    assertThat(german(Term.of("AgreementContent.consensus"))).isEqualTo("Konsensprinzip");
  }

  @Test
  void aBundleCanCallACodeOtherwise() {
    assertThat(german(Role.GUEST)).isEqualTo("Besuch");
    assertThat(english(Role.GUEST)).isEqualTo("guest");
  }

  @Test
  void textsAreCutAndMadeHarmless() {
    assertThat(german("a\u0007b\u2028")).isEqualTo("a\\u0007b\\u2028");
    assertThat(german("x".repeat(65))).isEqualTo("x".repeat(64) + "…");
    assertThat(german("{it}[$1")).isEqualTo("{it}[$1");
  }

  @Test
  void whatIsMissingIsAnError() {
    assertThatThrownBy(() -> TEXTS.render("none", Locale.GERMAN, Map.of()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("No text for none");
    assertThatThrownBy(() -> Texts.read(null, file("")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("A file of texts is missing in this library");
  }

  private static String german(Object argument) {
    String line = TEXTS.render("line", Locale.GERMAN, Map.of("it", argument));
    return line.substring(1, line.length() - 2);
  }

  private static String english(Object argument) {
    String line = TEXTS.render("line", Locale.ENGLISH, Map.of("it", argument));
    return line.substring(1, line.length() - 2);
  }

  private static InputStream file(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
