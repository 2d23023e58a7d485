package nrw.bildungsnetz.json.mapping;

import static nrw.bildungsnetz.model.description.ShapeConstraint.HTTP_URL;
import static nrw.bildungsnetz.model.description.ShapeConstraint.IDENTIFIER;
import static nrw.bildungsnetz.model.description.ShapeConstraint.NON_BLANK;
import static nrw.bildungsnetz.model.description.ShapeConstraint.PLAIN_TEXT;
import static nrw.bildungsnetz.model.description.ShapeConstraint.size;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nrw.bildungsnetz.model.description.ShapeConstraint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextConstraintsTest {

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void holdTheLengthWithinBothBounds(boolean visible) {
    TextConstraints constraints = of(size(0, 4), size(2, 9));

    assertThat(constraints.areMetBy("a", visible)).isFalse();
    assertThat(constraints.areMetBy("ab", visible)).isTrue();
    assertThat(constraints.areMetBy("abcd", visible)).isTrue();
    assertThat(constraints.areMetBy("abcde", visible)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void holdTheFormOfAnId(boolean visible) {
    assertThat(of(IDENTIFIER).areMetBy("kreis-soest", visible)).isTrue();
    assertThat(of(IDENTIFIER).areMetBy("Kreis Soest", visible)).isFalse();
    assertThat(of(PLAIN_TEXT).areMetBy("Kreis Soest", visible)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void holdWhatPrintableTextCanViolate(boolean visible) {
    assertThat(of(PLAIN_TEXT, HTTP_URL).areMetBy("https://www.kreis-soest.de", visible)).isTrue();
    assertThat(of(PLAIN_TEXT, HTTP_URL).areMetBy("www.kreis-soest.de", visible)).isFalse();
  }

  @Test
  void lookForCharactersOnlyInTextThatIsNotKnownToBePrintable() {
    assertThat(of(PLAIN_TEXT).areMetBy("a\u0007", false)).isFalse();
    assertThat(of(NON_BLANK).areMetBy(" ", false)).isFalse();
    assertThat(of(NON_BLANK, PLAIN_TEXT).areMetBy("a b", false)).isTrue();
    // What the caller says of the text is believed.
    assertThat(of(PLAIN_TEXT).areMetBy("a\u0007", true)).isTrue();
    assertThat(of(NON_BLANK).areMetBy(" ", true)).isTrue();
  }

  @Test
  void areMetByAnyTextWhereThereAreNone() {
    assertThat(of().areMetBy("", true)).isTrue();
    assertThat(of().areMetBy("a".repeat(100_000), true)).isTrue();
    assertThat(of().areMetBy("\u0007", false)).isTrue();
  }

  private static TextConstraints of(ShapeConstraint... constraints) {
    return new TextConstraints(List.of(constraints));
  }
}
