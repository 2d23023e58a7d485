package nrw.bildungsnetz.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MembershipTest {

  private static final Membership SEAT =
      Membership.builder().id("m1").committee("lk").person("Erika Beispiel").build();

  @Test
  void toStringTellsTheSeatButNotThePerson() {
    assertThat(SEAT.toString()).contains("m1").doesNotContain("Erika", "Beispiel");
  }

  @Test
  void personCounts() {
    assertThat(SEAT.with(m -> m.person("Kim Muster"))).isNotEqualTo(SEAT);
  }
}
