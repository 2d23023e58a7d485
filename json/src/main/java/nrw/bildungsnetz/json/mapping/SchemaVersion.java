package nrw.bildungsnetz.json.mapping;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The version of the document format: minor versions add, major versions change. Before 1.0 a minor
 * version may also rename a property, see {@link Renaming}.
 *
 * @param major the first number
 * @param minor the second number
 */
public record SchemaVersion(int major, int minor) {

  public static final String PROPERTY = "schemaVersion";
  public static final SchemaVersion CURRENT = new SchemaVersion(0, 3);

  private static final Pattern FORM = Pattern.compile("(0|[1-9][0-9]{0,3})\\.(0|[1-9][0-9]{0,3})");
  private static final int LONGEST = 9;

  public static Optional<SchemaVersion> parse(String text) {
    Matcher matcher = FORM.matcher(text.length() > LONGEST ? "" : text);
    return matcher.matches()
        ? Optional.of(
            new SchemaVersion(
                Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))))
        : Optional.empty();
  }

  public boolean isBefore(SchemaVersion other) {
    return major < other.major || (major == other.major && minor < other.minor);
  }

  public boolean isNewerMajor() {
    return major > CURRENT.major;
  }

  public boolean isNewerMinor() {
    return major == CURRENT.major && minor > CURRENT.minor;
  }

  @Override
  public String toString() {
    return major + "." + minor;
  }
}
