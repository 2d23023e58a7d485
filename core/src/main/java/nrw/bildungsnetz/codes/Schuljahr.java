package nrw.bildungsnetz.codes;

import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A school year: from 1 August of one year to 31 July of the next (§ 7 SchulG NRW).
 *
 * <p>The supported range is 1800/01 to 2199/00. Ordered chronologically; immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Schuljahr implements Comparable<Schuljahr> {

  private static final int EARLIEST = 1800;
  private static final int LATEST = 2199;

  private final int firstYear;

  private Schuljahr(int firstYear) {
    this.firstYear = firstYear;
  }

  /**
   * The school year that begins in a year of the calendar.
   *
   * @param firstYear the year, from 1800 to 2199; 2022 for the school year 2022/23
   * @return the school year
   * @throws IllegalArgumentException for a year outside this range
   */
  public static Schuljahr of(int firstYear) {
    if (!exists(firstYear)) {
      throw new IllegalArgumentException(
          "A Schuljahr begins in a year from " + EARLIEST + " to " + LATEST + ", not " + firstYear);
    }
    return new Schuljahr(firstYear);
  }

  static boolean exists(int firstYear) {
    return firstYear >= EARLIEST && firstYear <= LATEST;
  }

  /**
   * The school year that contains a day.
   *
   * @param date the day, from 1 August 1800 to 31 July 2200
   * @return the school year
   * @throws IllegalArgumentException for a day outside this range
   */
  public static Schuljahr on(LocalDate date) {
    boolean begun = date.getMonth().compareTo(Month.AUGUST) >= 0;
    return of(begun ? date.getYear() : date.getYear() - 1);
  }

  /**
   * The first day.
   *
   * @return 1 August
   */
  public LocalDate getFirstDay() {
    return LocalDate.of(firstYear, Month.AUGUST, 1);
  }

  /**
   * The last day (inclusive).
   *
   * @return 31 July of the following year
   */
  public LocalDate getLastDay() {
    return LocalDate.of(firstYear + 1, Month.JULY, 31);
  }

  @Override
  public int compareTo(Schuljahr other) {
    return Integer.compare(firstYear, other.firstYear);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Schuljahr that && firstYear == that.firstYear;
  }

  @Override
  public int hashCode() {
    return firstYear;
  }

  /**
   * The usual notation.
   *
   * @return for example {@code 2022/23}
   */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%d/%02d", firstYear, (firstYear + 1) % 100);
  }
}
