package nrw.bildungsnetz.testkit.generator;

import java.time.LocalDate;
import java.util.List;
import nrw.bildungsnetz.codes.Kreis;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.NetworkStatus;
import nrw.bildungsnetz.model.tables.NetworkTable;

/**
 * Generates realistic valid networks of any size: rules report no error or warning in them, on any
 * day on which one of their contracts is in force.
 *
 * <p>Everything is determined by a seed and a number of memberships. Time and size are linear in
 * that number.
 */
public final class ValidNetworks {

  private ValidNetworks() {}

  /**
   * A network.
   *
   * @param seed any number; the same seed and size produce the same network
   * @param members how many memberships it has, at least one
   * @return a valid network
   */
  public static Network create(long seed, int members) {
    return create(Setting.of(seed, members));
  }

  /**
   * A network of a Kreis.
   *
   * @param seed any number
   * @param members how many memberships it has, at least one
   * @param kreis the Kreis, kreisfreie Stadt or StädteRegion
   * @return a valid network
   */
  public static Network create(long seed, int members, Kreis kreis) {
    return create(Setting.of(seed, members, DrawnTerritory.of(kreis)));
  }

  /**
   * The last day on which a contract of a network is in force and which its documents cover.
   *
   * @param seed the seed of the network
   * @return a day on which rules find no error or warning in it
   */
  public static LocalDate dayOf(long seed) {
    return Setting.of(seed, 1).timeline().lastDayInForce();
  }

  /**
   * The same for a network of a Kreis.
   *
   * @param seed the seed of the network
   * @param kreis the Kreis, kreisfreie Stadt or StädteRegion
   * @return a day on which rules find no error or warning in it
   */
  public static LocalDate dayOf(long seed, Kreis kreis) {
    return Setting.of(seed, 1, DrawnTerritory.of(kreis)).timeline().lastDayInForce();
  }

  private static Network create(Setting setting) {
    ForeignData foreign = new ForeignData(setting.dice("extensions"));
    return Extended.in(NetworkTable.TYPE, bare(setting), foreign::any);
  }

  private static Network bare(Setting setting) {
    Organisations organisations = Organisations.of(setting);
    Committees bodies = Committees.of(setting);
    Areas areas = Areas.of(setting);
    Fields fields = Fields.of(setting, bodies, areas);
    Transitions transitions = Transitions.of(setting, organisations, bodies, fields);
    Impact impact = Impact.of(setting, organisations, bodies, areas, fields, transitions);
    Seats seats = Seats.of(setting, organisations, bodies);
    Meetings meetings = Meetings.of(setting, bodies, fields);
    return frame(setting)
        .with(
            copy ->
                copy.organisations(organisations.all())
                    .programmes(Programmes.of(setting, fields))
                    .agreements(Agreements.of(setting, fields, seats))
                    .committees(bodies.all())
                    .seats(seats.all())
                    .memberships(Members.of(setting, organisations, bodies, seats))
                    .posts(Staff.of(setting))
                    .sozialraeume(areas.all())
                    .handlungsfelder(fields.all())
                    .goals(impact.goals())
                    .measures(impact.measures())
                    .indicators(impact.indicators())
                    .transitions(transitions.all())
                    .meetings(meetings.all())
                    .resolutions(
                        Resolutions.of(setting, bodies, fields, impact, transitions, meetings))
                    .evaluations(Reviews.evaluations(setting, fields, impact, meetings))
                    .publications(Reviews.publications(setting, fields))
                    .sources(setting.sources().all()));
  }

  private static Network frame(Setting setting) {
    Dice dice = setting.dice("frame");
    Kreis kreis = setting.territory().kreis();
    NetworkStatus status = setting.timeline().statusOn(Timeline.STAND).orElse(NetworkStatus.ACTIVE);
    return Network.builder()
        .id("rbn-" + kreis.getKey())
        .name("Regionales Bildungsnetzwerk " + kreis.getName())
        .ags(kreis.getKey())
        .kreisKind(dice.maybe(60, kreis.getKind()))
        .regierungsbezirk(dice.maybe(60, kreis.getRegierungsbezirk()))
        .foundedYear(dice.maybe(20, 2008))
        .foundedYearAtLatest(dice.maybe(10, 2009))
        .status(dice.maybe(status == NetworkStatus.ACTIVE ? 60 : 100, status))
        .description(dice.maybe(50, "Land und Kommune arbeiten zusammen.\nAlles ist erfunden."))
        .topics(dice.some(List.of("Chancengerechtigkeit", "Inklusion", "Daten"), 3))
        .build();
  }
}
