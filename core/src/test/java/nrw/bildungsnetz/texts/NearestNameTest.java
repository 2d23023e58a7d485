package nrw.bildungsnetz.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
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
    assertThat(NearestName.among(KNOWN).to(name).orElse(null)).isEqualTo(nearest);
  }

  @Property(tries = 2_000)
  void theDistanceIsThatOfLevenshtein(@ForAll Random random) {
    String name = word(random);
    List<String> known = Stream.generate(() -> word(random)).limit(6).toList();

    Optional<String> nearest = NearestName.among(known).to(name);

    int least = known.stream().mapToInt(each -> distance(name, each)).min().orElseThrow();
    boolean isNear = least <= Math.max(1, name.length() / 3);
    boolean isPrefix = name.length() >= 4 && known.stream().anyMatch(k -> k.startsWith(name));
    assertThat(nearest.isPresent()).isEqualTo(isNear || isPrefix);
    if (isNear) {
      assertThat(nearest.map(each -> distance(name, each))).contains(least);
    }
  }

  private static String word(Random random) {
    return random
        .ints(1 + random.nextInt(9), 'a', 'd')
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  private static int distance(String one, String other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.length() + other.length();
    }
    int change = one.charAt(0) == other.charAt(0) ? 0 : 1;
    return change == 0
        ? distance(one.substring(1), other.substring(1))
        : 1
            + Math.min(
                distance(one.substring(1), other.substring(1)),
                Math.min(distance(one.substring(1), other), distance(one, other.substring(1))));
  }

  @Test
  void takesTheNearerOfTwo() {
    assertThat(NearestName.among(List.of("toStages", "fromStages")).to("fromStage"))
        .contains("fromStages");
  }

  @Test
  void takesTheFirstOfTwoEquallyNear() {
    assertThat(NearestName.among(List.of("bat", "car")).to("cat")).contains("bat");
  }

  @Test
  void namesBeyond64CharactersAreLikeNoOther() {
    String longest = "a".repeat(64);

    assertThat(NearestName.among(List.of(longest)).to(longest)).contains(longest);
    assertThat(NearestName.among(List.of(longest)).to(longest + "a")).isEmpty();
  }

  @Test
  void theLanguageOfTheMachineDoesNotMatter() {
    assertThat(NearestName.among(List.of("identity")).to("IDENTITY")).contains("identity");
    assertThat(NearestName.among(List.of("id")).to("ıd")).contains("id");
  }

  @Test
  void takesTheShortestThatBeginsWithItWhereNoOtherIsNear() {
    List<String> known = List.of("digitalisierung-und-medien", "digitalisierung-medien", "mint");

    assertThat(NearestName.among(known).to("digitalisierung")).contains("digitalisierung-medien");
    assertThat(NearestName.among(known).to("dig")).isEmpty();
    assertThat(NearestName.among(known).to("medien")).isEmpty();
  }
}
