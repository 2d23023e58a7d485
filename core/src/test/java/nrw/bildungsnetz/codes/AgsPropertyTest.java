package nrw.bildungsnetz.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AgsPropertyTest {

  @Property
  void parsingWhatIsShownGivesTheSame(@ForAll("wellFormed") String key) {
    Ags ags = Ags.parse(key);
    assertThat(ags).hasToString(key);
    assertThat(Ags.parse(ags.toString())).isEqualTo(ags).hasSameHashCodeAs(ags);
  }

  @Property
  void orderAgreesWithEquality(
      @ForAll("wellFormed") String one, @ForAll("wellFormed") String other) {
    assertThat(Ags.parse(one).compareTo(Ags.parse(other)) == 0)
        .isEqualTo(Ags.parse(one).equals(Ags.parse(other)))
        .isEqualTo(one.equals(other));
  }

  @Property
  void whatIsWellFormedNeedsNoSuggestion(@ForAll("wellFormed") String key) {
    assertThat(Ags.suggestFor(key)).isEmpty();
  }

  @Property
  void parsesWhatTheConstraintAccepts(@ForAll("almost") String text) {
    if (AgsKeyValidator.isWellFormed(text, 0)) {
      assertThat(Ags.parse(text)).hasToString(text);
    } else {
      assertThatThrownBy(() -> Ags.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Property
  void aSuggestionIsWellFormedAndInTheLists(@ForAll("almost") String text) {
    assertThat(Ags.suggestFor(text).map(Ags::toString).stream().toList())
        .isSubsetOf(givenKeys())
        .doesNotContain(text);
  }

  @Property
  void everyGivenKeyIsFoundFromItsTruncatedForms(@ForAll("given") String key) {
    assertThat(Ags.suggestFor(key.substring(1))).contains(Ags.parse(key));
    assertThat(Ags.suggestFor(key.substring(2))).contains(Ags.parse(key));
  }

  @Property
  void theRegionalschluesselOfAGemeindeTellsItsAgs(@ForAll("gemeinden") Gemeinde gemeinde) {
    Regionalschluessel schluessel = Regionalschluessel.of(gemeinde.getAgs());
    assertThat(schluessel.toAgs()).isEqualTo(gemeinde.getAgs());
    assertThat(Regionalschluessel.parse(schluessel.toString())).isEqualTo(schluessel);
  }

  @Provide
  Arbitrary<String> wellFormed() {
    return Combinators.combine(
            Arbitraries.of("051", "053", "055", "057", "059"),
            Arbitraries.strings().numeric().ofLength(2),
            Arbitraries.oneOf(Arbitraries.just(""), Arbitraries.strings().numeric().ofLength(3)))
        .as((start, kreis, gemeinde) -> start + kreis + gemeinde);
  }

  /** Well-formed keys, keys with characters removed or added, and any other text. */
  @Provide
  Arbitrary<String> almost() {
    return Arbitraries.oneOf(
        wellFormed(),
        Arbitraries.of(givenKeys()).map(key -> key.substring(1)),
        Arbitraries.strings().numeric().ofMinLength(3).ofMaxLength(9),
        wellFormed().map(key -> key + " "),
        Arbitraries.strings().ofMaxLength(100));
  }

  @Provide
  Arbitrary<String> given() {
    return Arbitraries.of(givenKeys());
  }

  @Provide
  Arbitrary<Gemeinde> gemeinden() {
    return Arbitraries.of(CodeLists.gemeinden().getEntries());
  }

  private static List<String> givenKeys() {
    return Stream.concat(
            CodeLists.kreise().getEntries().stream(), CodeLists.gemeinden().getEntries().stream())
        .map(CodeEntry::getKey)
        .toList();
  }
}
