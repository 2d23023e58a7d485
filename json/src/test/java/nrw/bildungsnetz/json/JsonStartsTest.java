package nrw.bildungsnetz.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import nrw.bildungsnetz.json.problems.ReadingRules;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.start.Starts;
import org.junit.jupiter.api.Test;

/**
 * Whichever class of this module a program uses first, and on however many threads, it initializes.
 */
class JsonStartsTest {

  @Test
  void eachClassCanBeTheFirstAndNoTwoBlockEachOther() throws IOException, InterruptedException {
    Starts starts = Starts.ofEach(NetworkJson.class, Network.class);

    assertThat(starts.started())
        .contains(NetworkJson.class.getName(), ReadingRules.class.getName());
    assertThat(starts.failures()).isEmpty();
    assertThat(starts.blocked()).isEmpty();
  }
}
