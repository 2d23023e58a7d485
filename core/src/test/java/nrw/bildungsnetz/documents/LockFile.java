package nrw.bildungsnetz.documents;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;

/**
 * A file that pins what others rely on, one line each, starting with its key. {@link
 * DerivedFile#COMMAND} adds new lines; existing ones are only ever changed by hand, deliberately.
 */
public final class LockFile {

  private static final String COMMENT = "#";

  private final DerivedFile file;
  private final BiPredicate<String, String> growth;

  private LockFile(DerivedFile file, BiPredicate<String, String> growth) {
    this.file = file;
    this.growth = growth;
  }

  /** A lock file whose lines must not change. */
  public static LockFile of(DerivedFile file) {
    return growing(file, String::equals);
  }

  /**
   * A lock file whose lines may grow.
   *
   * @param file the file
   * @param growth whether the second line only adds to the first
   */
  public static LockFile growing(DerivedFile file, BiPredicate<String, String> growth) {
    return new LockFile(file, growth);
  }

  /**
   * The lines that are no longer true.
   *
   * @param lines the current state
   */
  public List<String> broken(Collection<String> lines) throws IOException {
    Map<String, String> now = byKey(lines);
    return locked().stream()
        .filter(line -> !growth.test(line, now.getOrDefault(keyOf(line), "")))
        .toList();
  }

  /**
   * Checks that new lines are included, or adds them. Lines that are no longer true are kept.
   *
   * @param lines the current state
   */
  public void holdsAllOf(Collection<String> lines) throws IOException {
    Map<String, String> all = byKey(locked());
    byKey(lines)
        .forEach(
            (key, line) -> {
              if (growth.test(all.getOrDefault(key, line), line)) {
                all.put(key, line);
              }
            });
    List<String> text = new ArrayList<>(file.lines());
    text.removeIf(line -> !line.startsWith(COMMENT));
    text.addAll(all.values());
    file.holds(text);
  }

  private List<String> locked() throws IOException {
    return file.lines().stream().filter(line -> !line.startsWith(COMMENT)).toList();
  }

  private static Map<String, String> byKey(Collection<String> lines) {
    Map<String, String> byKey = new TreeMap<>();
    lines.forEach(line -> byKey.put(keyOf(line), line));
    return byKey;
  }

  private static String keyOf(String line) {
    return line.substring(0, line.indexOf(' '));
  }
}
