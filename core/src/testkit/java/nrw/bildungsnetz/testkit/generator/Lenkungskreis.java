package nrw.bildungsnetz.testkit.generator;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nrw.bildungsnetz.model.Membership;
import nrw.bildungsnetz.model.MembershipBuilder;
import nrw.bildungsnetz.model.Period;
import nrw.bildungsnetz.model.Representation;
import nrw.bildungsnetz.model.Role;
import nrw.bildungsnetz.model.Seat;

/** The members of the Lenkungskreis: every seat is always filled, by one member after another. */
final class Lenkungskreis {

  private final Setting setting;
  private final Organisations organisations;
  private final Dice dice;

  /** Whether only the seat states whom its holder represents. */
  private final boolean seatsTell;

  private final boolean sharedChair;
  private final List<Membership> all = new ArrayList<>();

  private Lenkungskreis(Setting setting, Organisations organisations) {
    this.setting = setting;
    this.organisations = organisations;
    this.dice = setting.dice("lenkungskreis");
    this.seatsTell = dice.chance(15);
    this.sharedChair = dice.chance(15);
  }

  static List<Membership> of(Setting setting, Organisations organisations, Seats seats) {
    Lenkungskreis members = new Lenkungskreis(setting, organisations);
    int most = Math.min(60, setting.members() * 2 / 5);
    int holders = Math.max(1, most / seats.ofLenkungskreis().size());
    for (Seat seat : seats.ofLenkungskreis()) {
      if (seat.getId().equals(Seats.SHARED)) {
        seat.getOrganisations().forEach(each -> members.addShared(seat, each));
      } else {
        members.addHolders(seat, holders);
      }
    }
    return members.all;
  }

  private void addShared(Seat seat, String organisation) {
    add(holder(seat).organisation(organisation).period(setting.span().told()));
  }

  /** Holders follow each other without a gap, dated by days or by years. */
  private void addHolders(Seat seat, int count) {
    boolean byYears = dice.chance(30);
    List<LocalDate> firstDays = firstDays(count, byYears);
    for (int i = 0; i < firstDays.size(); i++) {
      Optional<LocalDate> last =
          i + 1 < firstDays.size()
              ? Optional.of(firstDays.get(i + 1).minusDays(1))
              : setting.span().last();
      Span span = new Span(firstDays.get(i), last);
      add(
          holder(seat)
              .organisation(organisation(seat, i))
              .period(byYears ? byYears(span) : span.told()));
    }
  }

  private List<LocalDate> firstDays(int count, boolean byYears) {
    Span span = setting.span();
    long days = ChronoUnit.DAYS.between(span.first(), span.lastTold());
    List<LocalDate> firstDays = new ArrayList<>();
    firstDays.add(span.first());
    for (int i = 1; i < count; i++) {
      LocalDate day = span.first().plusDays(days * i / count);
      LocalDate next = byYears ? LocalDate.of(day.getYear() + 1, 1, 1) : day;
      if (next.isAfter(firstDays.get(firstDays.size() - 1)) && !next.isAfter(span.lastTold())) {
        firstDays.add(next);
      }
    }
    return firstDays;
  }

  private static Period byYears(Span span) {
    return Period.builder()
        .startYear(span.first().getYear())
        .endYear(span.last().map(LocalDate::getYear))
        .build();
  }

  private MembershipBuilder holder(Seat seat) {
    return Membership.builder()
        .id("mitglied-" + all.size())
        .committee(Committees.LENKUNGSKREIS)
        .seat(seat.getId())
        .represents(seatsTell ? Optional.empty() : seat.getRepresents())
        .schulformen(seat.getSchulformen())
        .allSchulformen(seat.isAllSchulformen())
        .role(role(seat))
        .office(seat.getName())
        .advisory(seat.isAdvisory() && dice.chance(70))
        .sentBy(isOfLand(seat) ? Optional.of(Committees.REGIONALKOORDINATION) : Optional.empty())
        .sources(setting.sourced(dice));
  }

  private Optional<Role> role(Seat seat) {
    return switch (seat.getId()) {
      case Seats.CHAIR -> Optional.of(Role.CHAIR);
      case Seats.OBERE -> Optional.of(sharedChair ? Role.CHAIR : Role.DEPUTY_CHAIR);
      default -> dice.maybe(50, Role.MEMBER);
    };
  }

  private static boolean isOfLand(Seat seat) {
    return seat.getId().equals(Seats.OBERE) || seat.getId().equals(Seats.UNTERE);
  }

  /** A rotating seat passes from one of its organisations to the next. */
  private Optional<String> organisation(Seat seat, int turn) {
    List<String> kept = List.copyOf(seat.getOrganisations());
    if (!kept.isEmpty()) {
      return Optional.of(kept.get(turn % kept.size()));
    }
    return seat.getRepresents().filter(Representation.SCHULEN::equals).isPresent()
        ? Optional.of(organisations.schools().all().get(0).getId())
        : Optional.empty();
  }

  private void add(MembershipBuilder member) {
    boolean named = dice.chance(50);
    all.add(member.person(named ? Optional.of(People.name(all.size())) : Optional.empty()).build());
  }
}
