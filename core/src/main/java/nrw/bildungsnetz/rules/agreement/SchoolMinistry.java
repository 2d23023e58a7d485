package nrw.bildungsnetz.rules.agreement;

import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Optional;

/** The names of the Land's school ministry over time. */
public enum SchoolMinistry {
  /** Its name until the change of government in 2017. */
  SCHULE_UND_WEITERBILDUNG("schule und weiterbildung"),
  /** Its name since then. */
  SCHULE_UND_BILDUNG("schule und bildung");

  /** The day of the change of government, on which a contract may use either name. */
  private static final LocalDate RENAMED = LocalDate.of(2017, Month.JUNE, 30);

  private final String words;

  SchoolMinistry(String words) {
    this.words = words;
  }

  /** Matches a name; empty if it contains the words of neither or of both. */
  static Optional<SchoolMinistry> named(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    boolean former = lower.contains(SCHULE_UND_WEITERBILDUNG.words);
    boolean present = lower.contains(SCHULE_UND_BILDUNG.words);
    if (former == present) {
      return Optional.empty();
    }
    return Optional.of(former ? SCHULE_UND_WEITERBILDUNG : SCHULE_UND_BILDUNG);
  }

  /** The ministry that certainly existed when something happened. */
  static Optional<SchoolMinistry> in(EventDays days) {
    if (days.latest().isBefore(RENAMED)) {
      return Optional.of(SCHULE_UND_WEITERBILDUNG);
    }
    return days.earliest().isAfter(RENAMED) ? Optional.of(SCHULE_UND_BILDUNG) : Optional.empty();
  }
}
