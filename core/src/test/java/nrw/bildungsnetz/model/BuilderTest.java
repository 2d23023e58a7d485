package nrw.bildungsnetz.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BuilderTest {

  private record Incomplete(Runnable build, List<String> missing) {}

  static List<Incomplete> incomplete() {
    return List.of(
        new Incomplete(() -> Network.builder().build(), List.of("id", "name", "ags")),
        new Incomplete(() -> Network.builder().id("n").name("N").build(), List.of("ags")),
        new Incomplete(() -> Organisation.builder().build(), List.of("id", "name", "kind")),
        new Incomplete(() -> Agreement.builder().build(), List.of("id", "type")),
        new Incomplete(() -> AgreementParty.builder().build(), List.of("organisation", "side")),
        new Incomplete(() -> AgreementEvent.builder().build(), List.of("kind")),
        new Incomplete(() -> Committee.builder().build(), List.of("id", "type", "name")),
        new Incomplete(() -> Membership.builder().build(), List.of("id", "committee")),
        new Incomplete(() -> Handlungsfeld.builder().build(), List.of("id", "name")),
        new Incomplete(() -> Transition.builder().build(), List.of("id", "name", "direction")),
        new Incomplete(() -> Instrument.builder().build(), List.of("name")),
        new Incomplete(() -> Source.builder().build(), List.of("id", "title")));
  }

  @ParameterizedTest
  @MethodSource("incomplete")
  void refusesAnIncompleteValueAndNamesWhatIsMissing(Incomplete value) {
    assertThatIllegalStateException()
        .isThrownBy(value.build()::run)
        .withMessageEndingWith(value.missing().toString());
  }

  @Test
  void whatNeedNotBeStatedIsEmpty() {
    Network network = Network.builder().id("n").name("N").ags("05913").build();
    assertThat(network.getStatus()).isEmpty();
    assertThat(network.getDescription()).isEmpty();
    assertThat(network.getCommittees()).isEmpty();
    assertThat(network.getTopics()).isEmpty();
  }

  @Test
  void flagsAreOffUnlessStated() {
    assertThat(Membership.builder().id("m").committee("c").build().isAdvisory()).isFalse();
    assertThat(AgreementContent.builder().build().isParity()).isFalse();
    assertThat(Handlungsfeld.builder().id("h").name("H").build().isCrossCutting()).isFalse();
    assertThat(
            Organisation.builder()
                .id("o")
                .name("O")
                .kind(OrganisationKind.OTHER)
                .build()
                .isCollective())
        .isFalse();
  }
}
