package nrw.bildungsnetz.rules.support;

/** The keys that Stadt and Kreis Aachen had until the StädteRegion was formed in 2009. */
public final class FormerAachenKeys {

  public static final String STADT = "05313";
  public static final String KREIS = "05354";

  private FormerAachenKeys() {}

  /** Also true for the keys of the Gemeinden in the former Kreis. */
  public static boolean contains(String ags) {
    return ags.startsWith(STADT) || ags.startsWith(KREIS);
  }
}
