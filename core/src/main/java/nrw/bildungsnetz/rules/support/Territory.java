package nrw.bildungsnetz.rules.support;

import nrw.bildungsnetz.codes.AgsKeyValidator;
import nrw.bildungsnetz.codes.CodeLists;

/**
 * The territory of a network, and whether an official key lies in it.
 *
 * <p>The StädteRegion Aachen comprises the former Kreis and the Stadt, so their former keys lie in
 * it as well.
 */
public final class Territory {

  /** The key of the StädteRegion Aachen. */
  public static final String STAEDTEREGION = "05334";

  /** The key of the Stadt Aachen, which has the status of a kreisfreie Stadt in it. */
  public static final String STADT_AACHEN = "05334002";

  private static final int KREIS_DIGITS = 5;

  private Territory() {}

  /** Whether the key is not that of any Kreis, so that nothing lies outside it. */
  public static boolean isUnknown(String territory) {
    return CodeLists.kreise().find(territory).isEmpty() && !FormerAachenKeys.contains(territory);
  }

  /** Whether an assigned key lies outside a territory. An unassigned key shows no place. */
  public static boolean excludes(String territory, String ags) {
    return isOfSomeKreis(ags) && !kreis(ags).equals(kreis(territory));
  }

  /** The Kreis of a well-formed key, with the StädteRegion for its predecessors. */
  public static String kreis(String ags) {
    return FormerAachenKeys.contains(ags) ? STAEDTEREGION : ags.substring(0, KREIS_DIGITS);
  }

  private static boolean isOfSomeKreis(String ags) {
    return AgsKeyValidator.isWellFormed(ags, 0) && !isUnknown(ags.substring(0, KREIS_DIGITS));
  }
}
