package nrw.bildungsnetz.codes;

import java.util.List;

/**
 * The lists of official keys, each read once, when it is first asked for.
 *
 * <p>The lists ship in this library's jar below {@code META-INF/bildungsnetz/codes/}. Those that
 * follow the keys of the school ministry's SVWS-Server stand under BSD-3-Clause, © Ministerium für
 * Schule und Bildung des Landes NRW; its notice is {@code
 * META-INF/bildungsnetz/codes/LICENSE-SVWS.txt} in the same jar.
 *
 * <h2>Newer lists</h2>
 *
 * <p>An application can bring a newer edition of a list: it puts a file of the same name in the
 * same folder on its class path or module path. Of all files {@code
 * META-INF/bildungsnetz/codes/<list>.tsv} that the class loader of this library finds, the one with
 * the latest version is taken. Among files of the same version this library's own comes first, then
 * the order of the class path. A file replaces the list as a whole. A list that has been read is
 * kept as long as the library is loaded.
 *
 * <p>Such a file is plain text in UTF-8 and knows neither quotes nor escapes:
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
 *   <li>First stand the lines {@code # version:} (the day of the edition, {@code YYYY-MM-DD}),
 *       {@code # source:} and, if wanted, {@code # licence:}, in any order. No other line begins
 *       with {@code #} here.
 *   <li>One line follows with the names of the columns, parted by tabs; then one line for each key.
 *       The columns may stand in any order. Each must be there, save {@code gueltig_von_schuljahr}
 *       and {@code gueltig_bis_schuljahr}, which may be added to or left out of every list. There
 *       are no others. Which columns a list has, its accessor here tells; the first of them holds
 *       the key.
 *   <li>Where a column holds several codes, blanks part them; {@code true} and {@code false} stand
 *       for yes and no. The two columns of validity hold the first and the last school year by the
 *       year it begins in ({@code 2022} for 2022/23); nothing there means open.
 *   <li>Lines end with LF or CR LF. There are no empty lines. A byte order mark may come first.
 * </ul>
 *
 * <p>Every file found must be well-formed, also one that loses to a newer one. Where one is not,
 * the accessor of its list throws an {@link IllegalStateException}, each time it is called, that
 * names the address of the file, the line, and what was expected there. Other lists are not
 * affected.
 *
 * <p>Safe for use by many threads.
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

  private CodeLists() {}

  /**
   * The 53 Kreise, kreisfreie Städte and the StädteRegion, by their AGS of five digits.
   *
   * <p>File {@code kreise.tsv}: {@code ags5}, {@code name}, {@code art} ({@code kreisfreie Stadt},
   * {@code Kreis} or {@code StädteRegion}), {@code regierungsbezirk} (its name, which must agree
   * with the key).
   *
   * @return the list, read at the first call
   * @throws IllegalStateException if a file of the list is malformed
   */
  public static CodeList<Kreis> kreise() {
    return KREISE.get();
  }

  /**
   * The 396 Gemeinden, by their AGS of eight digits.
   *
   * <p>File {@code gemeinden.tsv}: {@code ags8}, {@code name}.
   *
   * @return the list, read at the first call
   * @throws IllegalStateException if a file of the list is malformed
   */
  public static CodeList<Gemeinde> gemeinden() {
    return GEMEINDEN.get();
  }

  /**
   * The Schulformen, by the school ministry's keys of two digits.
   *
   * <p>File {@code schulformen.tsv}: {@code schluessel}, {@code kuerzel}, {@code text}, {@code
   * gymnasiale_oberstufe}, {@code sekundarstufe_i} (the last one is this library's own).
   *
   * @return the list, read at the first call
   * @throws IllegalStateException if a file of the list is malformed
   */
  public static CodeList<Schulform> schulformen() {
    return SCHULFORMEN.get();
  }

  /**
   * The recommendations of a Grundschule for the Schulform that follows.
   *
   * <p>File {@code uebergangsempfehlungen.tsv}: {@code schluessel}, {@code kuerzel}, {@code text}.
   *
   * @return the list, read at the first call
   * @throws IllegalStateException if a file of the list is malformed
   */
  public static CodeList<Uebergangsempfehlung> uebergangsempfehlungen() {
    return UEBERGANGSEMPFEHLUNGEN.get();
  }

  /**
   * The Standardelemente of "Kein Abschluss ohne Anschluss" (KAoA) and their categories.
   *
   * <p>The numbers were given out anew in the past: the Anschlussvereinbarung, once 7.3, is {@code
   * SBO 10.6} here. A number means something only together with the version of its list.
   *
   * <p>File {@code standardelemente.tsv}: {@code schluessel}, {@code kategorie} (the key of an
   * element's category, nothing for a category), {@code text}, {@code jahrgaenge} (for a category
   * codes of {@link Jahrgangsstufe}, or {@code JAHRGANG_00} for the school as a whole; nothing for
   * an element).
   *
   * @return the list, read at the first call
   * @throws IllegalStateException if a file of the list is malformed
   */
  public static CodeList<Standardelement> standardelemente() {
    return STANDARDELEMENTE.get();
  }

  /**
   * What schools record of the Standardelemente of KAoA: the third and the fourth level of their
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
   * @return the list, read at the first call
   * @throws IllegalStateException if a file of the list is malformed
   */
  public static CodeList<Anschlussoption> anschlussoptionen() {
    return ANSCHLUSSOPTIONEN.get();
  }

  /**
   * A starter catalogue of subjects of Handlungsfelder, counted in what networks published.
   *
   * <p>It is open ended: each network sets its own Handlungsfelder, so a subject that is not in the
   * list is no mistake.
   *
   * <p>File {@code handlungsfeld-themen.tsv}: {@code schluessel}, {@code text}.
   *
   * @return the list, read at the first call
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
   * @return the list, read at the first call
   * @throws IllegalStateException if a file of the list is malformed
   */
  public static CodeList<Nachhaltigkeitsziel> nachhaltigkeitsziele() {
    return NACHHALTIGKEITSZIELE.get();
  }
}
