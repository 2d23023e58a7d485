package nrw.bildungsnetz.spring.request;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Jackson 2 and Jackson 3 name things alike. */
class BodyMapperTest {

  static Stream<BodyMapper> mappers() {
    return Stream.of(
            com.fasterxml.jackson.databind.json.JsonMapper.builder()
                .propertyNamingStrategy(
                    com.fasterxml.jackson.databind.PropertyNamingStrategies.SNAKE_CASE)
                .build(),
            tools.jackson.databind.json.JsonMapper.builder()
                .propertyNamingStrategy(tools.jackson.databind.PropertyNamingStrategies.SNAKE_CASE)
                .build())
        .map(each -> Stream.of(Jackson2Mapper.of(each), Jackson3Mapper.of(each)))
        .map(each -> each.flatMap(Optional::stream).toList())
        .peek(each -> assertThat(each).hasSize(1))
        .map(each -> each.get(0));
  }

  private static Optional<String> name(BodyMapper mapper, Class<?> type, String property) {
    return mapper.describe(type).find(property).map(BodyProperty::name);
  }

  record Named(@JsonProperty("netz") String network, String ownTitle) {}

  @ParameterizedTest
  @MethodSource("mappers")
  void annotationsAndTheStrategyOfTheMapper(BodyMapper mapper) {
    assertThat(name(mapper, Named.class, "network")).contains("netz");
    assertThat(name(mapper, Named.class, "ownTitle")).contains("own_title");
    assertThat(name(mapper, Named.class, "other")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void byTheNameInTheBodyToo(BodyMapper mapper) {
    assertThat(mapper.describe(Named.class).find("netz").map(BodyProperty::java))
        .contains("network");
  }

  record Swapped(@JsonProperty("b") String a, @JsonProperty("a") String b) {}

  @ParameterizedTest
  @MethodSource("mappers")
  void theNameInJavaGoesFirst(BodyMapper mapper) {
    assertThat(name(mapper, Swapped.class, "a")).contains("b");
    assertThat(name(mapper, Swapped.class, "b")).contains("a");
  }

  static class Capitals {

    public String getURL() {
      return "";
    }

    public void setURL(String url) {}
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void whateverIsWrittenInCapitals(BodyMapper mapper) {
    assertThat(name(mapper, Capitals.class, "URL")).contains("url");
  }

  @com.fasterxml.jackson.databind.annotation.JsonNaming(
      com.fasterxml.jackson.databind.PropertyNamingStrategies.KebabCaseStrategy.class)
  @tools.jackson.databind.annotation.JsonNaming(
      tools.jackson.databind.PropertyNamingStrategies.KebabCaseStrategy.class)
  record Kebab(String ownTitle) {}

  @ParameterizedTest
  @MethodSource("mappers")
  void theStrategyOfAType(BodyMapper mapper) {
    assertThat(name(mapper, Kebab.class, "ownTitle")).contains("own-title");
  }

  @com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = Built.Builder.class)
  @tools.jackson.databind.annotation.JsonDeserialize(builder = Built.Builder.class)
  record Built(String network) {

    static class Builder {

      private String network = "";

      @JsonProperty("netz")
      public Builder withNetwork(String given) {
        network = given;
        return this;
      }

      public Built build() {
        return new Built(network);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void aBuilder(BodyMapper mapper) {
    assertThat(name(mapper, Built.class, "network")).contains("netz");
  }

  static class Outer {

    @JsonUnwrapped(prefix = "a_", suffix = "_c")
    public Named inner = new Named("", "");

    @JsonAnySetter public Map<String, String> others = Map.of();
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void whatHasNoNameOfItsOwn(BodyMapper mapper) {
    BodyProperty inner = mapper.describe(Outer.class).find("inner").orElseThrow();

    assertThat(inner.name()).isNull();
    assertThat(inner.within().apply("netz")).isEqualTo("a_netz_c");
    assertThat(mapper.describe(Outer.class).takesOthers()).isTrue();
    assertThat(mapper.describe(Outer.class).find("others")).isEmpty();
    assertThat(mapper.describe(Named.class).takesOthers()).isFalse();
  }

  record Whole(List<String> names) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    Whole {}
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void aValueThatStandsForAnother(BodyMapper mapper) {
    BodyProperty names = mapper.describe(Whole.class).find("names").orElseThrow();

    assertThat(names.name()).isNull();
  }

  static class Unclear {

    public void setName(Named name) {}

    public void setName(Kebab name) {}
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void nothingIsKnownOfATypeThatCannotBeRead(BodyMapper mapper) {
    assertThat(mapper.describe(Unclear.class)).isEqualTo(BodyType.UNKNOWN);
  }

  enum Office {
    @JsonProperty("amt")
    SCHULAMT
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void keysOfMaps(BodyMapper mapper) {
    assertThat(mapper.nameOf(Office.SCHULAMT)).isEqualTo("amt");
    assertThat(mapper.nameOf(5)).isEqualTo("5");
  }
}
