package nrw.bildungsnetz.model.extensions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExtensionsTest {

  private static final Extensions SOME =
      Extensions.empty()
          .with("de.dortmund.kennung", ExtensionValue.of("Geheimnis"))
          .with("de.dortmund.stock", ExtensionValue.of(3))
          .with("a", ExtensionValue.of(List.of(ExtensionValue.ofNull(), ExtensionValue.of(true))));

  @Test
  void keepsTheOrderInWhichPropertiesWereStated() {
    assertThat(SOME.getProperties().keySet())
        .containsExactly("de.dortmund.kennung", "de.dortmund.stock", "a");
    assertThat(Extensions.of(SOME.getProperties())).isEqualTo(SOME);
  }

  @Test
  void isAnotherValueInAnotherOrder() {
    Extensions oneWay =
        Extensions.empty().with("a", ExtensionValue.of(1)).with("b", ExtensionValue.of(2));
    Extensions otherWay =
        Extensions.empty().with("b", ExtensionValue.of(2)).with("a", ExtensionValue.of(1));

    assertThat(oneWay).isNotEqualTo(otherWay);
  }

  @Test
  void aNameThatIsThereKeepsItsPlace() {
    Extensions changed = SOME.with("de.dortmund.kennung", ExtensionValue.of("neu"));

    assertThat(changed.getProperties().keySet()).isEqualTo(SOME.getProperties().keySet());
    assertThat(changed.findText("de.dortmund.kennung")).contains("neu");
    assertThat(SOME.findText("de.dortmund.kennung")).contains("Geheimnis");
  }

  @Test
  void findsWhatThereIs() {
    assertThat(SOME.find("de.dortmund.stock")).contains(ExtensionValue.ofNumber("3"));
    assertThat(SOME.find("stock")).isEmpty();
    assertThat(SOME.findText("de.dortmund.stock")).isEmpty();
    assertThat(SOME.findText("stock")).isEmpty();
    assertThat(SOME.isEmpty()).isFalse();
    assertThat(Extensions.empty().isEmpty()).isTrue();
  }

  @Test
  void thereIsOneEmptyValue() {
    assertThat(Extensions.of(Map.of())).isSameAs(Extensions.empty());
  }

  @Test
  void nobodyChangesIt() {
    Map<String, ExtensionValue> properties = new LinkedHashMap<>(SOME.getProperties());
    Extensions copy = Extensions.of(properties);
    properties.clear();

    assertThat(copy).isEqualTo(SOME);
    assertThat(copy.getProperties()).isUnmodifiable();
    assertThat(((ExtensionArray) copy.find("a").orElseThrow()).getElements()).isUnmodifiable();
  }

  @Test
  @SuppressWarnings("NullAway") // null is the subject of the test
  void refusesNull() {
    Map<String, ExtensionValue> withNull = new LinkedHashMap<>();
    withNull.put("a", null);

    assertThatNullPointerException().isThrownBy(() -> SOME.with("b", null)).withMessage("value");
    assertThatNullPointerException()
        .isThrownBy(() -> SOME.with(null, ExtensionValue.ofNull()))
        .withMessage("name");
    assertThatNullPointerException().isThrownBy(() -> Extensions.of(withNull)).withMessage("value");
    assertThatNullPointerException().isThrownBy(() -> ExtensionValue.of((String) null));
  }

  @Test
  void nothingOfItIsShown() {
    assertThat(SOME).hasToString("Extensions{3 properties}");
    assertThat(SOME.getProperties().values())
        .extracting(Object::toString)
        .containsExactly("ExtensionText", "ExtensionNumber", "ExtensionArray{2 elements}");
    assertThat(((ExtensionArray) SOME.find("a").orElseThrow()).getElements())
        .extracting(Object::toString)
        .containsExactly("ExtensionNull", "ExtensionFlag");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"0", "-0", "1.0", "1.00", "1e5", "1E+5", "-2.50e-3", "12345678901234567890.10"})
  void numbersStayAsTheyAreWritten(String literal) {
    ExtensionNumber number = ExtensionNumber.parse(literal).orElseThrow();

    assertThat(number.getLiteral()).isEqualTo(literal);
    assertThat(number.toBigDecimal()).isEqualTo(new BigDecimal(literal));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-",
        "+1",
        "01",
        ".5",
        "1.",
        "1e",
        "1e+",
        "0x10",
        "NaN",
        " 1",
        "1 ",
        "1\n",
        "\u0661",
        "1e2147483649",
        "1e99999999999"
      })
  void refusesWhatIsNoNumberWithoutShowingIt(String text) {
    assertThat(ExtensionNumber.parse(text)).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ExtensionValue.ofNumber(text))
        .withMessage("No number of JSON, or its exponent is beyond 32 bits");
  }

  @Test
  void takesNumbersOfJava() {
    assertThat(ExtensionValue.of(new BigDecimal("1.50")))
        .isEqualTo(ExtensionValue.ofNumber("1.50"));
    assertThat(ExtensionValue.of(new BigDecimal("1E+3")))
        .isEqualTo(ExtensionValue.ofNumber("1E+3"));
    assertThat(ExtensionValue.of(-7L)).isEqualTo(ExtensionValue.ofNumber("-7"));
  }

  @Test
  void isNestedSoDeepAndNoDeeper() {
    Extensions deepest = Extensions.empty();
    for (int depth = 2; depth < Extensions.DEEPEST; depth += 2) {
      deepest = Extensions.empty().with("a", ExtensionValue.of(List.of(deepest)));
    }
    Extensions whole = Extensions.empty().with("a", deepest);

    assertThat(whole.hashCode()).isEqualTo(Extensions.empty().with("a", deepest).hashCode());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ExtensionValue.of(List.of(whole)))
        .withMessage("Extensions are nested at most 64 deep");
    assertThatIllegalArgumentException().isThrownBy(() -> SOME.with("b", whole));
  }

  @Test
  void equalWhereTheySayTheSame() {
    EqualsVerifier.forClass(Extensions.class).withNonnullFields("properties").verify();
    EqualsVerifier.forClass(ExtensionArray.class).withNonnullFields("elements").verify();
    EqualsVerifier.forClass(ExtensionText.class).verify();
    EqualsVerifier.forClass(ExtensionFlag.class).verify();
    EqualsVerifier.forClass(ExtensionNull.class).verify();
  }
}
