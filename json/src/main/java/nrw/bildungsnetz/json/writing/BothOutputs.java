package nrw.bildungsnetz.json.writing;

import java.math.BigDecimal;
import java.time.LocalDate;
import nrw.bildungsnetz.json.mapping.JsonAttribute;
import nrw.bildungsnetz.model.extensions.ExtensionNumber;

/** Hands each token to one output and then to another, which gets none that the first refuses. */
record BothOutputs(JsonOutput first, JsonOutput second) implements JsonOutput {

  @Override
  public void startObject() {
    first.startObject();
    second.startObject();
  }

  @Override
  public void endObject() {
    first.endObject();
    second.endObject();
  }

  @Override
  public void startArray(int size) {
    first.startArray(size);
    second.startArray(size);
  }

  @Override
  public void element() {
    first.element();
    second.element();
  }

  @Override
  public void endArray() {
    first.endArray();
    second.endArray();
  }

  @Override
  public void name(JsonAttribute<?, ?, ?> attribute) {
    first.name(attribute);
    second.name(attribute);
  }

  @Override
  public void name(String name) {
    first.name(name);
    second.name(name);
  }

  @Override
  public void text(String text) {
    first.text(text);
    second.text(text);
  }

  @Override
  public void code(Enum<?> code) {
    first.code(code);
    second.code(code);
  }

  @Override
  public void day(LocalDate day) {
    first.day(day);
    second.day(day);
  }

  @Override
  public void wholeNumber(int number) {
    first.wholeNumber(number);
    second.wholeNumber(number);
  }

  @Override
  public void decimal(BigDecimal number) {
    first.decimal(number);
    second.decimal(number);
  }

  @Override
  public void literal(ExtensionNumber number) {
    first.literal(number);
    second.literal(number);
  }

  @Override
  public void flag(boolean flag) {
    first.flag(flag);
    second.flag(flag);
  }

  @Override
  public void nothing() {
    first.nothing();
    second.nothing();
  }
}
