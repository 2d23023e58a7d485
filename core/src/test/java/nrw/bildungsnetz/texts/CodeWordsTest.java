package nrw.bildungsnetz.texts;

import static org.assertj.core.api.Assertions.assertThat;

import nrw.bildungsnetz.model.NetworkStatus;
import nrw.bildungsnetz.model.Role;
import org.junit.jupiter.api.Test;

class CodeWordsTest {

  @Test
  void aWordInEitherLanguageMeansItsCode() {
    assertThat(CodeWords.meant("aktiv", NetworkStatus.class)).contains("ACTIVE");
    assertThat(CodeWords.meant("Active", NetworkStatus.class)).contains("ACTIVE");
    assertThat(CodeWords.meant("vorsitz", Role.class)).contains("CHAIR");
  }

  @Test
  void whatIsNearACodeOrAWordMeansIt() {
    assertThat(CodeWords.meant("ACTIV", NetworkStatus.class)).contains("ACTIVE");
    assertThat(CodeWords.meant("aktif", NetworkStatus.class)).contains("ACTIVE");
  }

  @Test
  void otherWordsMeanNone() {
    assertThat(CodeWords.meant("blau", NetworkStatus.class)).isEmpty();
  }
}
