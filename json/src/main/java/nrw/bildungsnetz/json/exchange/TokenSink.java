package nrw.bildungsnetz.json.exchange;

import java.math.BigDecimal;

/** A generator of any library, to which a document is written. */
public interface TokenSink {

  /** Starts an object. */
  void startObject();

  /** Ends an object. */
  void endObject();

  /** Starts an array. */
  void startArray();

  /** Ends an array. */
  void endArray();

  /**
   * Writes the name of a property.
   *
   * @param name the name
   */
  void name(String name);

  /**
   * Writes the name of a property that is known beforehand.
   *
   * @param name the name
   */
  default void name(KnownName name) {
    name(name.text());
  }

  /**
   * Writes a text.
   *
   * @param text the text
   */
  void text(String text);

  /**
   * Writes a number.
   *
   * @param number the number
   * @param literal the number in JSON, which has to be kept to the letter where the format can
   */
  void number(BigDecimal number, String literal);

  /**
   * Writes a whole number.
   *
   * @param number the number
   */
  void wholeNumber(int number);

  /**
   * Writes true or false.
   *
   * @param flag which of them
   */
  void flag(boolean flag);

  /** Writes null. */
  void nothing();
}
