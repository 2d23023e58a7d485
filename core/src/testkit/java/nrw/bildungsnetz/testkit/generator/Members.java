package nrw.bildungsnetz.testkit.generator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nrw.bildungsnetz.model.Membership;
import nrw.bildungsnetz.model.MembershipBuilder;
import nrw.bildungsnetz.model.Organisation;
import nrw.bildungsnetz.model.OrganisationKind;
import nrw.bildungsnetz.model.Representation;
import nrw.bildungsnetz.model.Role;
import nrw.bildungsnetz.model.Seat;

/**
 * The memberships, exactly as many as requested: first those of the Lenkungskreis, then those of
 * the conference and the working groups.
 */
final class Members {

  /**
   * With fewer, the Lenkungskreis has no named members, since half of it would not be a joint body.
   */
  static final int LEAST_WITH_LENKUNGSKREIS = 6;

  private final Setting setting;
  private final Organisations organisations;
  private final Committees bodies;
  private final Map<String, Seat> seatsOfGroups = new HashMap<>();
  private final Map<String, Integer> taken = new HashMap<>();
  private final List<Membership> all = new ArrayList<>();

  private Members(Setting setting, Organisations organisations, Committees bodies, Seats seats) {
    this.setting = setting;
    this.organisations = organisations;
    this.bodies = bodies;
    seats.ofGroups().forEach(seat -> seatsOfGroups.put(seat.getCommittee(), seat));
  }

  static List<Membership> of(
      Setting setting, Organisations organisations, Committees bodies, Seats seats) {
    Members members = new Members(setting, organisations, bodies, seats);
    if (setting.members() >= LEAST_WITH_LENKUNGSKREIS) {
      members.all.addAll(Lenkungskreis.of(setting, organisations, seats));
    }
    if (setting.members() - members.all.size() >= 6) {
      members.addRegionalkoordination();
    }
    members.addOthers();
    return members.all;
  }

  private void addRegionalkoordination() {
    add(
        member()
            .organisation(Organisations.BEZIRKSREGIERUNG)
            .represents(Representation.OBERE_SCHULAUFSICHT)
            .committee(Committees.REGIONALKOORDINATION));
    add(
        member()
            .organisation(Organisations.SCHULAMT)
            .represents(Representation.UNTERE_SCHULAUFSICHT)
            .committee(Committees.REGIONALKOORDINATION));
  }

  private void addOthers() {
    Dice dice = setting.dice("members");
    int rest = setting.members() - all.size();
    int inConference = setting.members() < LEAST_WITH_LENKUNGSKREIS ? rest : 1 + rest * 2 / 5;
    for (int i = 0; i < rest; i++) {
      Dice own = dice.fork(i);
      add(i < inConference ? inConference(i, own) : inGroup(i - inConference, own));
    }
  }

  private MembershipBuilder inConference(int number, Dice dice) {
    MembershipBuilder member = partner(number, dice).committee(Committees.KONFERENZ);
    // The first ones are members for the whole time, so that many kinds of partners are always
    // present.
    return number < 6
        ? member.period(setting.span().told())
        : member.period(setting.span().within(dice).toldSomehow(dice));
  }

  private MembershipBuilder inGroup(int number, Dice dice) {
    List<Committees.Group> groups = bodies.groups();
    Committees.Group group = groups.get(number % groups.size());
    MembershipBuilder member =
        partner(number, dice)
            .committee(group.id())
            .role(number < groups.size() ? Optional.of(Role.CHAIR) : role(dice))
            .period(group.span().within(dice).toldSomehow(dice));
    return member.seat(dice.chance(50) ? freeSeatOf(group, member.build()) : Optional.empty());
  }

  /** The seat of a group, if kept for a member, while it has a place that nobody has held yet. */
  private Optional<String> freeSeatOf(Committees.Group group, Membership member) {
    return Optional.ofNullable(seatsOfGroups.get(group.id()))
        .filter(
            seat ->
                seat.getRepresents().isEmpty()
                    || seat.getRepresents().equals(member.getRepresents()))
        .filter(seat -> taken.merge(seat.getId(), 1, Integer::sum) <= seat.getPlaces().orElse(1))
        .map(Seat::getId);
  }

  /** A member from a school, a partner, a Gemeinde or the Kommune. */
  private MembershipBuilder partner(int number, Dice dice) {
    List<Organisation> partners = organisations.partners();
    List<Organisation> pool =
        switch (number % 6) {
          case 0 -> organisations.schools().all();
          case 1 -> organisations.gemeinden();
          default -> partners.subList(number % partners.size(), partners.size());
        };
    Optional<Organisation> organisation =
        pool.isEmpty() ? Optional.empty() : Optional.of(dice.one(pool));
    return member()
        .organisation(organisation.map(Organisation::getId))
        .represents(
            dice.chance(80) || organisation.isEmpty()
                ? Optional.of(represented(organisation))
                : Optional.empty())
        .role(role(dice))
        .office(dice.maybe(50, "Leitung"))
        .schulformen(organisation.flatMap(Organisation::getSchulform).stream().toList())
        .advisory(dice.chance(10))
        .sources(setting.sourced(dice));
  }

  private static Representation represented(Optional<Organisation> organisation) {
    return switch (organisation.map(Organisation::getKind).orElse(OrganisationKind.KREIS)) {
      case SCHULE -> Representation.SCHULEN;
      case GEMEINDE -> Representation.GEMEINDEN;
      case KREIS -> Representation.KOMMUNE;
      default -> Representation.PARTNER;
    };
  }

  private static Optional<Role> role(Dice dice) {
    Role other = dice.chance(50) ? Role.GUEST : Role.SUBSTITUTE;
    return dice.maybe(60, dice.chance(20) ? other : Role.MEMBER);
  }

  private MembershipBuilder member() {
    return Membership.builder().id("mitglied-" + all.size());
  }

  private void add(MembershipBuilder member) {
    int number = all.size();
    Dice dice = setting.dice("person").fork(number);
    all.add(member.person(dice.maybe(40, People.name(number))).build());
  }
}
