package nrw.bildungsnetz.codes;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The list of the 53 Kreise of Nordrhein-Westfalen, in the order of their keys.
 *
 * <p>The list is read once, when it is first asked for, from a file in this library. Immutable and
 * safe for use by many threads.
 */
public final class Kreise {

  private final Map<String, Kreis> byAgs;

  private Kreise(Map<String, Kreis> byAgs) {
    this.byAgs = Collections.unmodifiableMap(byAgs);
  }

  /**
   * The list that ships with this library.
   *
   * @return the one shared list
   */
  public static Kreise bundled() {
    return Bundled.KREISE;
  }

  /**
   * Looks a Kreis up by its key.
   *
   * @param ags five digits
   * @return the Kreis, or empty where the list has no such key
   */
  public Optional<Kreis> find(String ags) {
    return Optional.ofNullable(byAgs.get(ags));
  }

  /**
   * Every Kreis of the list.
   *
   * @return an unmodifiable collection in the order of the keys
   */
  public Collection<Kreis> all() {
    return byAgs.values();
  }

  /** Holds the list until somebody asks for it. */
  private static final class Bundled {
    static final Kreise KREISE = read();

    private static Kreise read() {
      Map<String, Kreis> byAgs = new LinkedHashMap<>();
      for (KeyFile.Row row : KeyFile.read("kreise.csv")) {
        Kreis kreis =
            Kreis.builder()
                .ags(row.get("ags5"))
                .name(row.get("name"))
                .kind(kindOf(row.get("art")))
                .regierungsbezirk(Regierungsbezirk.ofAgs(row.get("ags5")).orElseThrow())
                .build();
        byAgs.put(kreis.getAgs(), kreis);
      }
      return new Kreise(byAgs);
    }

    private static KreisKind kindOf(String art) {
      return switch (art) {
        case "kreisfreie Stadt" -> KreisKind.KREISFREIE_STADT;
        case "StädteRegion" -> KreisKind.STAEDTEREGION;
        default -> KreisKind.KREIS;
      };
    }
  }
}
