package nrw.bildungsnetz.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteCapability;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import nrw.bildungsnetz.json.exchange.TokenSink;

/**
 * Writes to a Jackson 2 generator. A failure of it is an {@link UncheckedIOException}. Not
 * thread-safe.
 */
final class GeneratorSink implements TokenSink {

  private final JsonGenerator generator;

  GeneratorSink(JsonGenerator generator) {
    this.generator = generator;
  }

  @Override
  public void startObject() {
    write(generator::writeStartObject);
  }

  @Override
  public void endObject() {
    write(generator::writeEndObject);
  }

  @Override
  public void startArray() {
    write(generator::writeStartArray);
  }

  @Override
  public void endArray() {
    write(generator::writeEndArray);
  }

  @Override
  public void name(String name) {
    write(() -> generator.writeFieldName(name));
  }

  @Override
  public void text(String text) {
    write(() -> generator.writeString(text));
  }

  /** A tree of a mapper takes the number itself; only text can have its digits as they are. */
  @Override
  public void number(BigDecimal number, String literal) {
    if (generator
        .getWriteCapabilities()
        .isEnabled(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS)) {
      write(() -> generator.writeNumber(literal));
    } else {
      write(() -> generator.writeNumber(number));
    }
  }

  @Override
  public void wholeNumber(int number) {
    write(() -> generator.writeNumber(number));
  }

  @Override
  public void flag(boolean flag) {
    write(() -> generator.writeBoolean(flag));
  }

  @Override
  public void nothing() {
    write(generator::writeNull);
  }

  private static void write(Token token) {
    try {
      token.write();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Something to write. */
  @FunctionalInterface
  private interface Token {

    void write() throws IOException;
  }
}
