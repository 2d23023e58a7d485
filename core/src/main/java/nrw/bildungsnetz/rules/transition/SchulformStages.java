package nrw.bildungsnetz.rules.transition;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import nrw.bildungsnetz.codes.Bildungsstufe;
import nrw.bildungsnetz.codes.CodeLists;
import nrw.bildungsnetz.codes.Schulform;

/**
 * The stages that a Schulform teaches. If they depend on the school, as with Förderschulen, every
 * possible stage counts.
 *
 * <p>Source: §§ 10, 11, 19 to 23 SchulG NRW; for Sekundarstufe I and gymnasiale Oberstufe the list
 * of Schulformen.
 */
final class SchulformStages {

  /** Grundschule, PRIMUS, Waldorfschule, and schools that may start with class 1. */
  private static final Set<String> PRIMARSTUFE =
      Set.of("02", "06", "08", "13", "17", "18", "19", "83", "85", "87");

  /** The Abendrealschule leads to the Abschlüsse of the Sekundarstufe I. */
  private static final Set<String> ALSO_SEKUNDARSTUFE_I = Set.of("25");

  /** Weiterbildungskolleg, Berufskolleg, and schools that may have courses of that stage. */
  private static final Set<String> ALSO_SEKUNDARSTUFE_II =
      Set.of("08", "18", "25", "30", "83", "88");

  /** Here, a change within the Schulform is one of Bildungsgang or Förderschwerpunkt. */
  private static final Set<String> SEVERAL_IN_ONE = Set.of("08", "25", "30", "85", "87", "88");

  /** Förderschulen and Klinikschulen. */
  private static final Set<String> FOERDERORTE = Set.of("08", "19", "83", "85", "87", "88");

  private SchulformStages() {}

  /** Whether all of these are schools for pupils who need special support; false for none. */
  static boolean isFoerderort(Set<String> schulformen) {
    return !schulformen.isEmpty() && FOERDERORTE.containsAll(schulformen);
  }

  /** Whether each Schulform shares a stage with one on the other side. */
  static boolean areBesideEachOther(Set<String> from, Set<String> to) {
    boolean sameSchulform = from.size() == 1 && from.equals(to);
    return sameSchulform
        ? SEVERAL_IN_ONE.containsAll(from)
        : eachHasNeighbour(from, to) && eachHasNeighbour(to, from);
  }

  /** The stages of some Schulformen; empty if none of the keys is known. */
  static Set<Bildungsstufe> ofAll(Set<String> keys) {
    Set<Bildungsstufe> stages = EnumSet.noneOf(Bildungsstufe.class);
    for (String key : keys) {
      stages.addAll(of(key));
    }
    return stages;
  }

  /** Ignores unknown keys. */
  private static boolean eachHasNeighbour(Set<String> some, Set<String> others) {
    Set<Bildungsstufe> stages = ofAll(others);
    for (String key : some) {
      if (!stages.isEmpty() && Collections.disjoint(of(key), stages) && !of(key).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  private static Set<Bildungsstufe> of(String key) {
    Set<Bildungsstufe> stages = EnumSet.noneOf(Bildungsstufe.class);
    Schulform schulform = CodeLists.schulformen().find(key).orElse(null);
    if (schulform == null) {
      return stages;
    }
    if (PRIMARSTUFE.contains(key)) {
      stages.add(Bildungsstufe.PRIMARSTUFE);
    }
    if (schulform.hasSekundarstufeI() || ALSO_SEKUNDARSTUFE_I.contains(key)) {
      stages.add(Bildungsstufe.SEKUNDARSTUFE_I);
    }
    if (schulform.hasGymnasialeOberstufe() || ALSO_SEKUNDARSTUFE_II.contains(key)) {
      stages.add(Bildungsstufe.SEKUNDARSTUFE_II);
    }
    return stages;
  }
}
