package nrw.bildungsnetz.json.exchange;

import java.math.BigDecimal;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteCapability;

/** Writes to a Jackson 3 generator. Not thread-safe. */
public final class GeneratorSink implements TokenSink {

  private final JsonGenerator generator;

  /**
   * Creates a sink.
   *
   * @param generator the generator
   */
  public GeneratorSink(JsonGenerator generator) {
    this.generator = generator;
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
  public void text(String text) {
    generator.writeString(text);
  }

  /** A tree of a mapper takes the number itself; only text can have its digits as they are. */
  @Override
  public void number(BigDecimal number, String literal) {
    if (generator.has(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS)) {
      generator.writeNumber(literal);
    } else {
      generator.writeNumber(number);
    }
  }

  @Override
  public void wholeNumber(int number) {
    generator.writeNumber(number);
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
