package nrw.bildungsnetz.codes;

import java.util.List;

/**
 * The lists of official keys, each loaded once, on first access.
 *
 * <pre>{@code
 * String name = CodeLists.schulformen().find("20").orElseThrow().getName(); // Gymnasium
 * }</pre>
 *
 * <p>The lists ship in this library's jar below {@code META-INF/bildungsnetz/codes/}. Those derived
 * from the keys of the school ministry's SVWS-Server are licensed under BSD-3-Clause, © Ministerium
 * für Schule und Bildung des Landes NRW; the notice is {@code
 * META-INF/bildungsnetz/codes/LICENSE-SVWS.txt} in the same jar.
 *
 * <h2>Newer lists</h2>
 *
 * <p>An application can provide a newer edition of a list by putting a file of the same name in the
 * same folder on its class path or module path. Of all files {@code
 * META-INF/bildungsnetz/codes/<list>.tsv} that the class loader of this library finds, the one with
 * the latest version is used. Among files of the same version, this library's own wins, then the
 * first on the class path. A file replaces the whole list. A loaded list is cached for as long as
 * the library is loaded.
 *
 * <p>Such a file is plain UTF-8 text without quoting or escapes:
 *
 * <pre>{@code
 * # version: 2025-09-05
 * # source: where the keys come from
 * # licence: short form of the notice, if there is one
 * schluessel<TAB>kuerzel<TAB>text<TAB>...
 * 16<TAB>GM<TAB>Gemeinschaftsschule<TAB>...
 * }</pre>
 *
 * <ul>
 *   <li>The header consists of the lines {@code # version:} (the date of the edition, {@code
 *       YYYY-MM-DD}), {@code # source:} and optionally {@code # licence:}, in any order. No other
 *       header lines are allowed.
 *   <li>It is followed by one line with the column names, separated by tabs, and one line per key.
 *       Columns may be in any order. All are required except {@code gueltig_von_schuljahr} and
 *       {@code gueltig_bis_schuljahr}, which are optional in every list. No other columns are
 *       allowed. The accessor of each list documents its columns; the first one is the key.
 *   <li>Multiple codes in a column are separated by spaces; booleans are {@code true} or {@code
 *       false}. The two validity columns hold the first and last school year, each given by the
 *       year in which it begins ({@code 2022} for 2022/23); an empty column means unbounded.
 *   <li>Lines end with LF or CR LF. There are no empty lines. A byte order mark is allowed.
 * </ul>
 *
 * <p>Every file found must be well-formed, even if a newer one supersedes it. Otherwise each call
 * of the list's accessor throws an {@link IllegalStateException} that states the URL of the file,
 * the line, and what was expected there. Other lists are not affected.
 *
 * <p>Thread-safe.
 *
 * @since 0.1.0
 */
public final class CodeLists {

  private static final LazyCodeList<Kreis> KREISE =
      new LazyCodeList<>(
          "kreise",
          List.of("ags5", "name", "art", "regierungsbezirk"),
          file -> file.entries(TerritoryEntries::kreis));

  private static final LazyCodeList<Gemeinde> GEMEINDEN =
      new LazyCodeList<>(
          "gemeinden", List.of("ags8", "name"), file -> file.entries(TerritoryEntries::gemeinde));

  private static final LazyCodeList<Schulform> SCHULFORMEN =
      new LazyCodeList<>(
          "schulformen",
          List.of("schluessel", "kuerzel", "text", "gymnasiale_oberstufe", "sekundarstufe_i"),
          file -> file.entries(SchoolEntries::schulform));

  private static final LazyCodeList<Uebergangsempfehlung> UEBERGANGSEMPFEHLUNGEN =
      new LazyCodeList<>(
          "uebergangsempfehlungen",
          List.of("schluessel", "kuerzel", "text"),
          file -> file.entries(SchoolEntries::uebergangsempfehlung));

  private static final LazyCodeList<Standardelement> STANDARDELEMENTE =
      new LazyCodeList<>(
          "standardelemente",
          List.of("schluessel", "kategorie", "text", "jahrgaenge"),
          KaoaEntries::standardelemente);

  private static final LazyCodeList<Zusatzmerkmal> ZUSATZMERKMALE =
      new LazyCodeList<>(
          "zusatzmerkmale",
          List.of("schluessel", "standardelement", "text"),
          file -> file.entries(KaoaEntries::zusatzmerkmal));

  private static final LazyCodeList<Anschlussoption> ANSCHLUSSOPTIONEN =
      new LazyCodeList<>(
          "anschlussoptionen",
          List.of("schluessel", "text", "stufen"),
          file -> file.entries(KaoaEntries::anschlussoption));

  private static final LazyCodeList<HandlungsfeldThema> HANDLUNGSFELD_THEMEN =
      new LazyCodeList<>(
          "handlungsfeld-themen",
          List.of("schluessel", "text"),
          file -> file.entries(ThemeEntries::handlungsfeldThema));

  private static final LazyCodeList<Nachhaltigkeitsziel> NACHHALTIGKEITSZIELE =
      new LazyCodeList<>(
          "nachhaltigkeitsziele",
          List.of("schluessel", "text"),
          file -> file.entries(ThemeEntries::nachhaltigkeitsziel));

  private static final List<LazyCodeList<?>> ALL =
      List.of(
          ANSCHLUSSOPTIONEN,
          GEMEINDEN,
          HANDLUNGSFELD_THEMEN,
          KREISE,
          NACHHALTIGKEITSZIELE,
          SCHULFORMEN,
          STANDARDELEMENTE,
          UEBERGANGSEMPFEHLUNGEN,
          ZUSATZMERKMALE);

