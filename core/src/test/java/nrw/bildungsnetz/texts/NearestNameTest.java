package nrw.bildungsnetz.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestNameTest {

  private static final List<String> KNOWN = List.of("id", "name", "committees", "memberships");

  @ParameterizedTest
  @CsvSource({
    "comittees, committees",
    "Committees, committees",
    "COMMITTEES, committees",
    "commitees, committees",
    "comitees, committees",
    "comites,",
    "memberschips, memberships",
    "nam, name",
    "mane,",
    "ID, id",
    "i, id",
    "committees, committees",
    "organisations,",
    "budget,",
    "'',",
    "x,"
  })
  void findsTheNameWithTheFewestLettersToChange(String name, String nearest) {
    assertThat(NearestName.of(name, KNOWN).orElse(null)).isEqualTo(nearest);
  }

  @Test
  void takesTheNearerOfTwo() {
    assertThat(NearestName.of("fromStage", List.of("toStages", "fromStages")))
        .contains("fromStages");
  }

  @Test
  void takesTheFirstOfTwoEquallyNear() {
    assertThat(NearestName.of("cat", List.of("bat", "car"))).contains("bat");
  }

  @Test
  void namesBeyond64CharactersAreLikeNoOther() {
    String longest = "a".repeat(64);

    assertThat(NearestName.of(longest, List.of(longest))).contains(longest);
    assertThat(NearestName.of(longest + "a", List.of(longest))).isEmpty();
  }

  @Test
  void theLanguageOfTheMachineDoesNotMatter() {
    assertThat(NearestName.of("IDENTITY", List.of("identity"))).contains("identity");
    assertThat(NearestName.of("ıd", List.of("id"))).contains("id");
  }

  @Test
  void takesTheShortestThatBeginsWithItWhereNoOtherIsNear() {
    List<String> known = List.of("digitalisierung-und-medien", "digitalisierung-medien", "mint");

    assertThat(NearestName.of("digitalisierung", known)).contains("digitalisierung-medien");
    assertThat(NearestName.of("dig", known)).isEmpty();
    assertThat(NearestName.of("medien", known)).isEmpty();
  }
}
