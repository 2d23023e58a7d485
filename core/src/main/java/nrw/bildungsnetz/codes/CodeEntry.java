package nrw.bildungsnetz.codes;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An official key with its text and the school years in which it is valid.
 *
 * @since 0.1.0
 */
public interface CodeEntry {

  /**
   * The key, unique in its list.
   *
   * @return the exact key, leading zeros included
   */
  String getKey();

  /**
   * The official text of the key.
   *
   * @return a name in German
   */
  String getName();

  /**
   * The first school year in which the key is valid.
   *
   * @return the school year; empty if unbounded
   */
  Optional<Schuljahr> getFirstSchuljahr();

  /**
   * The last school year in which the key is valid.
   *
   * @return the school year; empty if unbounded
   */
  Optional<Schuljahr> getLastSchuljahr();

  /**
   * Whether the key is valid on a day.
   *
   * @param date any day
   * @return true from the first day of the first school year to the last day of the last one
   */
  default boolean isValidOn(LocalDate date) {
    return getFirstSchuljahr().filter(first -> date.isBefore(first.getFirstDay())).isEmpty()
        && getLastSchuljahr().filter(last -> date.isAfter(last.getLastDay())).isEmpty();
  }
}
