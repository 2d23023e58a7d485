package nrw.bildungsnetz.json.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nrw.bildungsnetz.model.tables.NetworkTable;
import org.junit.jupiter.api.Test;

class NameMatcherTest {

  private static final List<String> ALL = List.copyOf(NetworkTable.TYPE.getAttributeNames());
  private static final NameMatcher NAMES = new NameMatcher(ALL);

  @Test
  void eachIsFoundWhereverTheSearchBegins() {
    for (int index = 0; index < ALL.size(); index++) {
      for (int likely = 0; likely <= ALL.size(); likely++) {
        assertThat(find("\"" + ALL.get(index) + "\"", likely)).isEqualTo(index);
        assertThat(find("\"" + ALL.get(index) + "\":\"netz\"", likely)).isEqualTo(index);
      }
      assertThat(NAMES.length(index)).isEqualTo(ALL.get(index).length());
    }
  }

  @Test
  void noneIsFoundForALongerOrShorterOne() {
    for (String name : ALL) {
      assertThat(find("\"" + name, 0)).isEqualTo(Tokens.UNKNOWN);
      assertThat(find("\"" + name + "s\"", 0)).isEqualTo(Tokens.UNKNOWN);
      assertThat(find("\"" + name.substring(1) + "\"", 0)).isEqualTo(Tokens.UNKNOWN);
      assertThat(find("\"" + name.substring(0, name.length() - 1) + "\"", 0))
          .isEqualTo(Tokens.UNKNOWN);
      assertThat(find("\"" + name.substring(0, name.length() - 1) + "?\"", 0))
          .isEqualTo(Tokens.UNKNOWN);
    }
  }

  @Test
  void eachIsKnownHoweverItWasWritten() {
    for (int index = 0; index < ALL.size(); index++) {
      assertThat(NAMES.indexOf(ALL.get(index))).isEqualTo(index);
      assertThat(NAMES.name(index)).isEqualTo(ALL.get(index));
    }
    assertThat(NAMES.indexOf("naem")).isEqualTo(Tokens.UNKNOWN);
    assertThat(NAMES.names()).isEqualTo(ALL);
  }

  /** Matches a text that does not start at offset zero. */
  private static int find(String text, int likely) {
    return NAMES.find(("{ " + text).getBytes(StandardCharsets.UTF_8), 2, likely);
  }
}
