package nrw.bildungsnetz.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Formats a table of counts: names left-aligned, numbers right-aligned. */
final class PlainTable {

  private static final String GAP = "  ";

  private PlainTable() {}

  static List<String> lines(Overview.Row head, List<Overview.Row> rows) {
    List<Overview.Row> all = Stream.concat(Stream.of(head), rows.stream()).toList();
    List<Integer> widths =
        IntStream.range(0, head.numbers().size())
            .mapToObj(column -> widest(all.stream().map(row -> row.numbers().get(column))))
            .toList();
    int names = widest(all.stream().map(Overview.Row::name));
    return all.stream().map(row -> line(row, names, widths)).toList();
  }

  private static String line(Overview.Row row, int names, List<Integer> widths) {
    List<String> cells = new ArrayList<>();
    cells.add(row.name() + " ".repeat(names - Wrapping.columns(row.name())));
    for (int i = 0; i < widths.size(); i++) {
      String number = row.numbers().get(i);
      cells.add(" ".repeat(widths.get(i) - Wrapping.columns(number)) + number);
    }
    return String.join(GAP, cells);
  }

  private static int widest(Stream<String> cells) {
    return cells.mapToInt(Wrapping::columns).max().orElse(0);
  }
}
