package nrw.bildungsnetz.changes;

import static nrw.bildungsnetz.changes.ChangeCase.added;
import static nrw.bildungsnetz.changes.ChangeCase.change;
import static nrw.bildungsnetz.changes.ChangeCase.removed;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import nrw.bildungsnetz.model.Committee;
import nrw.bildungsnetz.model.CommitteeBuilder;
import nrw.bildungsnetz.model.CommitteeType;
import nrw.bildungsnetz.model.Membership;
import nrw.bildungsnetz.model.MembershipBuilder;
import nrw.bildungsnetz.model.Period;
import nrw.bildungsnetz.model.Role;
import nrw.bildungsnetz.model.Seat;

/** Changes of bodies, their seats and their members. */
final class CommitteeCases {

  private static final Committee LENKUNGSKREIS =
      Committee.builder().id("lk").type(CommitteeType.LENKUNGSKREIS).name("Kreis").build();
  private static final Seat SEAT = Seat.builder().id("s1").committee("lk").rotating(true).build();
  private static final Membership MEMBER =
      Membership.builder().id("m1").committee("lk").organisation("kreis").build();
  private static final Membership ON_SEAT =
      Membership.builder().id("m2").committee("lk").seat("s1").organisation("olpe").build();
  private static final Period SINCE_AUGUST =
      Period.builder().start(LocalDate.of(2024, 8, 1)).build();
  private static final Period UNTIL_JULY = Period.builder().end(LocalDate.of(2024, 7, 31)).build();

