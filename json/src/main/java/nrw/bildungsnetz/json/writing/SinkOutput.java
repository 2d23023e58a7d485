package nrw.bildungsnetz.json.writing;

import java.math.BigDecimal;
import java.time.LocalDate;
import nrw.bildungsnetz.json.exchange.TokenSink;
import nrw.bildungsnetz.json.mapping.DecimalNumber;
import nrw.bildungsnetz.json.mapping.JsonAttribute;
import nrw.bildungsnetz.model.extensions.ExtensionNumber;

/** Hands the tokens of a document, of which it is known that it can be read, to a sink. */
record SinkOutput(TokenSink sink) implements JsonOutput {

  @Override
  public void startObject() {
    sink.startObject();
  }

  @Override
  public void endObject() {
    sink.endObject();
  }

  @Override
  public void startArray(int size) {
    sink.startArray();
  }

  @Override
  public void element() {
    // The sink knows.
  }

  @Override
  public void endArray() {
    sink.endArray();
  }

  @Override
  public void name(JsonAttribute<?, ?, ?> attribute) {
    sink.name(attribute.knownName());
  }

  @Override
  public void name(String name) {
    sink.name(name);
  }

  @Override
  public void text(String text) {
    sink.text(text);
  }

  @Override
  public void code(Enum<?> code) {
    sink.text(code.name());
  }

  @Override
  public void day(LocalDate day) {
    sink.text(day.toString());
  }

  @Override
  public void wholeNumber(int number) {
    sink.wholeNumber(number);
  }

  @Override
  public void decimal(BigDecimal number) {
    sink.number(number, DecimalNumber.write(number).orElseThrow());
  }

  @Override
  public void literal(ExtensionNumber number) {
    sink.number(number.toBigDecimal(), number.getLiteral());
  }

  @Override
  public void flag(boolean flag) {
    sink.flag(flag);
  }

  @Override
  public void nothing() {
    sink.nothing();
  }
}
