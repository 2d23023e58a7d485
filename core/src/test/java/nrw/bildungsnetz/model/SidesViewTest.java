package nrw.bildungsnetz.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SidesViewTest {

  private static final LocalDate DAY = LocalDate.of(2020, 1, 1);

  @ParameterizedTest
  @CsvSource({
    "LAND, LAND",
    "OBERE_SCHULAUFSICHT, LAND",
    "UNTERE_SCHULAUFSICHT, LAND",
    "KOMMUNE, KOMMUNE",
    "GEMEINDEN, KOMMUNE",
    "SCHULEN, THIRD",
    "BILDUNGSBUERO, THIRD",
    "PARTNER, THIRD"
  })
  void everyRepresentationHasItsSide(Representation represents, Side side) {
    Membership member = member("m").with(copy -> copy.represents(represents));
    assertThat(network(member).sidesOn("lenkungskreis", DAY))
        .containsOnlyKeys(side)
        .containsEntry(side, List.of(member));
  }

  @Test
  void sidesComeInTheirOrderAndMembersInThatOfTheNetwork() {
    Membership partner = member("p").with(copy -> copy.represents(Representation.PARTNER));
    Membership untere =
        member("u").with(copy -> copy.represents(Representation.UNTERE_SCHULAUFSICHT));
    Membership kreis = member("k").with(copy -> copy.represents(Representation.KOMMUNE));
    Membership obere =
        member("o").with(copy -> copy.represents(Representation.OBERE_SCHULAUFSICHT));
    Map<Side, List<Membership>> sides =
        network(partner, untere, kreis, obere).sidesOn("lenkungskreis", DAY);
    assertThat(sides.keySet()).containsExactly(Side.LAND, Side.KOMMUNE, Side.THIRD);
    assertThat(sides.get(Side.LAND)).containsExactly(untere, obere);
  }

  @Test
  void membersOfUnstatedSideAreLeftOut() {
    assertThat(network(member("m")).sidesOn("lenkungskreis", DAY)).isEmpty();
  }

  @Test
  void guestsAndAdvisoryMembersAreLeftOut() {
    Membership guest =
        member("g").with(copy -> copy.represents(Representation.KOMMUNE).role(Role.GUEST));
    Membership advisory =
        member("a").with(copy -> copy.represents(Representation.KOMMUNE).advisory(true));
    assertThat(network(guest, advisory).sidesOn("lenkungskreis", DAY)).isEmpty();
  }

  @Test
  void seatTellsTheSideTheMemberDoesNotTell() {
    Membership member = member("m").with(copy -> copy.seat("sitz"));
    Network network = withSeat(seat(Representation.GEMEINDEN, false), member);
    assertThat(network.sidesOn("lenkungskreis", DAY)).containsEntry(Side.KOMMUNE, List.of(member));
  }

  @Test
  void whatTheMemberTellsCountsBeforeTheSeat() {
    Membership member = member("m").with(copy -> copy.seat("sitz").represents(Representation.LAND));
    Network network = withSeat(seat(Representation.GEMEINDEN, false), member);
    assertThat(network.sidesOn("lenkungskreis", DAY)).containsOnlyKeys(Side.LAND);
  }

  @Test
  void holderOfAnAdvisorySeatIsLeftOut() {
    Membership member =
        member("m").with(copy -> copy.seat("sitz").represents(Representation.KOMMUNE));
    assertThat(withSeat(seat(Representation.KOMMUNE, true), member).sidesOn("lenkungskreis", DAY))
        .isEmpty();
    assertThat(withSeat(seat(Representation.KOMMUNE, false), member).sidesOn("lenkungskreis", DAY))
        .containsOnlyKeys(Side.KOMMUNE);
  }

  @Test
  void unknownSeatTellsNothing() {
    Membership silent = member("s").with(copy -> copy.seat("gibt-es-nicht"));
    Membership stated =
        member("k").with(copy -> copy.seat("gibt-es-nicht").represents(Representation.KOMMUNE));
    assertThat(network(silent, stated).sidesOn("lenkungskreis", DAY))
        .containsOnlyKeys(Side.KOMMUNE)
        .containsEntry(Side.KOMMUNE, List.of(stated));
  }

  /** Two holders of one seat, from two authorities, both count. */
  @Test
  void sharedSeatCountsEachOfItsHolders() {
    Membership one = member("agentur").with(copy -> copy.seat("sitz"));
    Membership other = member("jobcenter").with(copy -> copy.seat("sitz"));
    assertThat(
            withSeat(seat(Representation.PARTNER, false), one, other).sidesOn("lenkungskreis", DAY))
        .containsEntry(Side.THIRD, List.of(one, other));
  }

  @ParameterizedTest
  @CsvSource({
    "2013-12-31, 0, 1",
    "2014-01-01, 1, 1",
    "2014-01-02, 1, 1",
    "2016-07-30, 1, 1",
    "2016-07-31, 1, 1",
    "2016-08-01, 1, 0"
  })
  void sidesAreThoseOfTheDay(LocalDate date, int land, int kommune) {
    Membership schulamt =
        member("schulamt")
            .with(
                copy ->
                    copy.represents(Representation.UNTERE_SCHULAUFSICHT)
                        .period(Period.builder().startYear(2014).build()));
    Membership kreis =
        member("kreis")
            .with(
                copy ->
                    copy.represents(Representation.KOMMUNE)
                        .period(Period.builder().end(LocalDate.of(2016, 7, 31)).build()));
    Map<Side, List<Membership>> sides = network(schulamt, kreis).sidesOn("lenkungskreis", date);
    assertThat(sides.getOrDefault(Side.LAND, List.of())).hasSize(land);
    assertThat(sides.getOrDefault(Side.KOMMUNE, List.of())).hasSize(kommune);
  }

  @Test
  void otherBodiesDoNotCount() {
    Membership member =
        member("m").with(copy -> copy.committee("beirat").represents(Representation.KOMMUNE));
    assertThat(network(member).sidesOn("lenkungskreis", DAY)).isEmpty();
  }

  @Test
  void answerCannotBeChanged() {
    Map<Side, List<Membership>> sides =
        network(member("m").with(copy -> copy.represents(Representation.LAND)))
            .sidesOn("lenkungskreis", DAY);
    assertThatThrownBy(sides::clear).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> sides.values().iterator().next().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  private static Seat seat(Representation represents, boolean advisory) {
    return Seat.builder()
        .id("sitz")
        .committee("lenkungskreis")
        .represents(represents)
        .advisory(advisory)
        .build();
  }

  private static Membership member(String id) {
    return Membership.builder().id(id).committee("lenkungskreis").build();
  }

  private static Network withSeat(Seat seat, Membership... members) {
    return network(members).with(copy -> copy.addSeat(seat));
  }

  private static Network network(Membership... members) {
    return Network.builder()
        .id("soest")
        .name("Bildungsnetzwerk")
        .ags("05974")
        .addMemberships(members)
        .build();
  }
}
