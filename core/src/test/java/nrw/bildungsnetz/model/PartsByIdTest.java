package nrw.bildungsnetz.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

/** Parts are found and replaced by id, in whatever list they stand. */
class PartsByIdTest {

  private static final Committee LENKUNGSKREIS = committee("lk", "Lenkungskreis");
  private static final Committee BEIRAT = committee("beirat", "Beirat");
  private static final Goal GOAL = Goal.builder().id("lk").name("Ein Ziel").build();
  private static final Network NETWORK =
      Network.builder()
          .id("olpe")
          .name("Olpe")
          .ags("05966")
          .addCommittees(BEIRAT, LENKUNGSKREIS)
          .addGoal(GOAL)
          .build();

  private static Committee committee(String id, String name) {
    return Committee.builder().id(id).name(name).type(CommitteeType.LENKUNGSKREIS).build();
  }

  @Test
  void findsAPartInWhateverList() {
    assertThat(NETWORK.find("beirat")).contains(BEIRAT);
    assertThat(NETWORK.find("lk")).contains(LENKUNGSKREIS);
    assertThat(NETWORK.find("olpe")).isEmpty();
  }

  @Test
  void findsAPartOfAType() {
    assertThat(NETWORK.find(Goal.class, "lk")).contains(GOAL);
    assertThat(NETWORK.find(Committee.class, "lk")).contains(LENKUNGSKREIS);
    assertThat(NETWORK.find(Measure.class, "lk")).isEmpty();
    assertThat(NETWORK.find(Servicestelle.class, "lk")).isEmpty();
  }

  @Test
  void findsPartsOfARegister() {
    NetworkRegister register =
        NetworkRegister.builder().id("nrw").name("NRW").addNetwork(NETWORK).build();

    assertThat(register.find("olpe")).contains(NETWORK);
    assertThat(register.find("beirat")).isEmpty();
    assertThat(
            register
                .withPart(Network.class, "olpe", each -> each.with(copy -> copy.name("Neu")))
                .getNetworks())
        .extracting(Network::getName)
        .containsExactly("Neu");
  }

  @Test
  void replacesOnePartInItsPlace() {
    Network changed =
        NETWORK.withPart(Committee.class, "lk", body -> body.with(copy -> copy.name("Neu")));

    assertThat(changed.getCommittees())
        .extracting(Committee::getName)
        .containsExactly("Beirat", "Neu");
    assertThat(changed.with(copy -> copy.committees(NETWORK.getCommittees()))).isEqualTo(NETWORK);
  }

  @Test
  void refusesWhatIsNotThere() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NETWORK.withPart(Committee.class, "x", body -> body))
        .withMessage("There is no Committee{x} in Network{olpe, 05966}");
  }
}
