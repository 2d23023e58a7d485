package nrw.bildungsnetz.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nrw.bildungsnetz.model.description.Attribute;
import nrw.bildungsnetz.model.description.FullNetwork;
import nrw.bildungsnetz.model.description.Getters;
import nrw.bildungsnetz.model.description.ModelWalk;
import nrw.bildungsnetz.model.description.ObjectType;
import nrw.bildungsnetz.model.extensions.Extensions;
import nrw.bildungsnetz.model.tables.NetworkRegisterTable;
import nrw.bildungsnetz.samples.SampleNetworks;
import org.junit.jupiter.api.Test;

/** What values reveal of themselves, for example in a log. */
class ToStringTest {

  private static final String MARKER = "Xq7Geheim";
  private static final int LONGEST_ID = 64;
  private static final int LONGEST = 300;

  /** A register whose free texts contain a marker and whose ids have the maximum length. */
  private static final NetworkRegister REGISTER =
      new FullNetwork(ToStringTest::text).fill(NetworkRegisterTable.TYPE);

  @Test
  void freeTextsAndPersonsAreNotShown() {
    List<Object> values = valuesOf(REGISTER);
    assertThat(values).hasSizeGreaterThan(300);
    assertThat(values).allSatisfy(value -> assertThat(value.toString()).doesNotContain(MARKER));
  }

  @Test
  void whatHasAnIdIsShownByItAlone() {
    for (Object value : valuesOf(REGISTER)) {
      if (value instanceof Identified part) {
        assertThat(part.toString())
            .isEqualTo(part.summary())
            .contains(part.getId())
            .hasSizeLessThan(LONGEST);
      }
    }
  }

  @Test
  void networkIsShownAsShortAsAnEmptyOne() {
    Network network = SampleNetworks.valid();
    assertThat(network.toString()).isEqualTo("Network{rbn-kreis-unna, 05978}");
    assertThat(network.with(n -> n.organisations(List.of())).toString())
        .isEqualTo(network.toString());
  }

  private static List<Object> valuesOf(NetworkRegister register) {
    List<Object> values = new ArrayList<>(List.of(register));
    ModelWalk.over(
        NetworkRegisterTable.TYPE,
        register,
        (walk, attribute, value) -> {
          if (attribute.getType() instanceof ObjectType || value instanceof Extensions) {
            values.add(value);
          }
        });
    return values;
  }

  private static String text(Class<?> owner, Attribute<?, ?, ?> attribute, int number) {
    String digits = String.valueOf(number);
    return Getters.isKey(owner, attribute.getName())
        ? digits + "x".repeat(LONGEST_ID - digits.length())
        : MARKER + number;
  }
}
