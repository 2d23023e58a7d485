package nrw.bildungsnetz.testkit.generator;

import java.util.List;
import nrw.bildungsnetz.codes.CodeLists;
import nrw.bildungsnetz.codes.Gemeinde;
import nrw.bildungsnetz.codes.Kreis;
import nrw.bildungsnetz.codes.KreisKind;

/**
 * The territory of a network.
 *
 * @param kreis the Kreis, kreisfreie Stadt or StädteRegion
 * @param gemeinden its Gemeinden
 */
record DrawnTerritory(Kreis kreis, List<Gemeinde> gemeinden) {

  static DrawnTerritory of(Kreis kreis) {
    return new DrawnTerritory(
        kreis,
        CodeLists.gemeinden().getEntries().stream()
            .filter(gemeinde -> gemeinde.getKey().startsWith(kreis.getKey()))
            .toList());
  }

  static DrawnTerritory any(Dice dice) {
    return of(dice.one(List.copyOf(CodeLists.kreise().getEntries())));
  }

  boolean isCity() {
    return kreis.getKind() == KreisKind.KREISFREIE_STADT;
  }

  String ags() {
    return kreis.getKey();
  }

  /** The name of the Kommune as a legal entity, for example "Stadt Hagen". */
  String kommune() {
    return isCity() ? "Stadt " + kreis.getName() : kreis.getName();
  }

  /** The name of one of the Gemeinden, for naming schools and partners. */
  String place(Dice dice) {
    return dice.one(gemeinden).getName();
  }
}
