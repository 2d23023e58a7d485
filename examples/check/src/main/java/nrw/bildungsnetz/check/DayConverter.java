package nrw.bildungsnetz.check;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Parses a day from the command line, of the years for which there are contracts and official keys;
 * the error message states what is expected.
 */
final class DayConverter implements ITypeConverter<LocalDate> {

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2999;

  @Override
  public LocalDate convert(String value) {
    LocalDate day = parse(value);
    if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
      throw new TypeConversionException(
          "expected a day of the years " + FIRST_YEAR + " to " + LAST_YEAR);
    }
    return day;
  }

  private static LocalDate parse(String value) {
    try {
      return LocalDate.parse(value);
    } catch (DateTimeParseException e) {
      throw new TypeConversionException(
          "expected a day of the calendar, YYYY-MM-DD, for example 2026-08-01");
    }
  }
}
