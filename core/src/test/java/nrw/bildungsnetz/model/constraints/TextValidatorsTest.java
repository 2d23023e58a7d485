package nrw.bildungsnetz.model.constraints;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nrw.bildungsnetz.model.extensions.ExtensionValue;
import nrw.bildungsnetz.model.extensions.Extensions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Unusual characters are written as escapes, so that editors cannot normalize them. */
class TextValidatorsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "B\u00fcro",
        "\u0141\u00f3d\u017a",
        "\ud83d\ude00",
        "a\u00a0b",
        "\u00ad-",
        "",
        "  "
      })
  void plain(String text) {
    assertThat(PlainTextValidator.isPlain(text, false)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a\ud83d", // lone high surrogate
        "\ude00a", // lone low surrogate
        "\ude00\ud83d", // surrogates in the wrong order
        "a\u0000",
        "a\u0007",
        "a\u007f",
        "a\u0085",
        "a\u2028b",
        "a\u2029b",
        "Bu\u0308ro", // NFD
        "\u212bngstr\u00f6m", // Angstrom sign, which NFC replaces
        "a\ufffe",
        "a\uffff",
        "a\ufdd0",
        "a\ufdef",
        "a\ud83f\udffe" // U+1FFFE
      })
  void notPlain(String text) {
    assertThat(PlainTextValidator.isPlain(text, false)).isFalse();
    assertThat(PlainTextValidator.isPlain(text, true)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\nb", "a\tb"})
  void severalLinesInProseOnly(String text) {
    assertThat(PlainTextValidator.isPlain(text, true)).isTrue();
    assertThat(PlainTextValidator.isPlain(text, false)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "\u00e4", "\ud83d\ude00", " a ", "\u00a0.\u00a0", "0"})
  void hasSomethingToSee(String text) {
    assertThat(NonBlankValidator.hasVisible(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\t\n",
        "\u00a0", // no-break space
        "\u2003", // em space
        "\u200b\u00ad", // zero-width space and soft hyphen
        "\u3000", // ideographic space
        "\u0007"
      })
  void hasNothingToSee(String text) {
    assertThat(NonBlankValidator.hasVisible(text)).isFalse();
  }

  @Test
  void carriageReturnIsNotPlainEvenInProse() {
    assertThat(PlainTextValidator.isPlain("a\r\nb", true)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "0", "A.b_c-9", "Kreis-Unna"})
  void identifiers(String id) {
    assertThat(IdentifierValidator.isWellFormed(id)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "-a", "_a", ".a", "a b", "a/b", "b\u00fcro", "\uff11", "a\n", "a:b"})
  void noIdentifiers(String id) {
    assertThat(IdentifierValidator.isWellFormed(id)).isFalse();
  }

  @Test
  void identifierHasAtMost64Characters() {
    assertThat(IdentifierValidator.isWellFormed("x".repeat(64))).isTrue();
    assertThat(IdentifierValidator.isWellFormed("x".repeat(65))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "Bu\u0308ro", "\u212b", "a\nb\tc", "\ud83d\ude00"})
  void extensionsMayHoldAnyTextThatIsLegible(String text) {
    for (Extensions extensions : around(text)) {
      assertThat(PlainExtensionsValidator.arePlain(extensions, true)).isTrue();
      assertThat(NamedExtensionsValidator.areNamed(extensions)).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\u0000", "a\rb", "a\u2028b", "\ud83d", "a\ufffe"})
  void extensionsMayHoldNoOtherText(String text) {
    for (Extensions extensions : around(text)) {
      assertThat(PlainExtensionsValidator.arePlain(extensions, true)).isFalse();
    }
    assertThat(PlainExtensionsValidator.arePlain(named(text), true)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\nb", "\t"})
  void namesInExtensionsAreOfOneLine(String name) {
    Extensions inside = Extensions.empty().with("x", named(name));

    assertThat(PlainExtensionsValidator.arePlain(named(name), true)).isFalse();
    assertThat(PlainExtensionsValidator.arePlain(inside, true)).isFalse();
  }

  @Test
  void extensionsHaveNamesButMayHaveNoneFurtherInside() {
    Extensions inside = Extensions.empty().with("x", named(" "));

    assertThat(NamedExtensionsValidator.areNamed(named(" "))).isFalse();
    assertThat(NamedExtensionsValidator.areNamed(inside)).isTrue();
    assertThat(NamedExtensionsValidator.areNamed(Extensions.empty())).isTrue();
  }

  private static Extensions named(String name) {
    return Extensions.empty().with("y", ExtensionValue.ofNull()).with(name, ExtensionValue.of(1));
  }

  /** Extensions with a text directly in them, in an array and in an object. */
  private static List<Extensions> around(String text) {
    ExtensionValue value = ExtensionValue.of(text);
    return List.of(
        Extensions.empty().with("x", value),
        Extensions.empty().with("x", ExtensionValue.of(List.of(ExtensionValue.ofNull(), value))),
        Extensions.empty().with("x", Extensions.empty().with("y", value)));
  }
}
