package nrw.bildungsnetz.json.writing;

import java.math.BigDecimal;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteCapability;

/** Writes numbers digit by digit. */
final class WrittenNumber {

  private WrittenNumber() {}

  /** A tree of a mapper takes the number itself; only text can have its digits as they are. */
  static void write(BigDecimal number, String text, JsonGenerator generator) {
    if (generator.has(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS)) {
      generator.writeNumber(text);
    } else {
      generator.writeNumber(number);
    }
  }

  /** The refusal of a number no document may hold, which does not show it. */
  static IllegalArgumentException tooLong(String property) {
    return new IllegalArgumentException(
        "\"" + property + "\" is too long a number and cannot be written");
  }
}
