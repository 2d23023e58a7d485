package nrw.bildungsnetz.json;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Locates the parts of a text that is mostly JSON, without a parser. */
final class JsonSpans {

  private final String text;
  private final Kind wanted;
  private final List<Span> found = new ArrayList<>();

  /** The start of each open object, array and property, innermost first. */
  private final Deque<Integer> open = new ArrayDeque<>();

  private int name = -1;
  private int at;

  enum Kind {
    NAME,
    PROPERTY,
    STRING,
    NUMBER,
    VALUE
  }

  /** A part of a text, from {@code start} inclusive to {@code end} exclusive. */
  record Span(String whole, int start, int end) {

    String text() {
      return whole.substring(start, end);
    }

    int length() {
      return end - start;
    }

    String replace(String other) {
      return whole.substring(0, start) + other + whole.substring(end);
    }

    String insert(String before) {
      return whole.substring(0, start) + before + whole.substring(start);
    }
  }

  private JsonSpans(String text, Kind wanted) {
    this.text = text;
    this.wanted = wanted;
  }

  static List<Span> of(String text, Kind wanted) {
    JsonSpans spans = new JsonSpans(text, wanted);
    while (spans.at < text.length()) {
      spans.next();
    }
    return spans.found;
  }

  private void next() {
    int start = at;
    char each = text.charAt(at++);
    if (each == '"') {
      passString();
      string(start);
    } else if (each == '{' || each == '[') {
      open.push(name);
      open.push(start);
      name = -1;
    } else if (each == '}' || each == ']') {
      if (!open.isEmpty()) {
        int opening = open.pop();
        name = open.pop();
        value(opening);
      }
    } else if (each > ' ' && each != ',' && each != ':') {
      passWord();
      if (Character.isDigit(each) || each == '-') {
        add(Kind.NUMBER, start, at);
      }
      value(start);
    }
  }

  private void string(int start) {
    if (behindBlanks(at) == ':') {
      add(Kind.NAME, start, at);
      name = start;
    } else {
      add(Kind.STRING, start, at);
      value(start);
    }
  }

  private void value(int start) {
    add(Kind.VALUE, start, at);
    if (name >= 0) {
      int end = at;
      while (behindBlanks(end) == ',' && text.charAt(end) != ',') {
        end++;
      }
      add(Kind.PROPERTY, name, end < text.length() && text.charAt(end) == ',' ? end + 1 : at);
      name = -1;
    }
  }

  private char behindBlanks(int from) {
    int next = from;
    while (next < text.length() && text.charAt(next) <= ' ') {
      next++;
    }
    return next < text.length() ? text.charAt(next) : 0;
  }

  private void passString() {
    while (at < text.length() && text.charAt(at) != '"') {
      at += text.charAt(at) == '\\' ? 2 : 1;
    }
    at = Math.min(text.length(), at + 1);
  }

  private void passWord() {
    while (at < text.length() && " \n\r\t,:{}[]\"".indexOf(text.charAt(at)) < 0) {
      at++;
    }
  }

  private void add(Kind kind, int start, int end) {
    if (kind == wanted) {
      found.add(new Span(text, start, end));
    }
  }
}