  private CodeLists() {}

  /**
   * All lists, in the edition in use: what verdicts rest on beside the rules.
   *
   * @return the lists by name; each is loaded on the first call
   * @throws IllegalStateException if a file of a list is malformed
   */
  public static List<CodeList<?>> all() {
    return ALL.stream().<CodeList<?>>map(LazyCodeList::get).toList();
  }

  /**
   * The 53 Kreise, kreisfreie Städte and the StädteRegion, by five-digit AGS.
   *
   * <p>File {@code kreise.tsv}: {@code ags5}, {@code name}, {@code art} ({@code kreisfreie Stadt},
   * {@code Kreis} or {@code StädteRegion}), {@code regierungsbezirk} (its name, which must agree
   * with the key).
   *
   * @return the list, loaded on the first call
   * @throws IllegalStateException if a file of the list is malformed
   */
  public static CodeList<Kreis> kreise() {
    return KREISE.get();
  }

  /**
   * The 396 Gemeinden, by eight-digit AGS.
   *
   * <p>File {@code gemeinden.tsv}: {@code ags8}, {@code name}.
   *
   * @return the list, loaded on the first call
   * @throws IllegalStateException if a file of the list is malformed
   */
  public static CodeList<Gemeinde> gemeinden() {
    return GEMEINDEN.get();
  }

  /**
   * The Schulformen, by the school ministry's two-digit keys.
   *
   * <p>File {@code schulformen.tsv}: {@code schluessel}, {@code kuerzel}, {@code text}, {@code
   * gymnasiale_oberstufe}, {@code sekundarstufe_i} (the last one is defined by this library).
   *
   * @return the list, loaded on the first call
   * @throws IllegalStateException if a file of the list is malformed
   */
  public static CodeList<Schulform> schulformen() {
    return SCHULFORMEN.get();
  }

  /**
   * The recommendations of a Grundschule for the next Schulform.
   *
   * <p>File {@code uebergangsempfehlungen.tsv}: {@code schluessel}, {@code kuerzel}, {@code text}.
   *
   * @return the list, loaded on the first call
   * @throws IllegalStateException if a file of the list is malformed
   */
  public static CodeList<Uebergangsempfehlung> uebergangsempfehlungen() {
    return UEBERGANGSEMPFEHLUNGEN.get();
  }

  /**
   * The Standardelemente of "Kein Abschluss ohne Anschluss" (KAoA) and their categories.
   *
   * <p>Elements have been renumbered in the past: the Anschlussvereinbarung, formerly 7.3, is
   * {@code SBO 10.6} here. A number is meaningful only together with the version of its list.
   *
   * <p>File {@code standardelemente.tsv}: {@code schluessel}, {@code kategorie} (the key of an
   * element's category; empty for a category), {@code text}, {@code jahrgaenge} (for a category
   * codes of {@link Jahrgangsstufe}, or {@code JAHRGANG_00} for the school as a whole; empty for an
   * element).
   *
   * @return the list, loaded on the first call
   * @throws IllegalStateException if a file of the list is malformed
   */
  public static CodeList<Standardelement> standardelemente() {
    return STANDARDELEMENTE.get();
  }

  /**
   * What schools record about the Standardelemente of KAoA: the third and fourth level of the
   * numbers.
   *
   * <p>File {@code zusatzmerkmale.tsv}: {@code schluessel}, {@code standardelement} (the key of the
   * Standardelement, the first two levels of the number), {@code text}.
   *
   * @return the list, read at the first call
   * @throws IllegalStateException if a file of the list is malformed
   */
  public static CodeList<Zusatzmerkmal> zusatzmerkmale() {
    return ZUSATZMERKMALE.get();
  }

  /**
   * What can follow school, as agreed in an Anschlussvereinbarung.
   *
   * <p>File {@code anschlussoptionen.tsv}: {@code schluessel}, {@code text}, {@code stufen} (codes
   * of {@link Bildungsstufe}).
   *
   * @return the list, loaded on the first call
   * @throws IllegalStateException if a file of the list is malformed
   */
  public static CodeList<Anschlussoption> anschlussoptionen() {
    return ANSCHLUSSOPTIONEN.get();
  }

  /**
   * A starter catalogue of subjects of Handlungsfelder, compiled from what networks have published.
   *
   * <p>The catalogue is open: each network chooses its own Handlungsfelder, so a subject missing
   * from the list is not an error.
   *
   * <p>File {@code handlungsfeld-themen.tsv}: {@code schluessel}, {@code text}.
   *
   * @return the list, loaded on the first call
   * @throws IllegalStateException if a file of the list is malformed
   */
  public static CodeList<HandlungsfeldThema> handlungsfeldThemen() {
    return HANDLUNGSFELD_THEMEN.get();
  }

  /**
   * The 17 goals of the Agenda 2030 (SDGs), by their numbers {@code 1} to {@code 17}.
   *
   * <p>File {@code nachhaltigkeitsziele.tsv}: {@code schluessel}, {@code text}.
   *
   * @return the list, loaded on the first call
   * @throws IllegalStateException if a file of the list is malformed
   */
  public static CodeList<Nachhaltigkeitsziel> nachhaltigkeitsziele() {
    return NACHHALTIGKEITSZIELE.get();
  }
}
