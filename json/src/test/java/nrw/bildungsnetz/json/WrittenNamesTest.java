package nrw.bildungsnetz.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nrw.bildungsnetz.model.tables.NetworkTable;
import org.junit.jupiter.api.Test;

class WrittenNamesTest {

  private static final WrittenNames NAMES = WrittenNames.of(NetworkTable.TYPE);
  private static final List<String> ALL = all();

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
      assertThat(find("\"" + name, 0)).isEqualTo(-1);
      assertThat(find("\"" + name + "s\"", 0)).isEqualTo(-1);
      assertThat(find("\"" + name.substring(1) + "\"", 0)).isEqualTo(-1);
      assertThat(find("\"" + name.substring(0, name.length() - 1) + "\"", 0)).isEqualTo(-1);
      assertThat(find("\"" + name.substring(0, name.length() - 1) + "?\"", 0)).isEqualTo(-1);
    }
  }

  @Test
  void theVersionIsTheLast() {
    assertThat(ALL).endsWith("schemaVersion").hasSizeGreaterThan(20);
  }

  private static List<String> all() {
    List<String> names = new ArrayList<>(NetworkTable.TYPE.getAttributeNames());
    names.add("schemaVersion");
    return names;
  }

  /** Looks at what stands behind something else. */
  private static int find(String text, int likely) {
    return NAMES.find(("{ " + text).getBytes(StandardCharsets.UTF_8), 2, likely);
  }
}
