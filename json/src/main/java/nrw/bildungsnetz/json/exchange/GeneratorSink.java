package nrw.bildungsnetz.json.exchange;

import java.math.BigDecimal;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteCapability;
import tools.jackson.core.json.JsonGeneratorBase;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.JsonGeneratorDelegate;

/** Writes to a Jackson 3 generator. Not thread-safe. */
public final class GeneratorSink implements TokenSink {

  private final JsonGenerator generator;
  private final boolean quotesNumbers;

  /**
   * Creates a sink.
   *
   * @param generator the generator
   */
  public GeneratorSink(JsonGenerator generator) {
    this.generator = generator;
    this.quotesNumbers = quotesNumbers(generator);
  }

  /** Numbers in quotes could not be read again, so the generator is not asked to write them. */
  private static boolean quotesNumbers(JsonGenerator generator) {
    JsonGenerator inner = generator;
    while (inner instanceof JsonGeneratorDelegate outer) {
      inner = outer.delegate();
    }
    return inner instanceof JsonGeneratorBase json
        && json.isEnabled(JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS);
  }

  @Override
  public void startObject() {
    generator.writeStartObject();
  }

  @Override
  public void endObject() {
    generator.writeEndObject();
  }

  @Override
  public void startArray() {
    generator.writeStartArray();
  }

  @Override
  public void endArray() {
    generator.writeEndArray();
  }

  @Override
  public void name(String name) {
    generator.writeName(name);
  }

  @Override
  public void name(KnownName name) {
    generator.writeName(name.written());
  }

  @Override
  public void text(String text) {
    generator.writeString(text);
  }

  /** A tree of a mapper takes the number itself; only text can have its digits as they are. */
  @Override
  public void number(BigDecimal number, String literal) {
    if (quotesNumbers) {
      generator.writeRawValue(literal);
    } else if (generator.has(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS)) {
      generator.writeNumber(literal);
    } else if (Literals.isWhole(literal)) {
      generator.writeNumber(number.toBigIntegerExact());
    } else {
      generator.writeNumber(number);
    }
  }

  @Override
  public void wholeNumber(int number) {
    if (quotesNumbers) {
      generator.writeRawValue(Integer.toString(number));
    } else {
      generator.writeNumber(number);
    }
  }

  @Override
  public void flag(boolean flag) {
    generator.writeBoolean(flag);
  }

  @Override
  public void nothing() {
    generator.writeNull();
  }
}
