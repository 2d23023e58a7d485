package nrw.bildungsnetz.generator;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
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

  private static final int MOST_BY_DEFAULT = 150;

  private ValidNetworks() {}

  /**
   * Networks of one to 150 memberships; failures shrink to fewer.
   *
   * @return an arbitrary of valid networks
   */
  public static Arbitrary<Network> anyNetwork() {
    // A smaller seed is not simpler.
    return Combinators.combine(
            Arbitraries.longs().dontShrink(), Arbitraries.integers().between(1, MOST_BY_DEFAULT))
        .as(ValidNetworks::create);
  }

  /**
   * Networks of one size.
   *
   * @param members how many memberships each has, at least one
   * @return an arbitrary of valid networks
   */
  public static Arbitrary<Network> ofSize(int members) {
    return Arbitraries.longs().dontShrink().map(seed -> create(seed, members));
  }

  /**
   * A single network, without jqwik.
   *
   * @param seed any number; the same seed and size produce the same network
   * @param members how many memberships it has, at least one
   * @return a valid network
   */
  public static Network create(long seed, int members) {
    return create(Setting.of(seed, members));
  }

  public static Network create(long seed, int members, Kreis kreis) {
    return create(Setting.of(seed, members, DrawnTerritory.of(kreis)));
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
