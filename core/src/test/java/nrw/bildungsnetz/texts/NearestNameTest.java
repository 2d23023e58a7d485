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
    assertThat(NearestName.of(name, KNOWN).orElse(null)).isEqualTo(nearest);
  }

  @Property(tries = 2_000)
  void theDistanceIsThatOfLevenshtein(@ForAll Random random) {
    String name = word(random);
    List<String> known = Stream.generate(() -> word(random)).limit(6).toList();

    Optional<String> nearest = NearestName.of(name, known);

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
