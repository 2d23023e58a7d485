package nrw.bildungsnetz.codes;

import java.util.Optional;

/** Converts file rows to Schulformen and Übergangsempfehlungen, and finds the one meant. */
final class SchoolEntries {

  private SchoolEntries() {}

  static Schulform schulform(KeyRow row) {
    if (!SchulformKeyValidator.isWellFormed(row.key())) {
      throw row.line().malformed("expected a key of two digits, found " + Quoted.of(row.key()));
    }
    return Schulform.builder()
        .key(row.key())
        .name(row.text("text"))
        .kuerzel(row.text("kuerzel"))
        .hasGymnasialeOberstufe(row.yesOrNo("gymnasiale_oberstufe"))
        .hasSekundarstufeI(row.yesOrNo("sekundarstufe_i"))
        .firstSchuljahr(row.firstSchuljahr())
        .lastSchuljahr(row.lastSchuljahr())
        .build();
  }

  /** The Schulform whose key, short form or name a text probably is; empty if it is not plain. */
  static Optional<Schulform> meantBy(String text) {
    CodeList<Schulform> all = CodeLists.schulformen();
    String digits = MeantDigits.in(text).replaceFirst("^0+", "");
    Optional<Schulform> byKey = all.find(digits.length() == 1 ? "0" + digits : digits);
    String written = text.strip();
    return byKey.or(
        () ->
            all.getEntries().stream()
                .filter(
                    each ->
                        each.getKuerzel().equalsIgnoreCase(written)
                            || each.getName().equalsIgnoreCase(written))
                .findFirst());
  }

  static Uebergangsempfehlung uebergangsempfehlung(KeyRow row) {
    return Uebergangsempfehlung.builder()
        .key(row.key())
        .name(row.text("text"))
        .kuerzel(row.text("kuerzel"))
        .firstSchuljahr(row.firstSchuljahr())
        .lastSchuljahr(row.lastSchuljahr())
        .build();
  }
}
