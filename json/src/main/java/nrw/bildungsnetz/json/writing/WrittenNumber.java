package nrw.bildungsnetz.json.writing;

import java.math.BigDecimal;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteCapability;

/** Writes numbers with their original digits. */
final class WrittenNumber {

  private WrittenNumber() {}

  /**
   * A generator for a tree takes the number itself; any other takes its text, to preserve the
   * digits.
   */
  static void write(BigDecimal number, String text, JsonGenerator generator) {
    if (generator.has(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS)) {
      generator.writeNumber(text);
    } else {
      generator.writeNumber(number);
    }
  }

  /** The exception for a number that documents may not contain; does not reveal it. */
  static IllegalArgumentException tooLong(String property) {
    return new IllegalArgumentException(
        "\"" + property + "\" is too long a number and cannot be written");
  }
}
