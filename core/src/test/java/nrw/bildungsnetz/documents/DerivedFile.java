package nrw.bildungsnetz.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A file in the sources that is derived from code or data. A test checks that it is up to date, or
 * writes it if run with {@link #COMMAND}; such tests have the {@link #TAG}.
 */
public final class DerivedFile {

  /** The tag of the tests that the command runs. */
  public static final String TAG = "derived";

  /** Writes all derived files of all modules. */
  public static final String COMMAND = "mvn -q -Pregenerate test";

  private static final String SWITCH = "bildungsnetz.write";
  private static final int BEFORE = 40;
  private static final int SHOWN = 160;

  private final Path path;
  private final String name;
  private final boolean writing;

  DerivedFile(Path path, String name, boolean writing) {
    this.path = path;
    this.name = name;
    this.writing = writing;
  }

  /**
   * A file of the module under test.
   *
   * @param name its path in the module
   */
  public static DerivedFile of(String name) {
    // Surefire sets the module's directory; an IDE usually runs in it.
    Path module = Path.of(System.getProperty("basedir", "")).toAbsolutePath();
    return new DerivedFile(module.resolve(name), module.getFileName() + "/" + name, isWriting());
  }

  /** Whether the tests are run to write derived files rather than to compare them. */
  public static boolean isWriting() {
    return Boolean.getBoolean(SWITCH);
  }

  /** The current contents of the file. */
  public List<String> lines() throws IOException {
    return Files.readAllLines(path);
  }

  /** Checks the contents of the file, or writes them. */
  public void holds(String text) throws IOException {
    String old = Files.exists(path) ? Files.readString(path) : "";
    if (old.equals(text)) {
      return;
    }
    if (!writing) {
      throw new AssertionError(difference(old.lines().toList(), text.lines().toList()));
    }
    Files.writeString(path, text);
  }

  /** Checks the lines of the file, or writes them. */
  public void holds(List<String> lines) throws IOException {
    holds(lines.isEmpty() ? "" : String.join("\n", lines) + "\n");
  }

  private String difference(List<String> old, List<String> anew) {
    int i = 0;
    while (i < old.size() && i < anew.size() && old.get(i).equals(anew.get(i))) {
      i++;
    }
    String says = lineOf(old, i);
    String not = lineOf(anew, i);
    int from = Math.max(0, firstDifference(says, not) - BEFORE);
    return "%s is out of date. Line %d%n  says  %s%n  not   %s%nIf that is meant, run: %s"
        .formatted(name, i + 1, cut(says, from), cut(not, from), COMMAND);
  }

  private static String lineOf(List<String> lines, int index) {
    return index < lines.size() ? lines.get(index) : "(nothing)";
  }

  private static int firstDifference(String one, String other) {
    int i = 0;
    while (i < one.length() && i < other.length() && one.charAt(i) == other.charAt(i)) {
      i++;
    }
    return i;
  }

  private static String cut(String line, int from) {
    int end = Math.min(line.length(), from + SHOWN);
    return (from > 0 ? "…" : "") + line.substring(from, end) + (end < line.length() ? "…" : "");
  }
}
