package nrw.bildungsnetz.json.binding;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import nrw.bildungsnetz.json.exchange.TokenSink;

/** Collects the properties of an object that are texts, and passes over all others. */
final class TextProperties implements TokenSink {

  private final Map<String, String> texts = new HashMap<>();
  private String name = "";
  private int depth;

  /** The texts by name; none if the value is no object. */
  Map<String, String> texts() {
    return texts;
  }

  @Override
  public void startObject() {
    depth++;
  }

  @Override
  public void endObject() {
    depth--;
  }

  @Override
  public void startArray() {
    depth++;
  }

  @Override
  public void endArray() {
    depth--;
  }

  @Override
  public void name(String next) {
    name = next;
  }

  @Override
  public void text(String text) {
    if (depth == 1 && !name.isEmpty()) {
      texts.put(name, text);
    }
  }

  @Override
  public void number(BigDecimal number, String literal) {}

  @Override
  public void wholeNumber(int number) {}

  @Override
  public void flag(boolean flag) {}

  @Override
  public void nothing() {}
}
