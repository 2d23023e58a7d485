package nrw.bildungsnetz.json;

import static nrw.bildungsnetz.json.MalformedDocument.ofBytes;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Bytes that are not UTF-8. The expected position is that of the first such byte; nothing after it
 * is read.
 */
final class BrokenText {

  static final List<MalformedDocument> ROWS =
      List.of(
          inName("umlaut in Latin-1", "J13 /name 2:14", 0xFC),
          inName("overlong slash", "J13 /name 2:14", 0xC0, 0xAF),
          inName("overlong NUL", "J13 /name 2:14", 0xC0, 0x80),
          inName("half a character in UTF-8", "J13 /name 2:14", 0xED, 0xA0, 0x80),
          inName("beyond Unicode", "J13 /name 2:14", 0xF4, 0x90, 0x80, 0x80),
          inName("lonely continuation", "J13 /name 2:14", 0x80),
          inName("character broken off", "J13 /name 2:14", 0xC3),
          inName("behind an umlaut, which is one column", "J13 /name 2:15", 0xC3, 0xBC, 0xFF),
          inName("behind an emoji, which is two", "J13 /name 2:16", 0xF0, 0x9F, 0x8F, 0xAB, 0xFF),
          ofBytes("UTF-16, little end first", bytes("", 0xFF, 0xFE, '{', 0, '}', 0), "J13 # 1:1"),
          ofBytes("UTF-16, big end first", bytes("", 0xFE, 0xFF, 0, '{', 0, '}'), "J13 # 1:1"),
          ofBytes("character broken off by the end", bytes("{\"id\": \"n", 0xC3), "J13 /id 1:10"),
          ofBytes("behind a comma", bytes("{\"id\": \"netz\",", 0xE4), "J13 # 1:15"),
          ofBytes("between tokens", bytes("{\"id\": \"netz\" ", 0xA0, '}'), "J13 # 1:15"),
          ofBytes("behind a word that is no JSON", bytes("{\"id\": nu", 0xFC), "J01 # 1:8"),
          ofBytes("behind the end", bytes(Documents.PLANNED, 0xFF), "J13 # 8:1"),
          ofBytes("byte order mark broken off", bytes("", 0xEF, 0xBB), "J13 # 1:1"),
          ofBytes("syntax error before it", bytes("{\"id\"; \"", 0xFC, '"', '}'), "J01 # 1:6"));

  private BrokenText() {}

  private static MalformedDocument inName(String name, String finding, int... text) {
    String start = "{\"id\": \"netz\",\n    \"name\": \"";
    return ofBytes(name, bytes(start, text), finding);
  }

  private static byte[] bytes(String ascii, int... bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(ascii.getBytes(StandardCharsets.ISO_8859_1));
    for (int each : bytes) {
      out.write(each);
    }
    return out.toByteArray();
  }
}