  static final List<ChangeCase> ALL =
      List.of(
          added(
              ChangeKind.COMMITTEE_FOUNDED,
              network ->
                  network.addCommittee(LENKUNGSKREIS.with(copy -> copy.period(SINCE_AUGUST))),
              "Das Gremium „lk“ (Lenkungskreis) ist eingerichtet, Beginn 01.08.2024.",
              "The body \"lk\" (Lenkungskreis) is set up, start 2024-08-01."),
          removed(
              ChangeKind.COMMITTEE_DISSOLVED,
              network -> network.addCommittee(LENKUNGSKREIS),
              "Das Gremium „lk“ (Lenkungskreis) ist aufgelöst.",
              "The body \"lk\" (Lenkungskreis) is dissolved."),
          committee(
              ChangeKind.COMMITTEE_DISSOLVED,
              copy -> copy.period(UNTIL_JULY),
              "Das Gremium „lk“ (Lenkungskreis) ist aufgelöst, Ende 31.07.2024.",
              "The body \"lk\" (Lenkungskreis) is dissolved, end 2024-07-31."),
          committee(
              ChangeKind.COMMITTEE_RENAMED,
              copy -> copy.name("Lenkungsgruppe"),
              "Das Gremium „lk“ (Lenkungskreis) hat einen neuen Namen.",
              "The body \"lk\" (Lenkungskreis) has a new name."),
          committee(
              ChangeKind.COMMITTEE_PARENT_CHANGED,
              copy -> copy.parent("rat"),
              "Das Gremium „lk“ (Lenkungskreis) gehört zu einem anderen Gremium: bisher (nicht"
                  + " angegeben), jetzt rat.",
              "The body \"lk\" (Lenkungskreis) has a different parent body: before (not stated),"
                  + " now rat."),
          committee(
              ChangeKind.ATTRIBUTE_CHANGED,
              copy -> copy.meetingsPerYear(4),
              "Gremium „lk“: Angabe „Sitzungen im Jahr“ geändert, bisher (nicht angegeben), jetzt"
                  + " 4.",
              "Body \"lk\": statement \"meetings a year\" changed, before (not stated), now 4."),
          change(
              ChangeKind.CHAIR_CHANGED,
              network ->
                  network
                      .addMembership(MEMBER.with(copy -> copy.role(Role.CHAIR)))
                      .addMembership(ON_SEAT.with(copy -> copy.role(Role.MEMBER))),
              network ->
                  network
                      .addMembership(MEMBER.with(copy -> copy.role(Role.MEMBER)))
                      .addMembership(ON_SEAT.with(copy -> copy.role(Role.CHAIR))),
              "Im Gremium „lk“ hat der Vorsitz gewechselt, bisherige Mitgliedschaft: m1, jetzige:"
                  + " m2.",
              "In the body \"lk\" the chair has changed, membership before: m1, now: m2."),
          added(
              ChangeKind.SEAT_CREATED,
              network -> network.addSeat(SEAT),
              "Im Gremium „lk“ ist der Sitz „s1“ eingerichtet.",
              "In the body \"lk\" the seat \"s1\" is created."),
          change(
              ChangeKind.SEAT_ABOLISHED,
              network -> network.addSeat(SEAT),
              network -> network.addSeat(SEAT.with(copy -> copy.period(UNTIL_JULY))),
              "Im Gremium „lk“ entfällt der Sitz „s1“, Ende 31.07.2024.",
              "In the body \"lk\" the seat \"s1\" is abolished, end 2024-07-31."),
          change(
              ChangeKind.SEAT_CHANGED_HANDS,
              network -> network.addSeat(SEAT).addMembership(ON_SEAT),
              network ->
                  network
                      .addSeat(SEAT)
                      .addMembership(ON_SEAT.with(copy -> copy.period(UNTIL_JULY)))
                      .addMembership(
                          ON_SEAT.with(
                              copy ->
                                  copy.id("m3").organisation("drolshagen").period(SINCE_AUGUST))),
              "Im Gremium „lk“ ist der Sitz „s1“ weitergegeben, bisherige Organisation: olpe,"
                  + " jetzige: drolshagen, Beginn 01.08.2024.",
              "In the body \"lk\" the seat \"s1\" has changed hands, organisation before: olpe,"
                  + " now: drolshagen, start 2024-08-01."),
          added(
              ChangeKind.MEMBER_JOINED,
              network ->
                  network.addMembership(
                      MEMBER.with(copy -> copy.role(Role.GUEST).period(SINCE_AUGUST))),
              "Im Gremium „lk“ beginnt die Mitgliedschaft „m1“, Organisation „kreis“, Rolle Gast,"
                  + " Beginn 01.08.2024.",
              "In the body \"lk\" the membership \"m1\" begins, organisation \"kreis\", role guest,"
                  + " start 2024-08-01."),
          member(
              ChangeKind.MEMBER_JOINED,
              copy -> copy.period(SINCE_AUGUST),
              "Im Gremium „lk“ beginnt die Mitgliedschaft „m1“, Organisation „kreis“, Beginn"
                  + " 01.08.2024.",
              "In the body \"lk\" the membership \"m1\" begins, organisation \"kreis\", start"
                  + " 2024-08-01."),
          member(
              ChangeKind.MEMBER_LEFT,
              copy -> copy.period(UNTIL_JULY),
              "Im Gremium „lk“ endet die Mitgliedschaft „m1“, Organisation „kreis“, Ende"
                  + " 31.07.2024.",
              "In the body \"lk\" the membership \"m1\" ends, organisation \"kreis\", end"
                  + " 2024-07-31."),
          removed(
              ChangeKind.MEMBER_LEFT,
              network -> network.addMembership(MEMBER),
              "Im Gremium „lk“ endet die Mitgliedschaft „m1“, Organisation „kreis“.",
              "In the body \"lk\" the membership \"m1\" ends, organisation \"kreis\"."),
          member(
              ChangeKind.MEMBER_ORGANISATION_CHANGED,
              copy -> copy.organisation("schulamt"),
              "Im Gremium „lk“ ist die Mitgliedschaft „m1“ auf eine andere Organisation"
                  + " übergegangen: bisher kreis, jetzt schulamt.",
              "In the body \"lk\" the membership \"m1\" has passed to another organisation: before"
                  + " kreis, now schulamt."),
          member(
              ChangeKind.MEMBER_PERSON_CHANGED,
              copy -> copy.person("Erika Beispiel"),
              "Im Gremium „lk“ ist die Person in der Mitgliedschaft „m1“ geändert.",
              "In the body \"lk\" the person in the membership \"m1\" has changed."),
          member(
              ChangeKind.MEMBER_ROLE_CHANGED,
              copy -> copy.role(Role.DEPUTY_CHAIR),
              "Im Gremium „lk“ hat die Mitgliedschaft „m1“ eine andere Rolle: bisher (nicht"
                  + " angegeben), jetzt stellvertretender Vorsitz.",
              "In the body \"lk\" the membership \"m1\" has a different role: before (not stated),"
                  + " now deputy chair."),
          member(
              ChangeKind.MEMBER_BECAME_ADVISORY,
              copy -> copy.advisory(true),
              "Im Gremium „lk“ ist die Mitgliedschaft „m1“ nur noch beratend.",
              "In the body \"lk\" the membership \"m1\" is now only advisory."),
          change(
              ChangeKind.MEMBER_BECAME_VOTING,
              network -> network.addMembership(MEMBER.with(copy -> copy.advisory(true))),
              network -> network.addMembership(MEMBER),
              "Im Gremium „lk“ ist die Mitgliedschaft „m1“ nicht mehr nur beratend.",
              "In the body \"lk\" the membership \"m1\" is no longer only advisory."));

  private CommitteeCases() {}

  private static ChangeCase committee(
      ChangeKind kind, Consumer<CommitteeBuilder> edit, String german, String english) {
    return change(
        kind,
        network -> network.addCommittee(LENKUNGSKREIS),
        network -> network.addCommittee(LENKUNGSKREIS.with(edit)),
        german,
        english);
  }

  private static ChangeCase member(
      ChangeKind kind, Consumer<MembershipBuilder> edit, String german, String english) {
    return change(
        kind,
        network -> network.addMembership(MEMBER),
        network -> network.addMembership(MEMBER.with(edit)),
        german,
        english);
  }
}
