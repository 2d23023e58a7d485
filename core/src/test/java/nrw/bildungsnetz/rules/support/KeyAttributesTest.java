package nrw.bildungsnetz.rules.support;

import static org.assertj.core.api.Assertions.assertThat;

import nrw.bildungsnetz.codes.AgsKey;
import nrw.bildungsnetz.codes.SchulformKey;
import nrw.bildungsnetz.codes.SchulnummerKey;
import nrw.bildungsnetz.model.description.Attribute;
import nrw.bildungsnetz.model.tables.NetworkTable;
import org.junit.jupiter.api.Test;

/** Where a network holds official keys. */
class KeyAttributesTest {

  @Test
  void keysAreFoundByTheirConstraint() {
    assertThat(KeyAttributes.of(SchulnummerKey.class, owner -> true).getPaths())
        .containsExactlyInAnyOrder("organisations.id", "organisations.schulnummer");
    assertThat(KeyAttributes.of(AgsKey.class, owner -> true).getPaths())
        .contains("ags", "organisations.ags")
        .doesNotContain("organisations.schulnummer");
  }

  @Test
  void keysOfSomeOwnersCanBeLeftOut() {
    assertThat(KeyAttributes.of(AgsKey.class, owner -> owner != NetworkTable.TYPE).getPaths())
        .contains("organisations.ags")
        .doesNotContain("ags");
  }

  @Test
  void keyIsToldByItsConstraint() {
    Attribute<?, ?, ?> ags =
        NetworkTable.TYPE.getAttributes().get(NetworkTable.TYPE.indexOf("ags"));
    assertThat(KeyAttributes.has(AgsKey.class, ags)).isTrue();
    assertThat(KeyAttributes.has(SchulformKey.class, ags)).isFalse();
    assertThat(KeyAttributes.isWellFormed(ags, "05978")).isTrue();
    assertThat(KeyAttributes.isWellFormed(ags, "5978")).isFalse();
  }
}
