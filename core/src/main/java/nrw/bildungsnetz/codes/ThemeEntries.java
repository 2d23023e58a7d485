package nrw.bildungsnetz.codes;

/** Converts file rows to subjects of Handlungsfelder and SDGs. */
final class ThemeEntries {

  private ThemeEntries() {}

  static HandlungsfeldThema handlungsfeldThema(KeyRow row) {
    return HandlungsfeldThema.builder()
        .key(row.key())
        .name(row.text("text"))
        .firstSchuljahr(row.firstSchuljahr())
        .lastSchuljahr(row.lastSchuljahr())
        .build();
  }

  static Nachhaltigkeitsziel nachhaltigkeitsziel(KeyRow row) {
    return Nachhaltigkeitsziel.builder()
        .key(row.key())
        .name(row.text("text"))
        .firstSchuljahr(row.firstSchuljahr())
        .lastSchuljahr(row.lastSchuljahr())
        .build();
  }
}
