package nrw.bildungsnetz.check;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Parses a day from the command line, of the years for which there are contracts and official keys.
 */
final class DayConverter implements ITypeConverter<LocalDate> {

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2999;

  @Override
  public LocalDate convert(String value) {
    try {
      LocalDate day = LocalDate.parse(value);
      if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
        return day;
      }
    } catch (DateTimeParseException e) {
      // Told below, in the language of the run.
    }
    throw new TypeConversionException(
        "expected a day of the years " + FIRST_YEAR + " to " + LAST_YEAR);
  }
}
