package nrw.bildungsnetz.codes;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Decodes a file strictly and line by line, so that an error can name the line that is not UTF-8.
 */
final class KeyFileLines {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private KeyFileLines() {}

  static List<String> read(URL url) {
    byte[] bytes = bytes(url);
    List<String> lines = new ArrayList<>();
    int start = 0;
    for (int end = 0; end <= bytes.length; end++) {
      boolean lastLine = end == bytes.length && end > start;
      if (lastLine || (end < bytes.length && bytes[end] == '\n')) {
        KeyFileLine line = new KeyFileLine(url, lines.size() + 1);
        lines.add(decode(ByteBuffer.wrap(bytes, start, end - start), line));
        start = end + 1;
      }
    }
    return lines;
  }

  private static byte[] bytes(URL url) {
    try {
      URLConnection connection = url.openConnection();
      // With caching, the JVM would keep the application's jar file open.
      connection.setUseCaches(false);
      try (InputStream in = connection.getInputStream()) {
        return in.readAllBytes();
      }
    } catch (IOException e) {
      throw new IllegalStateException(url + " cannot be read", e);
    }
  }

  private static String decode(ByteBuffer bytes, KeyFileLine line) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
      int start = line.number() == 1 && text.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
      int end = text.endsWith("\r") ? text.length() - 1 : text.length();
      return text.substring(start, end);
    } catch (CharacterCodingException e) {
      throw line.malformed("expected text in UTF-8");
    }
  }
}
