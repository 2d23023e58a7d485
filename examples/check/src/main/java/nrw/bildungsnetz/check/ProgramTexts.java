package nrw.bildungsnetz.check;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nrw.bildungsnetz.json.DocumentPlace;
import nrw.bildungsnetz.json.DocumentResult;
import nrw.bildungsnetz.json.ReadingProgress;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.texts.HarmlessText;
import nrw.bildungsnetz.texts.Texts;

/** The program's messages other than reports. */
final class ProgramTexts {

  private static final long BYTES_A_MEGABYTE = 1_000_000;
  private static final int LONGEST_NAME = 256;

  private final Locale locale;
  private final Texts texts =
      Texts.read(
          ProgramTexts.class.getResourceAsStream("program_de.properties"),
          ProgramTexts.class.getResourceAsStream("program_en.properties"));

  ProgramTexts(Locale locale) {
    this.locale = locale;
  }

  /** The name of a document in human-readable reports: the file, and what was read from it. */
  String title(DocumentResult result) {
    return file(result.getPlace())
        + result
            .getNetwork()
            .map(
                network ->
                    Map.<String, Object>of("name", network.getName(), "ags", network.getAgs()))
            .map(about -> " – " + texts.render("network", locale, about))
            .orElse("")
        + result
            .getRegister()
            .map(
                register ->
                    Map.<String, Object>of(
                        "name", register.getName(), "count", register.getNetworks().size()))
            .map(about -> " – " + texts.render("register", locale, about))
            .orElse("");
  }

  private String file(DocumentPlace place) {
    return place.getSource().equals("-")
        ? texts.render("standardInput", locale, Map.of()) + place.getName().substring(1)
        : place.getName();
  }

  String profileTitle(String file) {
    return texts.render("profile", locale, Map.of()) + " " + file;
  }

  /** The heading of the rules that were broken most often. */
  String mostBroken() {
    return texts.render("mostBroken", locale, Map.of());
  }

  String titleOf(Rule rule) {
    return rule.getTitle(locale);
  }

  String findings(Severity severity) {
    return texts.render("findings." + severity, locale, Map.of());
  }

  String summary(Tally tally) {
    Map<String, Object> arguments = new HashMap<>();
    arguments.put("documents", tally.documents());
    arguments.put("acceptable", tally.acceptable());
    arguments.put("others", tally.notAcceptable());
    if (tally.unreadable() > 0) {
      arguments.put("unreadable", tally.unreadable());
    }
    return texts.render("summary", locale, arguments);
  }

  String progress(ReadingProgress progress) {
    Map<String, Object> arguments = new HashMap<>();
    arguments.put("documents", progress.getDocuments());
    arguments.put("megabytes", progress.getBytes() / BYTES_A_MEGABYTE);
    progress.getTotalBytes().ifPresent(total -> arguments.put("total", total / BYTES_A_MEGABYTE));
    return texts.render("progress", locale, arguments);
  }

  /** The heading of what differs from an earlier report, if there is one on the document. */
  String sinceBaseline(boolean known, String name) {
    return texts.render(known ? "sinceBaseline" : "notInBaseline", locale, Map.of()) + " " + name;
  }

  /** How a run can end, for the table of exit statuses. */
  String situation(Situation situation) {
    return texts.render("situation." + situation, locale, Map.of());
  }

  /** What is wrong with the arguments. */
  String usage(String key, Map<String, Object> arguments) {
    return texts.render("usage." + key, locale, arguments);
  }

  /** A text about the arguments, if there is one. */
  Optional<String> findUsage(String key) {
    return texts.find("usage." + key, locale);
  }

  String passedOver(long count) {
    return texts.render("passedOver", locale, Map.of("count", count));
  }

  /** Why a file is not found whose name seems right. */
  String misread(String encoding) {
    return texts.render("misread", locale, Map.of("encoding", encoding));
  }

  String problem(String key, String name) {
    String shown = HarmlessText.of(name, LONGEST_NAME);
    return (texts.render("problem." + key, locale, Map.of()) + " " + shown).stripTrailing();
  }
}
