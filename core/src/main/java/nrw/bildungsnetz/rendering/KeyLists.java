package nrw.bildungsnetz.rendering;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nrw.bildungsnetz.codes.CodeList;
import nrw.bildungsnetz.texts.HarmlessText;
import nrw.bildungsnetz.validation.Report;

/** Tells which editions of the official key lists a report rests on. */
final class KeyLists {

  private static final int LONGEST_SOURCE = 128;

  private final Wording wording;

  KeyLists(Wording wording) {
    this.wording = wording;
  }

  /** A sentence on the lists that come with the library, and one on each that was replaced. */
  List<String> of(Report report) {
    List<String> sentences = new ArrayList<>();
    sentences.add(bundled(report));
    report.getCodeLists().stream()
        .filter(list -> !list.isBundled())
        .forEach(list -> sentences.add(replaced(list)));
    return sentences;
  }

  private String bundled(Report report) {
    Map<LocalDate, List<String>> names =
        report.getCodeLists().stream()
            .filter(CodeList::isBundled)
            .collect(
                Collectors.groupingBy(
                    CodeList::getVersion,
                    TreeMap::new,
                    Collectors.mapping(CodeList::getName, Collectors.toList())));
    String editions =
        names.entrySet().stream()
            .map(
                each ->
                    wording.text(
                        "keyLists.edition",
                        Map.of("date", each.getKey(), "lists", each.getValue())))
            .collect(Collectors.joining("; "));
    return wording.text("keyLists") + " " + editions;
  }

  private String replaced(CodeList<?> list) {
    return wording.text(
        "keyLists.replaced",
        Map.of(
            "list",
            list.getName(),
            "date",
            list.getVersion(),
            "source",
            HarmlessText.of(list.getSource(), LONGEST_SOURCE)));
  }
}
