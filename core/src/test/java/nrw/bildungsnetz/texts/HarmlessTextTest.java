package nrw.bildungsnetz.texts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HarmlessTextTest {

  @ParameterizedTest
  @CsvSource({
    "::error::x, \\u003A:error::x",
    "a ::x, a \\u003A:x",
    ":::::x, \\u003A\\u003A\\u003A\\u003A:x",
    "a::b, a::b",
    "##[error]x, \\u0023#[error]x",
    "###[error]x, \\u0023\\u0023#[error]x",
    "a##vso[x], a\\u0023#vso[x]",
    "a####[x], a\\u0023\\u0023\\u0023#[x]",
    "a##b, a##b",
    "#1, #1"
  })
  void whatBeginsACommandIsEscaped(String text, String harmless) {
    assertThat(HarmlessText.of(text, 64)).isEqualTo(harmless);
    assertThat(HarmlessText.of(harmless, 64)).isEqualTo(harmless);
  }
}
