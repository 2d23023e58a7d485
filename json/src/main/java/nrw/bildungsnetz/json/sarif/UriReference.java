package nrw.bildungsnetz.json.sarif;

import java.nio.charset.StandardCharsets;

/** Converts file names to RFC 3986 references. */
final class UriReference {

  private static final String AS_THEY_ARE = "/-._~";
  private static final String HEX = "0123456789ABCDEF";

  private UriReference() {}

  /**
   * The reference to a file.
   *
   * @param path its path, with slashes; relative or absolute
   * @return the path with everything but unreserved characters percent-encoded as UTF-8, so that no
   *     part of it is interpreted as a scheme, a query or a fragment
   */
  static String of(String path) {
    StringBuilder reference = new StringBuilder();
    // A leading double slash would turn the first folder into a host.
    reference.append(path.startsWith("//") ? "/." : "");
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
