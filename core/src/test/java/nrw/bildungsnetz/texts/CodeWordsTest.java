package nrw.bildungsnetz.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nrw.bildungsnetz.model.NetworkStatus;
import nrw.bildungsnetz.model.Role;
import org.junit.jupiter.api.Test;

class CodeWordsTest {

  private static final List<NetworkStatus> STATUS = List.of(NetworkStatus.values());

  @Test
  void aWordInEitherLanguageMeansItsCode() {
    assertThat(CodeWords.meant("aktiv", STATUS)).contains("ACTIVE");
    assertThat(CodeWords.meant("Active", STATUS)).contains("ACTIVE");
    assertThat(CodeWords.meant("vorsitz", List.of(Role.values()))).contains("CHAIR");
  }

  @Test
  void whatIsNearACodeOrAWordMeansIt() {
    assertThat(CodeWords.meant("ACTIV", STATUS)).contains("ACTIVE");
    assertThat(CodeWords.meant("aktif", STATUS)).contains("ACTIVE");
  }

  @Test
  void otherWordsMeanNone() {
    assertThat(CodeWords.meant("blau", STATUS)).isEmpty();
  }
}
