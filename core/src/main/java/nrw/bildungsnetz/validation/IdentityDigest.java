package nrw.bildungsnetz.validation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;

/**
 * The digest of what identifies a finding. Baselines are compared by it, so it must be the same in
 * every version.
 */
final class IdentityDigest {

  /** 128 bits: enough for no two of a billion findings to share one by chance. */
  private static final int BYTES = 16;

  /** What messages suggest, expect or quote; it changes with texts and versions. */
  private static final Set<String> NOT_IDENTIFYING =
      Set.of(
          "character",
          "code",
          "current",
          "expected",
          "form",
          "found",
          "major",
          "mistake",
          "nearest",
          "repaired",
          "stated",
          "version");

  private IdentityDigest() {}

  static String of(Finding finding) {
    AffectedPart part = finding.getPart();
    StringBuilder text = new StringBuilder();
    append(text, finding.getRule().getId());
    append(text, part.getNetwork());
    append(text, part.getList());
    append(text, part.getId());
    append(text, PlaceInPart.of(finding.getPath()).within().toJsonPointer());
    finding.getArguments().entrySet().stream()
        .filter(IdentityDigest::isIdentifying)
        .forEach(
            argument -> {
              append(text, argument.getKey());
              append(text, textOf(argument.getValue()));
            });
    byte[] digest = sha256().digest(text.toString().getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest, 0, BYTES);
  }

  static boolean isIdentifying(Map.Entry<String, Object> argument) {
    Object value = argument.getValue();
    return (value instanceof String || value instanceof Enum)
        && !NOT_IDENTIFYING.contains(argument.getKey());
  }

  private static String textOf(Object value) {
    return value instanceof Enum<?> code ? code.name() : value.toString();
  }

  /** With its length, so that no text can be taken for two. */
  private static void append(StringBuilder text, String component) {
    text.append(component.length()).append(':').append(component);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
