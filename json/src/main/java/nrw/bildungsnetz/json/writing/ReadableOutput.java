package nrw.bildungsnetz.json.writing;

import java.math.BigDecimal;
import java.time.LocalDate;
import nrw.bildungsnetz.json.mapping.DecimalNumber;
import nrw.bildungsnetz.json.mapping.JsonAttribute;
import nrw.bildungsnetz.json.mapping.PathStack;
import nrw.bildungsnetz.json.tokens.Bounds;
import nrw.bildungsnetz.json.tokens.Limit;
import nrw.bildungsnetz.model.extensions.ExtensionNumber;

/**
 * Refuses a document that nobody could read within some limits, but for that on its bytes. Counts
 * everything and keeps nothing. For one document on one thread.
 */
final class ReadableOutput implements JsonOutput {

  private static final int LAST_YEAR = 9_999;
  private static final int DAY = "2026-08-01".length();

  private final Bounds bounds;
  private final PathStack path;
  private int tokens;
  private int depth;

  /**
   * Starts with an empty document.
   *
   * @param bounds the limits
   * @param path where the writer stands
   */
  ReadableOutput(Bounds bounds, PathStack path) {
    this.bounds = bounds;
    this.path = path;
  }

  @Override
  public void startObject() {
    open();
  }

  @Override
  public void endObject() {
    close();
  }

  @Override
  public void startArray(int length) {
    open();
    if (length > bounds.elements()) {
      throw beyond(Limit.ELEMENTS, bounds.elements());
    }
  }

  @Override
  public void element() {
    // It counts when it comes.
  }

  @Override
  public void endArray() {
    close();
  }

  private void open() {
    depth++;
    if (depth > bounds.depth()) {
      throw beyond(Limit.DEPTH, bounds.depth());
    }
    count();
  }

  private void close() {
    depth--;
    count();
  }

  private void count() {
    tokens++;
    if (tokens > bounds.tokens()) {
      throw beyond(Limit.TOKENS, bounds.tokens());
    }
  }

  @Override
  public void name(JsonAttribute<?, ?, ?> attribute) {
    name(attribute.nameLength());
  }

  @Override
  public void name(String name) {
    checkWhole(name);
    name(name.length());
  }

  private void name(int length) {
    if (length > bounds.nameLength()) {
      throw beyond(Limit.NAME, bounds.nameLength());
    }
    count();
  }

  @Override
  public void text(String text) {
    checkWhole(text);
    text(text.length());
  }

  @Override
  public void code(Enum<?> code) {
    text(code.name().length());
  }

  @Override
  public void day(LocalDate day) {
    if (day.getYear() < 1 || day.getYear() > LAST_YEAR) {
      throw refusal("It lies outside the years 1 to 9999.");
    }
    text(DAY);
  }

  private void text(int length) {
    if (length > bounds.textLength()) {
      throw beyond(Limit.TEXT, bounds.textLength());
    }
    count();
  }

  /** Half a character would silently become a question mark in UTF-8. */
  private void checkWhole(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        checkPairs(text);
        return;
      }
    }
  }

  private void checkPairs(String text) {
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      if (Character.getType(text.codePointAt(i)) == Character.SURROGATE) {
        throw refusal("It holds half a character.");
      }
    }
  }

  @Override
  public void wholeNumber(int number) {
    number(Integer.toString(number).length());
  }

  @Override
  public void decimal(BigDecimal number) {
    number(
        DecimalNumber.write(number)
            .map(String::length)
            .orElseThrow(() -> refusal("It is too large a number.")));
  }

  @Override
  public void literal(ExtensionNumber number) {
    number(number.getLiteral().length());
  }

  private void number(int length) {
    if (length > bounds.numberLength()) {
      throw beyond(Limit.NUMBER, bounds.numberLength());
    }
    count();
  }

  @Override
  public void flag(boolean flag) {
    count();
  }

  @Override
  public void nothing() {
    count();
  }

  private IllegalArgumentException beyond(Limit limit, int max) {
    return Unreadable.beyond(limit, max, path.path());
  }

  private IllegalArgumentException refusal(String reason) {
    return Unreadable.because(reason, path.path());
  }
}
