package nrw.bildungsnetz.testkit.generator;

import java.util.ArrayList;
import java.util.List;
import nrw.bildungsnetz.model.Organisation;
import nrw.bildungsnetz.model.Representation;
import nrw.bildungsnetz.model.Seat;
import nrw.bildungsnetz.model.SeatBuilder;
import nrw.bildungsnetz.model.SeatQuota;
import nrw.bildungsnetz.model.Selection;
import nrw.bildungsnetz.model.Side;

/** The seats: those of the Lenkungskreis individually, those of working groups collectively. */
final class Seats {

  static final String OBERE = "sitz-obere-schulaufsicht";
  static final String UNTERE = "sitz-untere-schulaufsicht";
  static final String CHAIR = "sitz-kommune";
  static final String SHARED = "sitz-arbeit";

  private final Setting setting;
  private final List<Seat> lenkungskreis = new ArrayList<>();
  private final List<Seat> ofGroups = new ArrayList<>();

  private Seats(Setting setting) {
    this.setting = setting;
  }

  static Seats of(Setting setting, Organisations organisations, Committees bodies) {
    Seats seats = new Seats(setting);
    seats.addLand();
    seats.addKommune(organisations);
    seats.addOthers();
    if (setting.members() >= 24) {
      seats.addFurther();
    }
    Dice dice = setting.dice("seats");
    for (Committees.Group group : bodies.groups()) {
      if (dice.chance(40)) {
        seats.ofGroups.add(seats.ofGroup(group, dice.fork(group.id())));
      }
    }
    return seats;
  }

  List<Seat> all() {
    List<Seat> all = new ArrayList<>(lenkungskreis);
    all.addAll(ofGroups);
    return all;
  }

  /** The seats of the Lenkungskreis; for each of the Kommune there is one of the Land. */
  List<Seat> ofLenkungskreis() {
    return lenkungskreis;
  }

  /** The seats of working groups, at most one each. */
  List<Seat> ofGroups() {
    return ofGroups;
  }

  /** Whether the contract requires parity, which is always given. */
  boolean isParity() {
    return setting.dice("parity").chance(50);
  }

  List<SeatQuota> quotas() {
    return setting.dice("quotas").chance(40)
        ? List.of(quota(Side.LAND), quota(Side.KOMMUNE), quota(Side.THIRD))
        : List.of();
  }

  private SeatQuota quota(Side side) {
    int seats =
        lenkungskreis.stream()
            .filter(seat -> !seat.isAdvisory())
            .filter(seat -> seat.getRepresents().map(Representation::getSide).orElseThrow() == side)
            .mapToInt(seat -> seat.getPlaces().orElse(1))
            .sum();
    return SeatQuota.builder().side(side).seats(seats).build();
  }

  private void addLand() {
    lenkungskreis.add(
        seat(OBERE, Representation.OBERE_SCHULAUFSICHT, Organisations.BEZIRKSREGIERUNG)
            .schulformen(Organisations.obere())
            .allSchulformen(setting.dice("speaker").chance(20))
            .selection(Selection.EX_OFFICIO)
            .build());
    lenkungskreis.add(
        seat(UNTERE, Representation.UNTERE_SCHULAUFSICHT, Organisations.SCHULAMT)
            .schulformen(Organisations.UNTERE)
            .selection(Selection.EX_OFFICIO)
            .build());
  }

  private void addKommune(Organisations organisations) {
    Dice dice = setting.dice("seat-of-gemeinden");
    lenkungskreis.add(
        seat(CHAIR, Representation.KOMMUNE, Organisations.KOMMUNE)
            .name("Dezernat für Bildung")
            .build());
    if (setting.territory().isCity()) {
      lenkungskreis.add(
          seat("sitz-jugend", Representation.KOMMUNE, Organisations.FACHBEREICH)
              .name("Jugendhilfeplanung")
              .build());
    } else {
      lenkungskreis.add(
          Seat.builder()
              .id("sitz-gemeinden")
              .committee(Committees.LENKUNGSKREIS)
              .represents(Representation.GEMEINDEN)
              .organisations(
                  dice.some(organisations.gemeinden(), 3).stream()
                      .map(Organisation::getId)
                      .toList())
              .rotating(true)
              .rotatingAmong(3)
              .selection(Selection.DELEGATED)
              .sources(setting.sourced(dice))
              .build());
    }
  }

  private void addOthers() {
    lenkungskreis.add(
        Seat.builder()
            .id("sitz-schulen")
            .committee(Committees.LENKUNGSKREIS)
            .name("Leitung einer Grundschule")
            .represents(Representation.SCHULEN)
            .selection(Selection.ELECTED)
            .addSchulform("02")
            .build());
    lenkungskreis.add(
        Seat.builder()
            .id("sitz-buero")
            .committee(Committees.LENKUNGSKREIS)
            .represents(Representation.BILDUNGSBUERO)
            .advisory(true)
            .build());
  }

  private void addFurther() {
    lenkungskreis.add(seat("sitz-land", Representation.LAND, Organisations.LAND).build());
    lenkungskreis.add(
        seat("sitz-kommune-2", Representation.KOMMUNE, Organisations.INTEGRATIONSZENTRUM).build());
    lenkungskreis.add(
        seat(SHARED, Representation.PARTNER, Organisations.AGENTUR)
            .addOrganisation(Organisations.JOBCENTER)
            .selection(Selection.APPOINTED)
            .places(2)
            .meetingsPerYear(1)
            .build());
  }

  private Seat ofGroup(Committees.Group group, Dice dice) {
    return Seat.builder()
        .id("sitze-" + group.id())
        .committee(group.id())
        .name("Schulleitungen")
        .represents(dice.maybe(70, Representation.SCHULEN))
        .places(dice.between(2, 6))
        .advisory(dice.chance(20))
        .selection(dice.maybe(50, dice.one(Selection.class)))
        .period(dice.maybe(40, group.span().told()))
        .sources(setting.sourced(dice))
        .build();
  }

  private static SeatBuilder seat(String id, Representation represents, String organisation) {
    return Seat.builder()
        .id(id)
        .committee(Committees.LENKUNGSKREIS)
        .represents(represents)
        .addOrganisation(organisation);
  }
}
