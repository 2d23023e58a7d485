package nrw.bildungsnetz.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MembersViewTest {

  @Test
  void unknownBodyHasNoMembers() {
    Network network = network(member("m"));
    assertThat(network.membersOn("gibt-es-nicht", day("2020-01-01"))).isEmpty();
    assertThat(network.chairsOn("gibt-es-nicht", day("2020-01-01"))).isEmpty();
    assertThat(network.sidesOn("gibt-es-nicht", day("2020-01-01"))).isEmpty();
  }

  @Test
  void membersStandInTheOrderOfTheNetwork() {
    Network network =
        network(member("c"), member("a"), member("b").with(copy -> copy.committee("beirat")));
    assertThat(membersOn(network, "2020-01-01")).containsExactly("c", "a");
  }

  @Test
  void memberWithoutPeriodIsHeldAtAnyTime() {
    assertThat(membersOn(network(member("m")), "1900-01-01")).containsExactly("m");
    assertThat(membersOn(network(member("m")), "2100-01-01")).containsExactly("m");
  }

  @ParameterizedTest
  @CsvSource({
    "2014-01-31, false",
    "2014-02-01, true",
    "2014-02-02, true",
    "2018-01-30, true",
    "2018-01-31, true",
    "2018-02-01, false"
  })
  void bothEndsBelongToThePeriod(LocalDate date, boolean held) {
    Period period = Period.builder().start(day("2014-02-01")).end(day("2018-01-31")).build();
    assertThat(isHeld(period, date)).isEqualTo(held);
  }

  @ParameterizedTest
  @CsvSource({"2014-01-31, false", "2014-02-01, true", "2014-02-02, true", "2099-12-31, true"})
  void periodMayBeOpenAtItsEnd(LocalDate date, boolean held) {
    assertThat(isHeld(Period.builder().start(day("2014-02-01")).build(), date)).isEqualTo(held);
  }

  @ParameterizedTest
  @CsvSource({"1900-01-01, true", "2018-01-30, true", "2018-01-31, true", "2018-02-01, false"})
  void periodMayBeOpenAtItsStart(LocalDate date, boolean held) {
    assertThat(isHeld(Period.builder().end(day("2018-01-31")).build(), date)).isEqualTo(held);
  }

  @ParameterizedTest
  @CsvSource({
    "2013-12-31, false",
    "2014-01-01, true",
    "2014-01-02, true",
    "2018-12-30, true",
    "2018-12-31, true",
    "2019-01-01, false"
  })
  void yearsCountFromTheirFirstToTheirLastDay(LocalDate date, boolean held) {
    Period period = Period.builder().startYear(2014).endYear(2018).build();
    assertThat(isHeld(period, date)).isEqualTo(held);
  }

  @ParameterizedTest
  @CsvSource({"2018-09-13, true", "2018-09-14, true", "2018-09-15, false"})
  void memberIsKnownUntilTheLastDayASourceVouchesFor(LocalDate date, boolean held) {
    assertThat(isHeld(Period.builder().attestedUntil(day("2018-09-14")).build(), date))
        .isEqualTo(held);
  }

  @ParameterizedTest
  @CsvSource({"2018-09-14, false", "2018-09-15, true", "2018-09-16, true"})
  void memberIsNotHeldBeforeItCanHaveBegun(LocalDate date, boolean held) {
    assertThat(isHeld(Period.builder().notBefore(day("2018-09-15")).build(), date)).isEqualTo(held);
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void everyRoleIsAMember(Role role) {
    Network network = network(member("m").with(copy -> copy.role(role).advisory(true)));
    assertThat(membersOn(network, "2020-01-01")).containsExactly("m");
  }

  @ParameterizedTest
  @CsvSource({
    "CHAIR, false, true",
    "DEPUTY_CHAIR, false, true",
    "MEMBER, false, true",
    "SUBSTITUTE, false, false",
    "GUEST, false, false",
    "CHAIR, true, false",
    "DEPUTY_CHAIR, true, false",
    "MEMBER, true, false",
    "SUBSTITUTE, true, false",
    "GUEST, true, false"
  })
  void guestsSubstitutesAndAdvisoryMembersHaveNoVote(Role role, boolean advisory, boolean voting) {
    Membership member = member("m").with(copy -> copy.role(role).advisory(advisory));
    assertThat(member.hasVote()).isEqualTo(voting);
  }

  @Test
  void memberWithoutStatedRoleHasAVote() {
    assertThat(member("m").hasVote()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "2013-12-31, landrat",
    "2014-01-01, landrat schulamt",
    "2016-12-31, landrat schulamt",
    "2017-01-01, schulamt",
    "2018-12-31, schulamt",
    "2019-01-01, ''"
  })
  void chairMayBeShared(LocalDate date, String chairs) {
    Network network =
        network(
            chair("landrat", Period.builder().end(day("2016-12-31")).build()),
            member("stellvertretung").with(copy -> copy.role(Role.DEPUTY_CHAIR)),
            chair("schulamt", Period.builder().startYear(2014).endYear(2018).build()),
            member("ohne-angabe"));
    assertThat(String.join(" ", ids(network.chairsOn("lenkungskreis", date)))).isEqualTo(chairs);
  }

  @Test
  void chairOfAnotherBodyIsNoChairHere() {
    Membership other = member("m").with(copy -> copy.committee("beirat").role(Role.CHAIR));
    assertThat(network(other).chairsOn("lenkungskreis", day("2020-01-01"))).isEmpty();
    assertThat(ids(network(other).chairsOn("beirat", day("2020-01-01")))).containsExactly("m");
  }

  /** Kreis Soest: three municipalities take turns in one seat. */
  @ParameterizedTest
  @CsvSource({
    "2013-12-31, ''",
    "2014-01-01, erwitte",
    "2014-12-31, erwitte",
    "2015-01-01, geseke",
    "2015-12-31, geseke",
    "2016-01-01, werl",
    "2016-12-31, werl",
    "2017-01-01, ''"
  })
  void rotatingSeatPassesFromHolderToHolder(LocalDate date, String holder) {
    Network network =
        network(turn("werl", 2016), turn("erwitte", 2014), turn("geseke", 2015))
            .with(
                copy ->
                    copy.addSeat(
                        Seat.builder()
                            .id("staedte")
                            .committee("lenkungskreis")
                            .represents(Representation.GEMEINDEN)
                            .rotating(true)
                            .build()));
    List<Membership> members = network.membersOn("lenkungskreis", date);
    assertThat(String.join(" ", ids(members))).isEqualTo(holder);
    assertThat(network.sidesOn("lenkungskreis", date).getOrDefault(Side.KOMMUNE, List.of()))
        .isEqualTo(members);
  }

  private static boolean isHeld(Period period, LocalDate date) {
    Membership member = member("m").with(copy -> copy.period(period));
    boolean listed = network(member).membersOn("lenkungskreis", date).contains(member);
    assertThat(member.isHeldOn(date)).isEqualTo(listed);
    return listed;
  }

  private static Membership turn(String id, int year) {
    return member(id)
        .with(
            copy ->
                copy.seat("staedte")
                    .period(Period.builder().startYear(year).endYear(year).build()));
  }

  private static Membership chair(String id, Period period) {
    return member(id).with(copy -> copy.role(Role.CHAIR).period(period));
  }

  private static Membership member(String id) {
    return Membership.builder().id(id).committee("lenkungskreis").build();
  }

  private static List<String> membersOn(Network network, String date) {
    return ids(network.membersOn("lenkungskreis", day(date)));
  }

  private static List<String> ids(List<Membership> members) {
    return members.stream().map(Membership::getId).toList();
  }

  private static Network network(Membership... members) {
    return Network.builder()
        .id("soest")
        .name("Bildungsnetzwerk")
        .ags("05974")
        .addMemberships(members)
        .build();
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }
}
