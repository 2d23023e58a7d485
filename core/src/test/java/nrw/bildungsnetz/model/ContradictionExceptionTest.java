package nrw.bildungsnetz.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.List;
import nrw.bildungsnetz.model.description.ModelTypes;
import nrw.bildungsnetz.model.description.ObjectType;
import nrw.bildungsnetz.model.description.Stated;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A value that states the same thing twice and differently is rejected when it is built. */
class ContradictionExceptionTest {

  static List<Named<Class<?>>> datedTypes() {
    return ModelTypes.types().stream()
        .map(ObjectType::getJavaType)
        .filter(Dated.class::isAssignableFrom)
        .map(type -> Named.<Class<?>>of(type.getSimpleName(), type))
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    // two attributes with their values, and whether both can be true
    "year=2022 date=2021-12-31, false",
    "year=2022 date=2022-01-01, true",
    "year=2022 date=2022-12-31, true",
    "year=2022 date=2023-01-01, false",
    "notBefore=2022-05-03 date=2022-05-02, false",
    "notBefore=2022-05-03 date=2022-05-03, true",
    "notBefore=2022-05-03 date=2022-05-04, true",
    "notAfter=2022-05-03 date=2022-05-02, true",
    "notAfter=2022-05-03 date=2022-05-03, true",
    "notAfter=2022-05-03 date=2022-05-04, false",
    "notBefore=2022-12-30 year=2022, true",
    "notBefore=2022-12-31 year=2022, true",
    "notBefore=2023-01-01 year=2022, false",
    "notAfter=2021-12-31 year=2022, false",
    "notAfter=2022-01-01 year=2022, true",
    "notAfter=2022-01-02 year=2022, true",
    "notBefore=2022-05-03 notAfter=2022-05-02, false",
    "notBefore=2022-05-03 notAfter=2022-05-03, true",
    "notBefore=2022-05-03 notAfter=2022-05-04, true"
  })
  void aDayItsYearAndItsBounds(String stated, boolean possible) {
    assertPossible(AgreementEvent.class, stated, possible);
  }

  @ParameterizedTest
  @MethodSource("datedTypes")
  void everythingDatedIsChecked(Class<?> type) {
    assertPossible(type, "year=2022 date=2021-12-31", false);
    assertPossible(type, "notBefore=2022-05-03 notAfter=2022-05-02", false);
    assertPossible(type, "year=2022 date=2022-01-01", true);
  }

  @ParameterizedTest
  @CsvSource({
    "startYear=2022 start=2021-12-31, false",
    "startYear=2022 start=2022-01-01, true",
    "startYear=2022 start=2022-12-31, true",
    "startYear=2022 start=2023-01-01, false",
    "notBefore=2022-05-03 start=2022-05-02, false",
    "notBefore=2022-05-03 start=2022-05-03, true",
    "notBefore=2022-05-03 start=2022-05-04, true",
    "notBefore=2022-12-30 startYear=2022, true",
    "notBefore=2022-12-31 startYear=2022, true",
    "notBefore=2023-01-01 startYear=2022, false",
    "endYear=2022 end=2021-12-31, false",
    "endYear=2022 end=2022-01-01, true",
    "endYear=2022 end=2022-12-31, true",
    "endYear=2022 end=2023-01-01, false"
  })
  void anEndOfAPeriodItsYearAndItsBound(String stated, boolean possible) {
    assertPossible(Period.class, stated, possible);
  }

  /** It is unknown which of the two ends is wrong, so that is left to a rule. */
  @ParameterizedTest
  @CsvSource({
    "start=2022-05-03 end=2022-05-02",
    "startYear=2022 endYear=2021",
    "start=2022-05-03 endYear=2021",
    "startYear=2022 end=2021-12-31",
    "notBefore=2022-05-03 end=2022-05-02",
    "start=2022-05-03 attestedUntil=2022-05-02"
  })
  void thatAPeriodEndsBeforeItBeginsIsForRules(String stated) {
    assertPossible(Period.class, stated, true);
  }

  @ParameterizedTest
  @CsvSource({
    "unanimous=true against=1, false",
    "unanimous=true against=0, true",
    "unanimous=true abstentions=1, true",
    "unanimous=true inFavour=1, true",
    "unanimous=false against=1, true"
  })
  void aUnanimousVoteAndVotesAgainst(String stated, boolean possible) {
    assertPossible(Vote.class, stated, possible);
  }

  private static void assertPossible(Class<?> type, String stated, boolean possible) {
    if (possible) {
      assertThatNoException().isThrownBy(() -> Stated.in(type, stated));
    } else {
      assertNamesAttributesButNoValue(type, stated);
    }
  }

  private static void assertNamesAttributesButNoValue(Class<?> type, String stated) {
    String[] attributes = stated.replaceAll("=\\S+", "").split(" ", -1);
    assertThatExceptionOfType(ContradictionException.class)
        .isThrownBy(() -> Stated.in(type, stated))
        .satisfies(
            refusal ->
                assertThat(List.of(refusal.getAttribute(), refusal.getOther()))
                    .containsExactlyInAnyOrder(attributes))
        .withMessageContainingAll(attributes)
        .satisfies(refusal -> assertThat(refusal.getMessage()).doesNotContainPattern("\\d"));
  }
}
