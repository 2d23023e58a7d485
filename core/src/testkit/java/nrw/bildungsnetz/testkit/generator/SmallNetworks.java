package nrw.bildungsnetz.testkit.generator;

import java.util.List;
import java.util.stream.IntStream;
import nrw.bildungsnetz.codes.Kreis;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.NetworkStatus;
import nrw.bildungsnetz.model.Organisation;
import nrw.bildungsnetz.model.OrganisationKind;

/**
 * Generates valid networks of a few parts: planned ones, of which no rule expects anything yet,
 * with the schools that are to take part.
 */
public final class SmallNetworks {

  private SmallNetworks() {}

  /**
   * A network.
   *
   * @param seed any number
   * @param parts how many parts it has, at least one
   * @return a valid network
   */
  public static Network create(long seed, int parts) {
    return create(seed, parts, Setting.of(seed, 1).territory());
  }

  /**
   * A network of a Kreis.
   *
   * @param seed any number
   * @param parts how many parts it has, at least one
   * @param kreis the Kreis, kreisfreie Stadt or StädteRegion
   * @return a valid network
   */
  public static Network create(long seed, int parts, Kreis kreis) {
    return create(seed, parts, DrawnTerritory.of(kreis));
  }

  private static Network create(long seed, int parts, DrawnTerritory territory) {
    Dice dice = new Dice(seed).fork("small");
    List<Organisation> schools =
        IntStream.range(0, parts).mapToObj(i -> school(i, territory, dice.fork(i))).toList();
    return Network.builder()
        .id("rbn-" + territory.ags())
        .name("Regionales Bildungsnetzwerk " + territory.kreis().getName())
        .ags(territory.ags())
        .status(NetworkStatus.PLANNED)
        .addAllOrganisations(schools)
        .build();
  }

  private static Organisation school(int number, DrawnTerritory territory, Dice dice) {
    return Organisation.builder()
        .id("schule-" + number)
        .name("Schule " + (number + 1) + " in " + territory.place(dice))
        .kind(OrganisationKind.SCHULE)
        .build();
  }
}
