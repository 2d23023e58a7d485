package nrw.bildungsnetz.rules;

import java.util.Set;
import nrw.bildungsnetz.model.Representation;

/**
 * Which Schulaufsicht watches over which Schulformen. Förderschulen are left out: which one watches
 * over them depends on what they are for.
 *
 * <p>Source: § 88 SchulG NRW, as pages of the Land and of the Stadt Düsseldorf tell it.
 */
final class Schulaufsicht {

  static final String SOURCE =
      "§ 88 Abs. 2 und 3 SchulG NRW: obere und untere Schulaufsichtsbehörde";

  /** Grundschule and Hauptschule. */
  private static final Set<String> OF_UNTERE = Set.of("02", "04");

  /** Realschule, Sekundarschule, Gesamtschule, Gymnasium, Weiterbildungs- and Berufskolleg. */
  private static final Set<String> OF_OBERE = Set.of("10", "14", "15", "20", "25", "30");

  private Schulaufsicht() {}

  /** The keys of the Schulformen over which the other Schulaufsicht watches. */
  static Set<String> foreignSchulformen(Representation represents) {
    return switch (represents) {
      case OBERE_SCHULAUFSICHT -> OF_UNTERE;
      case UNTERE_SCHULAUFSICHT -> OF_OBERE;
      default -> Set.of();
    };
  }
}
