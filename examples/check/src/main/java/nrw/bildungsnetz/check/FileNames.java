package nrw.bildungsnetz.check;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** How the system decodes the names of files. */
final class FileNames {

  private static final int LAST_ASCII = 0x7F;

  private FileNames() {}

  /** The encoding, which follows from the locale that is set. */
  static String encoding() {
    return System.getProperty("sun.jnu.encoding", Charset.defaultCharset().name());
  }

  /**
   * Whether a name may have been decoded wrongly, so that no such file is found: it has letters
   * beyond ASCII, or signs that stand in place of some.
   */
  static boolean mayBeMisread(String name) {
    boolean isUtf8 = encoding().toUpperCase(Locale.ROOT).equals(StandardCharsets.UTF_8.name());
    return !isUtf8 && name.chars().anyMatch(c -> c > LAST_ASCII || c == '?');
  }
}
