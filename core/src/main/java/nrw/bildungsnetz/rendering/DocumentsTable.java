package nrw.bildungsnetz.rendering;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.stream.Collectors;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.texts.HarmlessText;
import nrw.bildungsnetz.validation.FindingCounts;
import org.jspecify.annotations.Nullable;

/**
 * A table of many documents, the worst first: what could not be checked, then what is not
 * acceptable, then the rest, each by the numbers of errors, warnings and infos. It shows the 10,000
 * worst documents and counts the others. Not thread-safe.
 *
 * @since 0.1.0
 */
public final class DocumentsTable {

  private static final int MOST_ROWS = 10_000;
  private static final int LONGEST_NAME = 256;

  private static final Comparator<Entry> WORST_FIRST =
      Comparator.comparing(Entry::verdict)
          .thenComparing(Entry::errors, Comparator.reverseOrder())
          .thenComparing(Entry::warnings, Comparator.reverseOrder())
          .thenComparing(Entry::infos, Comparator.reverseOrder())
          .thenComparing(Entry::order);

  private final PriorityQueue<Entry> kept = new PriorityQueue<>(WORST_FIRST.reversed());
  private long added;

  /** Creates an empty table. */
  public DocumentsTable() {}

  /** From the worst on. */
  private enum Verdict {
    NOT_CHECKED,
    NOT_ACCEPTABLE,
    ACCEPTABLE
  }

  private record Entry(
      Verdict verdict, long order, String document, @Nullable FindingCounts counts, String reason) {

    long errors() {
      return of(Severity.ERROR);
    }

    long warnings() {
      return of(Severity.WARNING);
    }

    long infos() {
      return of(Severity.INFO);
    }

    private long of(Severity severity) {
      return counts == null ? 0 : counts.of(severity);
    }
  }

  /**
   * Adds a document that was checked.
   *
   * @param document the caller's name for it
   * @param acceptable whether the caller accepts it
   * @param counts the numbers of its findings
   */
  public void add(String document, boolean acceptable, FindingCounts counts) {
    Verdict verdict = acceptable ? Verdict.ACCEPTABLE : Verdict.NOT_ACCEPTABLE;
    add(new Entry(verdict, added, document, counts, ""));
  }

  /**
   * Adds a file, folder or stream that could not be checked, or not to its end.
   *
   * @param document the caller's name for it
   * @param reason why, as a sentence in the language of the table
   */
  public void addNotChecked(String document, String reason) {
    add(new Entry(Verdict.NOT_CHECKED, added, document, null, reason));
  }

  private void add(Entry entry) {
    added++;
    kept.add(entry);
    if (kept.size() > MOST_ROWS) {
      kept.remove();
    }
  }

  /**
   * The table as text. Harmful characters in names are made visible.
   *
   * @param locale English for a locale whose language is English, German for every other
   * @return lines, each ended by a line feed
   */
  public String terminal(Locale locale) {
    Wording wording = new Wording(locale);
    List<List<String>> rows = rows(wording);
    List<Integer> widths = new ArrayList<>();
    for (int i = 0; i < rows.get(0).size(); i++) {
      int column = i;
      widths.add(rows.stream().mapToInt(row -> Wrapping.columns(row.get(column))).max().orElse(0));
    }
    StringBuilder table = new StringBuilder(wording.text("documents")).append("\n\n");
    rows.forEach(row -> table.append(plain(row, widths)).append('\n'));
    return table.append(more(wording)).toString();
  }

  /**
   * The table in Markdown. Special characters in names are escaped.
   *
   * @param locale English for a locale whose language is English, German for every other
   * @return lines, each ended by a line feed
   */
  public String markdown(Locale locale) {
    Wording wording = new Wording(locale);
    List<List<String>> rows = rows(wording);
    StringBuilder table = new StringBuilder("# " + wording.text("documents") + "\n\n");
    table.append(cells(rows.get(0))).append("| --- | ---: | ---: | ---: | --- |\n");
    rows.subList(1, rows.size()).forEach(row -> table.append(cells(row)));
    return table.append(more(wording)).toString();
  }

  private List<List<String>> rows(Wording wording) {
    List<List<String>> rows = new ArrayList<>();
    List<String> head = new ArrayList<>();
    head.add(wording.text("documents.verdict"));
    Arrays.stream(Severity.values()).map(wording::several).forEach(head::add);
    head.add(wording.text("documents.name"));
    rows.add(head);
    kept.stream().sorted(WORST_FIRST).forEach(entry -> rows.add(row(entry, wording)));
    return rows;
  }

  private static List<String> row(Entry entry, Wording wording) {
    List<String> row = new ArrayList<>();
    row.add(wording.name(entry.verdict()));
    for (Severity severity : Severity.values()) {
      FindingCounts counts = entry.counts();
      row.add(counts == null ? "–" : wording.number(counts.of(severity)));
    }
    String name = HarmlessText.of(entry.document(), LONGEST_NAME);
    row.add(entry.reason().isEmpty() ? name : name + " – " + entry.reason());
    return row;
  }

  private static String plain(List<String> row, List<Integer> widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < row.size(); i++) {
      String gap = " ".repeat(widths.get(i) - Wrapping.columns(row.get(i)));
      boolean isName = i == 0 || i == row.size() - 1;
      line.append("  ").append(isName ? row.get(i) + gap : gap + row.get(i));
    }
    return line.toString().stripTrailing();
  }

  private static String cells(List<String> row) {
    return row.stream().map(MarkdownEscape::of).collect(Collectors.joining(" | ", "| ", " |\n"));
  }

  private String more(Wording wording) {
    long more = added - kept.size();
    return more == 0
        ? ""
        : "\n" + wording.text("documents.more", Map.of("count", wording.number(more))) + "\n";
  }
}
