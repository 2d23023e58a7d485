package nrw.bildungsnetz.rules.membership;

import java.util.Set;
import nrw.bildungsnetz.model.Representation;

/**
 * Which Schulaufsicht supervises which Schulformen. Förderschulen are left out, because their
 * supervision depends on their Förderschwerpunkt.
 *
 * <p>Source: § 88 SchulG NRW, as described by the Land and the Stadt Düsseldorf.
 */
final class Schulaufsicht {

  static final String SOURCE =
      "§ 88 Abs. 2 und 3 SchulG NRW: obere und untere Schulaufsichtsbehörde";

  /** Grundschule and Hauptschule. */
  private static final Set<String> OF_UNTERE = Set.of("02", "04");

  /** Realschule, Sekundarschule, Gesamtschule, Gymnasium, Weiterbildungs- and Berufskolleg. */
  private static final Set<String> OF_OBERE = Set.of("10", "14", "15", "20", "25", "30");

  private Schulaufsicht() {}

  /** The keys of the Schulformen that the other Schulaufsicht supervises. */
  static Set<String> foreignSchulformen(Representation represents) {
    return switch (represents) {
      case OBERE_SCHULAUFSICHT -> OF_UNTERE;
      case UNTERE_SCHULAUFSICHT -> OF_OBERE;
      default -> Set.of();
    };
  }
}
