package nrw.bildungsnetz.json.binding;

import java.util.List;
import java.util.Locale;
import nrw.bildungsnetz.codes.CodeEntry;
import nrw.bildungsnetz.codes.CodeList;
import nrw.bildungsnetz.json.exchange.TokenSink;
import nrw.bildungsnetz.json.reports.ReportWriter;
import nrw.bildungsnetz.model.extensions.Extensions;
import nrw.bildungsnetz.validation.Finding;

/** Binds what is written only. */
final class Outputs {

  private Outputs() {}

  /**
   * Binds everything.
   *
   * @param locale the language of findings
   */
  static List<ValueBinding<?>> all(Locale locale) {
    return List.of(
        new OutputBinding<>(
            Finding.class,
            (finding, sink) -> ReportBinding.copy(ReportWriter.write(finding, locale), sink),
            "Its Report is."),
        new OutputBinding<>(
            CodeList.class,
            (list, sink) -> write(list, sink),
            "CodeLists has the official lists; a newer file on the class path replaces one."),
        new OutputBinding<>(
            Extensions.class,
            (extensions, sink) -> {
              throw new NotBindable(
                  "Extensions are written with the part that carries them, not by themselves.");
            },
            "They are read with the part that carries them."));
  }

  private static void write(CodeList<?> list, TokenSink sink) {
    sink.startObject();
    property("name", list.getName(), sink);
    property("version", list.getVersion().toString(), sink);
    property("source", list.getSource(), sink);
    list.getLicence().ifPresent(licence -> property("licence", licence, sink));
    sink.name("bundled");
    sink.flag(list.isBundled());
    sink.name("entries");
    sink.startArray();
    list.getEntries().forEach(entry -> write(entry, sink));
    sink.endArray();
    sink.endObject();
  }

  private static void write(CodeEntry entry, TokenSink sink) {
    sink.startObject();
    property("key", entry.getKey(), sink);
    property("name", entry.getName(), sink);
    entry.getFirstSchuljahr().ifPresent(at -> property("firstSchuljahr", at.toString(), sink));
    entry.getLastSchuljahr().ifPresent(at -> property("lastSchuljahr", at.toString(), sink));
    sink.endObject();
  }

  private static void property(String name, String text, TokenSink sink) {
    sink.name(name);
    sink.text(text);
  }
}
