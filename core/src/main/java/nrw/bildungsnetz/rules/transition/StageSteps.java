package nrw.bildungsnetz.rules.transition;

import static nrw.bildungsnetz.codes.Bildungsstufe.ARBEITSWELT;
import static nrw.bildungsnetz.codes.Bildungsstufe.BERUFSAUSBILDUNG;
import static nrw.bildungsnetz.codes.Bildungsstufe.KITA;
import static nrw.bildungsnetz.codes.Bildungsstufe.LEBENSBEGLEITENDES_LERNEN;
import static nrw.bildungsnetz.codes.Bildungsstufe.PRIMARSTUFE;
import static nrw.bildungsnetz.codes.Bildungsstufe.SEKUNDARSTUFE_I;
import static nrw.bildungsnetz.codes.Bildungsstufe.SEKUNDARSTUFE_II;
import static nrw.bildungsnetz.codes.Bildungsstufe.STUDIUM;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import nrw.bildungsnetz.codes.Bildungsstufe;

/**
 * Which steps between stages of the Bildungskette are usual, and which are possible at all.
 *
 * <p>Besides the steps forward there are second chances: §§ 22, 23 SchulG NRW (Berufskolleg,
 * Weiterbildungskolleg), APO-BK (Fachoberschule 12 B and 13), § 49 HG NRW (study without Abitur).
 * The rest follows from the ten school years that everyone starts in the Primarstufe (§§ 35, 37
 * SchulG NRW).
 */
final class StageSteps {

  private static final Map<Bildungsstufe, Set<Bildungsstufe>> USUAL =
      new EnumMap<>(
          Map.of(
              KITA,
              EnumSet.of(PRIMARSTUFE),
              PRIMARSTUFE,
              EnumSet.of(SEKUNDARSTUFE_I),
              SEKUNDARSTUFE_I,
              EnumSet.of(
                  SEKUNDARSTUFE_II, BERUFSAUSBILDUNG, ARBEITSWELT, LEBENSBEGLEITENDES_LERNEN),
              SEKUNDARSTUFE_II,
              EnumSet.range(SEKUNDARSTUFE_I, LEBENSBEGLEITENDES_LERNEN),
              BERUFSAUSBILDUNG,
              EnumSet.of(
                  SEKUNDARSTUFE_I,
                  SEKUNDARSTUFE_II,
                  STUDIUM,
                  ARBEITSWELT,
                  LEBENSBEGLEITENDES_LERNEN),
              STUDIUM,
              EnumSet.of(BERUFSAUSBILDUNG, ARBEITSWELT, LEBENSBEGLEITENDES_LERNEN),
              ARBEITSWELT,
              EnumSet.of(
                  SEKUNDARSTUFE_I,
                  SEKUNDARSTUFE_II,
                  BERUFSAUSBILDUNG,
                  STUDIUM,
                  LEBENSBEGLEITENDES_LERNEN),
              LEBENSBEGLEITENDES_LERNEN,
              EnumSet.range(SEKUNDARSTUFE_I, ARBEITSWELT)));

  private static final Map<Bildungsstufe, Set<Bildungsstufe>> POSSIBLE = possible();

  private static final Set<Bildungsstufe> OF_SCHOOLS =
      EnumSet.of(PRIMARSTUFE, SEKUNDARSTUFE_I, SEKUNDARSTUFE_II);

  private StageSteps() {}

  private static Map<Bildungsstufe, Set<Bildungsstufe>> possible() {
    Map<Bildungsstufe, Set<Bildungsstufe>> possible = new EnumMap<>(Bildungsstufe.class);
    for (Bildungsstufe stage : Bildungsstufe.values()) {
      possible.put(stage, EnumSet.range(SEKUNDARSTUFE_I, LEBENSBEGLEITENDES_LERNEN));
    }
    possible.put(KITA, EnumSet.of(KITA, PRIMARSTUFE));
    possible.put(PRIMARSTUFE, EnumSet.of(KITA, PRIMARSTUFE, SEKUNDARSTUFE_I));
    possible.put(SEKUNDARSTUFE_I, EnumSet.range(PRIMARSTUFE, LEBENSBEGLEITENDES_LERNEN));
    return possible;
  }

  /** Whether a transition between these stages is possible; true if one side is not stated. */
  static boolean arePossible(Set<Bildungsstufe> from, Set<Bildungsstufe> to) {
    return leads(POSSIBLE, from, to);
  }

  /** Whether a transition between these stages is usual; true if one side is not stated. */
  static boolean areUsual(Set<Bildungsstufe> from, Set<Bildungsstufe> to) {
    return leads(USUAL, from, to);
  }

  /** Whether pupils can change between schools of these stages. */
  static boolean areBesideEachOther(Set<Bildungsstufe> from, Set<Bildungsstufe> to) {
    return OF_SCHOOLS.containsAll(from)
        && OF_SCHOOLS.containsAll(to)
        && (from.isEmpty() || to.isEmpty() || from.equals(to));
  }

  /** Every stage on one side must be connected to a stage on the other. */
  private static boolean leads(
      Map<Bildungsstufe, Set<Bildungsstufe>> steps,
      Set<Bildungsstufe> from,
      Set<Bildungsstufe> to) {
    if (from.isEmpty() || to.isEmpty()) {
      return true;
    }
    Set<Bildungsstufe> reached = EnumSet.noneOf(Bildungsstufe.class);
    for (Bildungsstufe start : from) {
      Set<Bildungsstufe> ends = EnumSet.copyOf(to);
      ends.retainAll(steps.getOrDefault(start, Set.of()));
      if (ends.isEmpty()) {
        return false;
      }
      reached.addAll(ends);
    }
    return reached.containsAll(to);
  }
}
