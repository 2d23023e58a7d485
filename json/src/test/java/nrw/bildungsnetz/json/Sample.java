package nrw.bildungsnetz.json;

import java.nio.charset.StandardCharsets;
import nrw.bildungsnetz.json.reading.DocumentKind;

/** A document whose reports are recorded, as bytes and as text. */
final class Sample {

  private final String name;
  private final DocumentKind<?, ?> kind;
  private final byte[] bytes;
  private final String text;

  private Sample(String name, DocumentKind<?, ?> kind, byte[] bytes, String text) {
    this.name = name;
    this.kind = kind;
    this.bytes = bytes;
    this.text = text;
  }

  /** A text, which may contain unpaired surrogates; the bytes have question marks instead. */
  static Sample ofText(String name, boolean register, String text) {
    return new Sample(name, kind(register), text.getBytes(StandardCharsets.UTF_8), text);
  }

  static Sample ofBytes(String name, boolean register, byte[] bytes) {
    return of(name, kind(register), bytes);
  }

  /** Bytes, which may not be valid UTF-8; the text has replacement characters instead. */
  static Sample of(String name, DocumentKind<?, ?> kind, byte[] bytes) {
    return new Sample(name, kind, bytes.clone(), new String(bytes, StandardCharsets.UTF_8));
  }

  String name() {
    return name;
  }

  /** The kind it is read as. */
  DocumentKind<?, ?> kind() {
    return kind;
  }

  byte[] bytes() {
    return bytes.clone();
  }

  String text() {
    return text;
  }

  @Override
  public String toString() {
    return name;
  }

  private static DocumentKind<?, ?> kind(boolean register) {
    return register ? DocumentKind.REGISTER : DocumentKind.NETWORK;
  }
}
