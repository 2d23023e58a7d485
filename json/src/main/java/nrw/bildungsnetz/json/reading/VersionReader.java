package nrw.bildungsnetz.json.reading;

import java.util.Map;
import nrw.bildungsnetz.json.mapping.SchemaVersion;
import nrw.bildungsnetz.json.problems.Problems;
import nrw.bildungsnetz.json.problems.ReadingRules;
import org.jspecify.annotations.Nullable;

/** Reads the schema version that a document states. Not thread-safe. */
final class VersionReader {

  private final ReadingContext context;
  private final Problems problems;
  private final ScalarReader scalars;
  private final LookAhead ahead;
  private long opening;
  private long progress;
  private boolean stated;
  private boolean lookedAhead;
  private boolean newer;
  private @Nullable SchemaVersion version;

  VersionReader(ReadingContext context, Problems problems, ScalarReader scalars, LookAhead ahead) {
    this.context = context;
    this.problems = problems;
    this.scalars = scalars;
    this.ahead = ahead;
  }

  /**
   * Notes where the object begins that states the version, and the progress of the tokens there.
   */
  void begin(long mark, long progressThere) {
    this.opening = mark;
    this.progress = progressThere;
  }

  /** Whether the document has the property, whatever its value. */
  boolean isStated() {
    return stated;
  }

  /** Whether the document has a newer minor version than this library. */
  boolean isNewer() {
    return newer;
  }

  /** Whether the document says, here or further on, that it is older than a version. */
  boolean isBefore(SchemaVersion other) {
    if (!stated && !lookedAhead) {
      lookedAhead = true;
      String text = ahead.textOf(SchemaVersion.PROPERTY, opening, progress);
      version = text == null ? null : SchemaVersion.parse(text).orElse(null);
    }
    return version != null && version.isBefore(other);
  }

  /** Reads the value of the property, given its first character. */
  void read(int first) {
    stated = true;
    String text = scalars.text(first);
    if (text != null) {
      SchemaVersion known = SchemaVersion.parse(text).orElse(null);
      version = known;
      if (known == null) {
        context.report(
            ReadingRules.NO_VERSION, Map.of("current", SchemaVersion.CURRENT.toString()));
      } else {
        compare(known, text);
      }
    }
  }

  private void compare(SchemaVersion known, String text) {
    if (known.isNewerMajor()) {
      problems.forgetAll();
      context.ids().forgetAll();
      context.report(ReadingRules.NEWER_MAJOR, arguments(text));
      throw new ReadingStopped();
    } else if (known.isNewerMinor()) {
      newer = true;
      context.report(ReadingRules.NEWER_MINOR, arguments(text));
    }
  }

  private static Map<String, Object> arguments(String text) {
    return Map.of(
        "version", text,
        "current", SchemaVersion.CURRENT.toString(),
        "major", SchemaVersion.CURRENT.major());
  }
}
