package nrw.bildungsnetz.json;

/**
 * Tells whether bytes are UTF-8 to the letter of RFC 3629: neither overlong forms nor surrogates
 * nor anything beyond U+10FFFF.
 */
final class Utf8 {

  private Utf8() {}

  /** Whether all bytes are well-formed UTF-8. */
  static boolean isWellFormed(byte[] bytes) {
    int at = skipAscii(bytes, 0);
    while (at < bytes.length) {
      int length = sequenceAt(bytes, at);
      if (length == 0) {
        return false;
      }
      at = skipAscii(bytes, at + length);
    }
    return true;
  }

  /**
   * How many characters begin with a byte: none in the midst of one, two with what takes four
   * bytes.
   */
  static int charactersBegunBy(int each) {
    if ((each & 0xC0) == 0x80) {
      return 0;
    }
    return (each & 0xF8) == 0xF0 ? 2 : 1;
  }

  /** Most of a document is ASCII, so eight bytes are looked at together. */
  private static int skipAscii(byte[] bytes, int from) {
    int at = from;
    while (at <= bytes.length - Long.BYTES && EightBytes.areAscii(EightBytes.at(bytes, at))) {
      at += Long.BYTES;
    }
    while (at < bytes.length && bytes[at] >= 0) {
      at++;
    }
    return at;
  }

  /** How many bytes the well-formed sequence at a place has; 0 where there is none. */
  private static int sequenceAt(byte[] bytes, int at) {
    int lead = bytes[at] & 0xFF;
    int length = lengthBy(lead);
    if (length == 0 || at + length > bytes.length || !canFollow(lead, bytes[at + 1] & 0xFF)) {
      return 0;
    }
    for (int i = at + 2; i < at + length; i++) {
      if ((bytes[i] & 0xC0) != 0x80) {
        return 0;
      }
    }
    return length;
  }

  /** 0xC0 and 0xC1 would begin overlong forms, what lies above 0xF4 no character at all. */
  private static int lengthBy(int lead) {
    if (lead < 0xC2 || lead > 0xF4) {
      return 0;
    }
    return lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
  }

  private static boolean canFollow(int lead, int second) {
    return switch (lead) {
      case 0xE0 -> second >= 0xA0 && second <= 0xBF;
      case 0xED -> second >= 0x80 && second <= 0x9F;
      case 0xF0 -> second >= 0x90 && second <= 0xBF;
      case 0xF4 -> second >= 0x80 && second <= 0x8F;
      default -> second >= 0x80 && second <= 0xBF;
    };
  }
}
