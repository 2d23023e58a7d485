package nrw.bildungsnetz.documents;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;

/**
 * What others build on, a line a thing, which begins with its key. The command adds to it what is
 * new; what stands in it is changed by hand alone, and deliberately.
 */
public final class LockFile {

  private static final String COMMENT = "#";

  private final DerivedFile file;
  private final BiPredicate<String, String> growth;

  private LockFile(DerivedFile file, BiPredicate<String, String> growth) {
    this.file = file;
    this.growth = growth;
  }

  /** A lock whose lines stay as they are. */
  public static LockFile of(DerivedFile file) {
    return growing(file, String::equals);
  }

  /**
   * A lock whose lines may grow.
   *
   * @param file the file
   * @param growth whether a line, the first, is only added to by another
   */
  public static LockFile growing(DerivedFile file, BiPredicate<String, String> growth) {
    return new LockFile(file, growth);
  }

  /**
   * The lines that do not hold any more.
   *
   * @param lines what is so now
   */
  public List<String> broken(Collection<String> lines) throws IOException {
    Map<String, String> now = byKey(lines);
    return locked().stream()
        .filter(line -> !growth.test(line, now.getOrDefault(keyOf(line), "")))
        .toList();
  }

  /**
   * Holds the file to what is new as well, or adds it. Lines that do not hold any more stay.
   *
   * @param lines what is so now
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
