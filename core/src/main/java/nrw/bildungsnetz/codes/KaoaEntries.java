package nrw.bildungsnetz.codes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Converts file rows to Standardelemente, Zusatzmerkmale and Anschlussoptionen. */
final class KaoaEntries {

  /** The ministry's key for the school as a whole, which is not a Jahrgangsstufe. */
  private static final String WHOLE_SCHOOL = "JAHRGANG_00";

  private KaoaEntries() {}

  static List<Standardelement> standardelemente(KeyFile file) {
    Map<String, Set<Jahrgangsstufe>> byKategorie = new LinkedHashMap<>();
    file.rows().stream()
        .filter(row -> row.get("kategorie").isEmpty())
        .forEach(row -> byKategorie.put(row.key(), ownJahrgangsstufen(row)));
    return file.entries(row -> standardelement(row, byKategorie));
  }

  private static Standardelement standardelement(
      KeyRow row, Map<String, Set<Jahrgangsstufe>> byKategorie) {
    StandardelementBuilder element =
        Standardelement.builder()
            .key(row.key())
            .name(row.text("text"))
            .firstSchuljahr(row.firstSchuljahr())
            .lastSchuljahr(row.lastSchuljahr());
    String kategorie = row.get("kategorie");
    if (kategorie.isEmpty()) {
      return element.jahrgangsstufen(ownJahrgangsstufen(row)).build();
    }
    Set<Jahrgangsstufe> ofKategorie = byKategorie.get(kategorie);
    if (ofKategorie == null) {
      throw row.unknown("kategorie", List.copyOf(byKategorie.keySet()));
    }
    if (!row.get("jahrgaenge").isEmpty()) {
      throw row.line().malformed("expected nothing in the column jahrgaenge of an element");
    }
    return element.kategorie(kategorie).jahrgangsstufen(ofKategorie).build();
  }

  private static Set<Jahrgangsstufe> ownJahrgangsstufen(KeyRow row) {
    return row.get("jahrgaenge").equals(WHOLE_SCHOOL)
        ? Set.of()
        : row.codes("jahrgaenge", Jahrgangsstufe.class);
  }

  /** The Standardelement is the first two levels of the number: {@code SBO 6.5} for 6.5.1.2. */
  static Zusatzmerkmal zusatzmerkmal(KeyRow row) {
    String[] levels = row.key().split("\\.", -1);
    if (levels.length < 3 || !row.get("standardelement").equals(levels[0] + "." + levels[1])) {
      throw row.line()
          .malformed(
              "expected a key of three or four levels below its standardelement, found "
                  + Quoted.of(row.key()));
    }
    return Zusatzmerkmal.builder()
        .key(row.key())
        .name(row.text("text"))
        .standardelement(row.get("standardelement"))
        .firstSchuljahr(row.firstSchuljahr())
        .lastSchuljahr(row.lastSchuljahr())
        .build();
  }

  static Anschlussoption anschlussoption(KeyRow row) {
    return Anschlussoption.builder()
        .key(row.key())
        .name(row.text("text"))
        .stufen(row.codes("stufen", Bildungsstufe.class))
        .firstSchuljahr(row.firstSchuljahr())
        .lastSchuljahr(row.lastSchuljahr())
        .build();
  }
}
