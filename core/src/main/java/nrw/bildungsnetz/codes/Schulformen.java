package nrw.bildungsnetz.codes;

import java.util.Set;

/**
 * What the two-digit Schulform keys of the school ministry stand for, as far as rules ask.
 *
 * <p>Source: the key list of the school ministry's SVWS-Server, Schulform.json.
 */
public final class Schulformen {

  /** Grundschule and the Schulformen that start after class 10 are the ones missing here. */
  private static final Set<String> WITH_SEKUNDARSTUFE_I =
      Set.of(
          "04", "06", "08", "10", "13", "14", "15", "16", "17", "18", "19", "20", "83", "85", "87");

  private Schulformen() {}

  /**
   * Whether schools of a Schulform teach the Sekundarstufe I (classes 5 to 10).
   *
   * @param key the two-digit Schulform key, for example {@code 20} for Gymnasium
   * @return true for the keys of Schulformen with a Sekundarstufe I; false for every other text
   */
  public static boolean hasSekundarstufeI(String key) {
    return WITH_SEKUNDARSTUFE_I.contains(key);
  }
}
