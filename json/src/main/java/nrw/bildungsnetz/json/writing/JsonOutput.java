package nrw.bildungsnetz.json.writing;

import java.math.BigDecimal;
import java.time.LocalDate;
import nrw.bildungsnetz.json.mapping.JsonAttribute;
import nrw.bildungsnetz.model.extensions.ExtensionNumber;

/** Takes the tokens of a document in their order. Not thread-safe. */
interface JsonOutput {

  void startObject();

  void endObject();

  /** Starts an array of so many elements. */
  void startArray(int size);

  /** Tells that an element of an array comes next. */
  void element();

  void endArray();

  void name(JsonAttribute<?, ?, ?> attribute);

  /** Takes any other name. */
  void name(String name);

  void text(String text);

  void code(Enum<?> code);

  void day(LocalDate day);

  void wholeNumber(int number);

  void decimal(BigDecimal number);

  /** Takes a number to the letter. */
  void literal(ExtensionNumber number);

  void flag(boolean flag);

  void nothing();
}
