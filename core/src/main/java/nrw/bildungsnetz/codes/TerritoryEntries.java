package nrw.bildungsnetz.codes;

import java.util.List;

/** Converts file rows to Kreise and Gemeinden. */
final class TerritoryEntries {

  private static final String KREISFREIE_STADT = "kreisfreie Stadt";
  private static final String KREIS = "Kreis";
  private static final String STAEDTEREGION = "StädteRegion";

  private TerritoryEntries() {}

  static Kreis kreis(KeyRow row) {
    Kreis kreis =
        Kreis.builder()
            .key(ags(row, 5))
            .name(row.text("name"))
            .kind(kind(row))
            .firstSchuljahr(row.firstSchuljahr())
            .lastSchuljahr(row.lastSchuljahr())
            .build();
    String bezirk = kreis.getRegierungsbezirk().getDisplayName();
    if (!row.get("regierungsbezirk").equals(bezirk)) {
      throw row.unknown("regierungsbezirk", List.of(bezirk));
    }
    return kreis;
  }

  static Gemeinde gemeinde(KeyRow row) {
    return Gemeinde.builder()
        .key(ags(row, 8))
        .name(row.text("name"))
        .firstSchuljahr(row.firstSchuljahr())
        .lastSchuljahr(row.lastSchuljahr())
        .build();
  }

  /**
   * Does not use {@link Ags#parse}: its suggestions would look up the list that is being loaded.
   */
  private static String ags(KeyRow row, int length) {
    if (!AgsKeyValidator.isWellFormed(row.key(), length)) {
      throw row.line()
          .malformed(
              "expected an AGS of Nordrhein-Westfalen of "
                  + length
                  + " digits, found "
                  + Quoted.of(row.key()));
    }
    return row.key();
  }

  private static KreisKind kind(KeyRow row) {
    return switch (row.get("art")) {
      case KREISFREIE_STADT -> KreisKind.KREISFREIE_STADT;
      case KREIS -> KreisKind.KREIS;
      case STAEDTEREGION -> KreisKind.STAEDTEREGION;
      default -> throw row.unknown("art", List.of(KREISFREIE_STADT, KREIS, STAEDTEREGION));
    };
  }
}
