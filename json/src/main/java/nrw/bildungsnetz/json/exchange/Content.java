package nrw.bildungsnetz.json.exchange;

import java.math.BigDecimal;

/**
 * Passes on what is inside an object, but not the object's own beginning and end, which a mapper
 * writes itself where it adds the name of a type. Not thread-safe.
 */
public final class Content implements TokenSink {

  private final TokenSink sink;
  private int depth;

  /**
   * Starts before the object.
   *
   * @param sink takes what is inside
   */
  public Content(TokenSink sink) {
    this.sink = sink;
  }

  @Override
  public void startObject() {
    if (depth > 0) {
      sink.startObject();
    }
    depth++;
  }

  @Override
  public void endObject() {
    depth--;
    if (depth > 0) {
      sink.endObject();
    }
  }

  @Override
  public void startArray() {
    sink.startArray();
  }

  @Override
  public void endArray() {
    sink.endArray();
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
  public void number(BigDecimal number, String literal) {
    sink.number(number, literal);
  }

  @Override
  public void wholeNumber(int number) {
    sink.wholeNumber(number);
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
