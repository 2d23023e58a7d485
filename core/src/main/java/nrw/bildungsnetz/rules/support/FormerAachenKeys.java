package nrw.bildungsnetz.rules.support;

import java.time.LocalDate;
import java.time.Month;

/** The keys that Stadt and Kreis Aachen had until the StädteRegion was formed in 2009. */
public final class FormerAachenKeys {

  public static final String STADT = "05313";
  public static final String KREIS = "05354";

  /** The first day of the StädteRegion. */
  public static final LocalDate REPLACED = LocalDate.of(2009, Month.OCTOBER, 21);

  private FormerAachenKeys() {}

  /** Also true for the keys of the Gemeinden in the former Kreis. */
  public static boolean contains(String ags) {
    return ags.startsWith(STADT) || ags.startsWith(KREIS);
  }
}
