package nrw.bildungsnetz.json.writing;

import java.math.BigDecimal;
import java.time.LocalDate;
import nrw.bildungsnetz.json.mapping.DecimalNumber;
import nrw.bildungsnetz.json.mapping.JsonAttribute;
import nrw.bildungsnetz.model.extensions.ExtensionNumber;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteCapability;

/** Hands the tokens of a document, of which it is known that it can be read, to a generator. */
final class GeneratorOutput implements JsonOutput {

  private final JsonGenerator generator;

  GeneratorOutput(JsonGenerator generator) {
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
  public void startArray(int size) {
    generator.writeStartArray();
  }

  @Override
  public void element() {
    // The generator knows.
  }

  @Override
  public void endArray() {
    generator.writeEndArray();
  }

  @Override
  public void name(JsonAttribute<?, ?, ?> attribute) {
    generator.writeName(attribute.writtenName());
  }

  @Override
  public void name(String name) {
    generator.writeName(name);
  }

  @Override
  public void text(String text) {
    generator.writeString(text);
  }

  @Override
  public void code(Enum<?> code) {
    generator.writeString(code.name());
  }

  @Override
  public void day(LocalDate day) {
    generator.writeString(day.toString());
  }

  @Override
  public void wholeNumber(int number) {
    generator.writeNumber(number);
  }

  @Override
  public void decimal(BigDecimal number) {
    number(number, DecimalNumber.write(number).orElseThrow());
  }

  @Override
  public void literal(ExtensionNumber number) {
    number(number.toBigDecimal(), number.getLiteral());
  }

  @Override
  public void flag(boolean flag) {
    generator.writeBoolean(flag);
  }

  @Override
  public void nothing() {
    generator.writeNull();
  }

  /** A tree of a mapper takes the number itself; only text can have its digits as they are. */
  private void number(BigDecimal number, String text) {
    if (generator.has(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS)) {
      generator.writeNumber(text);
    } else {
      generator.writeNumber(number);
    }
  }
}
