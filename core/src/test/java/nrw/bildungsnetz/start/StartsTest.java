package nrw.bildungsnetz.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.rules.catalogue.RuleCatalogue;
import nrw.bildungsnetz.rules.profile.ProfileRules;
import org.junit.jupiter.api.Test;

/**
 * Whichever class of this module a program uses first, and on however many threads, it initializes.
 */
class StartsTest {

  @Test
  void eachClassCanBeTheFirstAndNoTwoBlockEachOther() throws IOException, InterruptedException {
    Starts starts = Starts.ofEach(Network.class);

    assertThat(starts.started())
        .contains(RuleCatalogue.class.getName(), ProfileRules.class.getName());
    assertThat(starts.failures()).isEmpty();
    assertThat(starts.blocked()).isEmpty();
  }

  @Test
  void classThatCannotBeTheFirstIsTold() {
    assertThat(Starts.of(Failing.class).failures())
        .containsExactly(Failing.class.getName() + ": java.lang.IllegalStateException: not alone");
  }

  @Test
  void classesThatBlockEachOtherAreTold() throws InterruptedException {
    Starts starts = Starts.of(Hen.class, Egg.class);
    TwoThreads both = new TwoThreads(Egg.class.getName(), Hen.class.getName());

    assertThat(starts.failures()).isEmpty();
    assertThat(starts.pairs()).containsExactly(both);
    assertThat(starts.block(both, 1)).isTrue();
  }

  private static final class Failing {
    static {
      fail();
    }

    private static void fail() {
      throw new IllegalStateException("not alone");
    }
  }

  private static final class Hen {
    static final String NAME = "hen of " + System.identityHashCode(Egg.NAME);
  }

  private static final class Egg {
    static final String NAME = "egg of " + System.identityHashCode(Hen.NAME);
  }
}
