package nrw.bildungsnetz.codes;

/** Converts file rows to Schulformen and Übergangsempfehlungen. */
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
