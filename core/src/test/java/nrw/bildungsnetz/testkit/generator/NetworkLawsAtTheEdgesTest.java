package nrw.bildungsnetz.testkit.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The laws for the smallest network and for a very large one. */
class NetworkLawsAtTheEdgesTest {

  private static final DrawnNetwork SMALLEST = DrawnNetwork.of(1, 1);
  private static final DrawnNetwork LARGE = DrawnNetwork.of(7, 10_000);

  @ParameterizedTest
  @MethodSource("laws")
  void holdsForOneMember(Consumer<DrawnNetwork> law) {
    assertThat(SMALLEST.network().getMemberships()).hasSize(1);
    law.accept(SMALLEST);
  }

  @ParameterizedTest
  @MethodSource("laws")
  void holdsForTenThousandMembers(Consumer<DrawnNetwork> law) {
    assertThat(LARGE.network().getMemberships()).hasSize(10_000);
    law.accept(LARGE);
  }

  static List<Named<Consumer<DrawnNetwork>>> laws() {
    return NetworkLaws.all();
  }
}
