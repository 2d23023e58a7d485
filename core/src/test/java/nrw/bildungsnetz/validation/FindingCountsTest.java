package nrw.bildungsnetz.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import nl.jqno.equalsverifier.EqualsVerifier;
import nrw.bildungsnetz.rules.Category;
import nrw.bildungsnetz.rules.Severity;
import org.junit.jupiter.api.Test;

class FindingCountsTest {

  private static final FindingCounts COUNTS =
      new FindingCounts(
          Map.of(
              Category.KEY, Map.of(Severity.ERROR, 2L, Severity.WARNING, 30L),
              Category.STAFF, Map.of(Severity.WARNING, 400L, Severity.INFO, 5_000L)),
          Map.of(Severity.WARNING, 7L),
          1L);

  @Test
  void total() {
    assertThat(COUNTS.getTotal()).isEqualTo(5_432);
  }

  @Test
  void ofASeverity() {
    assertThat(COUNTS.of(Severity.ERROR)).isEqualTo(2);
    assertThat(COUNTS.of(Severity.WARNING)).isEqualTo(430);
    assertThat(COUNTS.of(Severity.INFO)).isEqualTo(5_000);
  }

  @Test
  void ofACategory() {
    assertThat(COUNTS.of(Category.KEY)).isEqualTo(32);
    assertThat(COUNTS.of(Category.STAFF)).isEqualTo(5_400);
    assertThat(COUNTS.of(Category.IMPACT)).isZero();
  }

  @Test
  void ofBoth() {
    assertThat(COUNTS.of(Category.STAFF, Severity.WARNING)).isEqualTo(400);
    assertThat(COUNTS.of(Category.STAFF, Severity.ERROR)).isZero();
    assertThat(COUNTS.of(Category.IMPACT, Severity.ERROR)).isZero();
  }

  @Test
  void waivedAndBreaches() {
    assertThat(COUNTS.waived(Severity.WARNING)).isEqualTo(7);
    assertThat(COUNTS.waived(Severity.ERROR)).isZero();
    assertThat(COUNTS.getBreaches()).isEqualTo(1);
  }

  @Test
  void laterChangesOfWhatWasHandedInDoNotCount() {
    Map<Severity, Long> severities = new EnumMap<>(Map.of(Severity.ERROR, 1L));
    Map<Category, Map<Severity, Long>> all = new EnumMap<>(Map.of(Category.KEY, severities));
    FindingCounts counts = new FindingCounts(all, severities, 0);
    severities.put(Severity.ERROR, 2L);
    all.clear();
    assertThat(counts.getTotal()).isEqualTo(1);
    assertThat(counts.waived(Severity.ERROR)).isEqualTo(1);
  }

  @Test
  void equality() {
    EqualsVerifier.forClass(FindingCounts.class).withNonnullFields("all", "waived").verify();
  }

  @Test
  void says() {
    assertThat(new FindingCounts(Map.of(), Map.of(Severity.INFO, 3L), 4).toString())
        .isEqualTo("{}, waived {INFO=3}, breaches 4");
  }
}
