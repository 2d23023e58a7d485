package nrw.bildungsnetz.json.sarif;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

/** Converts file names to RFC 3986 references. */
final class UriReference {

  private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:/.*", Pattern.DOTALL);
  private static final String SCHEME = "file:";
  private static final String AS_THEY_ARE = "/-._~";
  private static final String HEX = "0123456789ABCDEF";

  private UriReference() {}

  /**
   * The reference to a file.
   *
   * @param path its path, with slashes; relative or absolute
   * @return for a relative path, a reference without steps like {@code ./}, except for leading ones
   *     to the folder above; for an absolute path, a {@code file:} URI. Everything but unreserved
   *     characters is percent-encoded as UTF-8, so that no part of the path is interpreted as a
   *     scheme, a query or a fragment
   */
  static String of(String path) {
    if (DRIVE.matcher(path).matches()) {
      return SCHEME + "///" + path.substring(0, 2) + encoded(path.substring(2));
    }
    return path.startsWith("/") ? SCHEME + "//" + encoded(path) : encoded(normal(path));
  }

  /** Java writes a {@code file:} URI with a single slash. */
  static String file(URI uri) {
    String text = uri.toASCIIString();
    return text.startsWith(SCHEME + "/") && !text.startsWith(SCHEME + "//")
        ? SCHEME + "//" + text.substring(SCHEME.length())
        : text;
  }

  /** Whether a reference that {@link #of} returned has a scheme. */
  static boolean isAbsolute(String reference) {
    return reference.startsWith(SCHEME);
  }

  private static String normal(String path) {
    Deque<String> steps = new ArrayDeque<>();
    for (String step : path.split("/", -1)) {
      if (step.equals("..") && !steps.isEmpty() && !steps.getLast().equals("..")) {
        steps.removeLast();
      } else if (!step.isEmpty() && !step.equals(".")) {
        steps.add(step);
      }
    }
    return String.join("/", steps);
  }

  private static String encoded(String path) {
    StringBuilder reference = new StringBuilder();
    for (byte each : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (each & 0xFF);
      if (isLetterOrDigit(c) || AS_THEY_ARE.indexOf(c) >= 0) {
        reference.append(c);
      } else {
        reference.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 0xF));
      }
    }
    return reference.toString();
  }

  private static boolean isLetterOrDigit(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }
}
