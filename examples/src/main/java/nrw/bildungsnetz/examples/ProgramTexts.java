package nrw.bildungsnetz.examples;

import java.util.Locale;
import java.util.Map;
import nrw.bildungsnetz.texts.Texts;

/** What the program says beside its reports. */
final class ProgramTexts {

  private final Locale locale;
  private final Texts texts =
      Texts.read(
          ProgramTexts.class.getResourceAsStream("program_de.properties"),
          ProgramTexts.class.getResourceAsStream("program_en.properties"));

  ProgramTexts(Locale locale) {
    this.locale = locale;
  }

  /** How reports for people call a document: the file, and what was read from it. */
  String title(String name, Checked checked) {
    String file = name.equals("-") ? texts.render("standardInput", locale, Map.of()) : name;
    return file
        + checked
            .network()
            .map(
                network ->
                    Map.<String, Object>of("name", network.getName(), "ags", network.getAgs()))
            .map(about -> " – " + texts.render("network", locale, about))
            .orElse("")
        + checked
            .register()
            .map(
                register ->
                    Map.<String, Object>of(
                        "name", register.getName(), "count", register.getNetworks().size()))
            .map(about -> " – " + texts.render("register", locale, about))
            .orElse("");
  }

  String profileTitle(String file) {
    return texts.render("profile", locale, Map.of()) + " " + file;
  }

  String emailSubject() {
    return texts.render("emailSubject", locale, Map.of());
  }

  String summary(Tally tally) {
    return texts.render(
        "summary",
        locale,
        Map.of(
            "documents", tally.documents(),
            "acceptable", tally.acceptable(),
            "others", tally.documents() - tally.acceptable()));
  }

  String problem(String key, String name) {
    return texts.render("problem." + key, locale, Map.of()) + " " + name;
  }
}
