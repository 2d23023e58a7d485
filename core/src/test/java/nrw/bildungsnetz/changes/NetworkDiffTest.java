package nrw.bildungsnetz.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nrw.bildungsnetz.model.Committee;
import nrw.bildungsnetz.model.CommitteeType;
import nrw.bildungsnetz.model.Goal;
import nrw.bildungsnetz.model.Handlungsfeld;
import nrw.bildungsnetz.model.Membership;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.Organisation;
import nrw.bildungsnetz.model.OrganisationKind;
import nrw.bildungsnetz.model.Period;
import nrw.bildungsnetz.model.Post;
import nrw.bildungsnetz.model.PostFunction;
import nrw.bildungsnetz.model.Role;
import nrw.bildungsnetz.model.Seat;
import nrw.bildungsnetz.texts.Term;
import org.junit.jupiter.api.Test;

class NetworkDiffTest {

  private static final Network NETWORK =
      Network.builder().id("olpe").name("Olpe").ags("05966").build();
  private static final Committee COMMITTEE =
      Committee.builder().id("lk").type(CommitteeType.LENKUNGSKREIS).name("Kreis").build();

  @Test
  void statesOfDifferentNetworksAreRefused() {
    Network other = NETWORK.with(copy -> copy.id("hagen\u0007"));
    assertThatThrownBy(() -> NetworkDiff.between(NETWORK, other))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "\"olpe\" and \"hagen\\u0007\" are ids of different networks; only two states of the"
                + " same network can be compared.");
  }

  @Test
  void equalStatesHaveNothingToTell() {
    NetworkDiff diff = NetworkDiff.between(NETWORK, NETWORK);
    assertThat(diff.isEmpty()).isTrue();
    assertThat(diff.getChanges()).isEmpty();
    assertThat(diff.toText(Locale.GERMAN)).isEmpty();
  }

  @Test
  void changesAreToldThemeByThemeOneToALine() {
    Network after =
        NETWORK.with(
            copy ->
                copy.name("Neu")
                    .addGoal(Goal.builder().id("z1").name("Ziel").build())
                    .addHandlungsfeld(Handlungsfeld.builder().id("hf").name("Feld").build())
                    .addMembership(Membership.builder().id("m1").committee("lk").build())
                    .addCommittee(COMMITTEE)
                    .addOrganisation(
                        Organisation.builder()
                            .id("o1")
                            .name("Verein")
                            .kind(OrganisationKind.VEREIN)
                            .build()));
    assertThat(NetworkDiff.between(NETWORK, after).toText(Locale.GERMAN))
        .isEqualTo(
            """
            Das Netzwerk „olpe“ hat einen neuen Namen.
            Die Organisation „o1“ (Verein) ist neu im Netzwerk.
            Das Gremium „lk“ (Lenkungskreis) ist eingerichtet.
            Im Gremium „lk“ beginnt die Mitgliedschaft „m1“.
            Das Handlungsfeld „hf“ ist aufgenommen.
            Das Ziel „z1“ ist neu.""");
  }

  @Test
  void everyListHasItsPlaceInTheOrderAndItsTable() {
    List<String> lists =
        PartReader.read(new Filler(true, 0).network()).attributes().stream().toList();
    assertThat(ChangeOrder.LISTS).containsExactlyInAnyOrderElementsOf(lists);
    assertThat(lists).noneMatch(list -> PartTables.of(list) == PartTable.PLAIN);
  }

  @Test
  void pathAndIdAreThoseOfThePartWhereItStands() {
    Network before =
        NETWORK.with(
            copy -> copy.addCommittee(COMMITTEE).addCommittee(COMMITTEE.with(it -> it.id("bk"))));
    Network after =
        NETWORK.with(
            copy ->
                copy.addCommittee(COMMITTEE.with(it -> it.id("bb")))
                    .addCommittee(COMMITTEE.with(it -> it.name("Neu"))));
    assertThat(NetworkDiff.between(before, after).getChanges())
        .extracting(Change::getKind, change -> change.getPath().toString(), Change::getObjectId)
        .containsExactlyInAnyOrder(
            tuple(ChangeKind.COMMITTEE_FOUNDED, "/committees/0", "bb"),
            tuple(ChangeKind.COMMITTEE_RENAMED, "/committees/1", "lk"),
            tuple(ChangeKind.COMMITTEE_DISSOLVED, "/committees/1", "bk"));
  }

  @Test
  void argumentsAreIdsCodesNumbersAndTerms() {
    Network before = NETWORK.with(copy -> copy.addCommittee(COMMITTEE));
    Network after =
        NETWORK.with(copy -> copy.addCommittee(COMMITTEE.with(it -> it.meetingsPerYear(4))));
    Change change = NetworkDiff.between(before, after).getChanges().get(0);
    assertThat(change.getArguments())
        .containsEntry("id", "lk")
        .containsEntry("object", Term.of("Committee"))
        .containsEntry("type", CommitteeType.LENKUNGSKREIS)
        .containsEntry("attribute", Term.of("Committee.meetingsPerYear"))
        .containsEntry("before", List.of())
        .containsEntry("after", 4)
        .hasSize(6);
    assertThat(change).hasToString("Change{kind=ATTRIBUTE_CHANGED, path=/committees/0}");
  }

  @Test
  void trailingZerosAreNoChange() {
    assertThat(NetworkDiff.between(post("1.0"), post("1")).isEmpty()).isTrue();
    assertThat(NetworkDiff.between(post("100"), post("1E+2")).isEmpty()).isTrue();
    assertThat(NetworkDiff.between(post("1.0"), post("1.01")).isEmpty()).isFalse();
  }

  @Test
  void aPeriodThatSaysNothingIsToldAgainstNone() {
    Network with = committee(Period.builder().build());
    Network without = NETWORK.with(copy -> copy.addCommittee(COMMITTEE));
    assertThat(NetworkDiff.between(without, with).toText(Locale.GERMAN))
        .isEqualTo("Gremium „lk“: Angabe „Zeitraum“ geändert.");
    Network until = committee(Period.builder().attestedUntil(LocalDate.of(2024, 1, 1)).build());
    assertThat(NetworkDiff.between(with, until).toText(Locale.GERMAN))
        .isEqualTo(
            "Gremium „lk“: Angabe „belegt bis“ geändert, bisher (nicht angegeben), jetzt"
                + " 01.01.2024.");
  }

  @Test
  void aBetterKnownDayIsOneChange() {
    Network year = committee(Period.builder().startYear(2009).build());
    Network day = committee(Period.builder().start(LocalDate.of(2009, 5, 1)).build());
    assertThat(NetworkDiff.between(year, day).toText(Locale.GERMAN))
        .isEqualTo("Gremium „lk“: Angabe „Beginn“ geändert, bisher 2009, jetzt 01.05.2009.");
  }

  @Test
  void whoJoinsInTheChairChangesIt() {
    Network before = NETWORK.with(copy -> copy.addMembership(chair("m1")));
    Network after = NETWORK.with(copy -> copy.addMembership(chair("m2")));
    assertThat(NetworkDiff.between(before, after).toText(Locale.GERMAN))
        .isEqualTo(
            """
            Im Gremium „lk“ hat der Vorsitz gewechselt, bisherige Mitgliedschaft: m1, jetzige: m2.
            Im Gremium „lk“ beginnt die Mitgliedschaft „m2“, Rolle Vorsitz.
            Im Gremium „lk“ endet die Mitgliedschaft „m1“, Rolle Vorsitz.""");
  }

  @Test
  void aChairWhoseFirstDayBecomesKnownIsNoNewChair() {
    Network before = NETWORK.with(copy -> copy.addMembership(chair("m1")));
    Network after =
        NETWORK.with(
            copy ->
                copy.addMembership(
                    chair("m1").with(it -> it.period(Period.builder().startYear(2020).build()))));
    assertThat(NetworkDiff.between(before, after).getChanges())
        .extracting(Change::getKind)
        .containsExactly(ChangeKind.MEMBER_JOINED);
  }

  @Test
  void aRotatingSeatPassesToAnotherOrganisationInPlace() {
    assertThat(kinds(seat(true, onSeat("m1", "olpe")), seat(true, onSeat("m1", "wenden"))))
        .containsExactly(ChangeKind.SEAT_CHANGED_HANDS);
    assertThat(kinds(seat(false, onSeat("m1", "olpe")), seat(false, onSeat("m1", "wenden"))))
        .containsExactly(ChangeKind.MEMBER_ORGANISATION_CHANGED);
  }

  @Test
  void onlyRotatingSeatsAreHandedOn() {
    assertThat(kinds(seat(true, onSeat("m1", "olpe")), seat(true, onSeat("m2", "wenden"))))
        .containsExactly(ChangeKind.SEAT_CHANGED_HANDS);
    assertThat(kinds(seat(false, onSeat("m1", "olpe")), seat(false, onSeat("m2", "wenden"))))
        .containsExactlyInAnyOrder(ChangeKind.MEMBER_JOINED, ChangeKind.MEMBER_LEFT);
  }

  @Test
  void aMemberWhoHasTakenAndLeftTheSeatHandsItToNobody() {
    Period period = Period.builder().startYear(2020).endYear(2022).build();
    Membership after = onSeat("m1", "olpe").with(copy -> copy.period(period));
    assertThat(kinds(seat(true, onSeat("m1", "olpe")), seat(true, after)))
        .containsExactly(ChangeKind.MEMBER_JOINED, ChangeKind.MEMBER_LEFT);
  }

  @Test
  void aNewHandlungsfeldNamesThoseItCameFrom() {
    Network after =
        NETWORK.with(
            copy ->
                copy.addHandlungsfeld(
                    Handlungsfeld.builder()
                        .id("neu")
                        .name("N")
                        .addPredecessor("a")
                        .addPredecessor("b")
                        .build()));
    assertThat(NetworkDiff.between(NETWORK, after).toText(Locale.ENGLISH))
        .isEqualTo(
            """
            The Handlungsfeld "neu" is taken up.
            The Handlungsfeld "neu" has emerged from the Handlungsfeld "a".
            The Handlungsfeld "neu" has emerged from the Handlungsfeld "b".""");
  }

  private static List<ChangeKind> kinds(Network before, Network after) {
    return NetworkDiff.between(before, after).getChanges().stream().map(Change::getKind).toList();
  }

  private static Network seat(boolean rotating, Membership holder) {
    Seat seat = Seat.builder().id("s1").committee("lk").rotating(rotating).build();
    return NETWORK.with(copy -> copy.addSeat(seat).addMembership(holder));
  }

  private static Membership onSeat(String id, String organisation) {
    return Membership.builder()
        .id(id)
        .committee("lk")
        .seat("s1")
        .organisation(organisation)
        .build();
  }

  private static Membership chair(String id) {
    return Membership.builder().id(id).committee("lk").role(Role.CHAIR).build();
  }

  private static Network committee(Period period) {
    return NETWORK.with(copy -> copy.addCommittee(COMMITTEE.with(it -> it.period(period))));
  }

  private static Network post(String fte) {
    return NETWORK.with(
        copy ->
            copy.addPost(
                Post.builder()
                    .id("p1")
                    .committee("bb")
                    .function(PostFunction.LEITUNG)
                    .fte(new BigDecimal(fte))
                    .build()));
  }
}
