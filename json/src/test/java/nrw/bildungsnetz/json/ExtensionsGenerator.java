package nrw.bildungsnetz.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nrw.bildungsnetz.model.extensions.ExtensionValue;
import nrw.bildungsnetz.model.extensions.Extensions;

/** Generates extensions: values of all kinds, nested, each in its own order. */
final class ExtensionsGenerator {

  /** Unusual but allowed text: denormalized, leading blanks, characters that JSON escapes. */
  private static final List<String> PIECES =
      List.of(
          "a", "Z", "7", " ", "ß", "u\u0308", "\u212b", "\"", "\\", "/", "{", "]", ":", ",",
          "\u00a0", "\u200b", "🏫", "null", "~1");

  private static final List<String> LINES = List.of("\n", "\t", "\\n");

  private static final List<String> ENDS = List.of("", ".0", ".50", "e5", "E+5", "e-0", ".10E-3");

  private static final int MOST = 4;
  private static final int DEEPEST = 6;

  private final Random random;

  ExtensionsGenerator(Random random) {
    this.random = random;
  }

  /** Generates extensions, which are empty in most cases. */
  Extensions any() {
    Extensions extensions = Extensions.empty();
    for (int i = random.nextInt(4) == 0 ? 1 + random.nextInt(MOST) : 0; i > 0; i--) {
      extensions = extensions.with("de." + text(PIECES), value(1));
    }
    return extensions;
  }

  private ExtensionValue value(int depth) {
    return switch (random.nextInt(depth < DEEPEST ? 6 : 4)) {
      case 0 -> ExtensionValue.of(random.nextBoolean() ? text(PIECES) : text(LINES));
      case 1 -> ExtensionValue.ofNumber(number());
      case 2 -> ExtensionValue.of(random.nextBoolean());
      case 3 -> ExtensionValue.ofNull();
      case 4 -> array(depth);
      default -> object(depth);
    };
  }

  private ExtensionValue array(int depth) {
    List<ExtensionValue> elements = new ArrayList<>();
    for (int i = random.nextInt(MOST); i > 0; i--) {
      elements.add(value(depth + 1));
    }
    return ExtensionValue.of(elements);
  }

  private ExtensionValue object(int depth) {
    Extensions object = Extensions.empty();
    for (int i = random.nextInt(MOST); i > 0; i--) {
      object = object.with(text(PIECES), value(depth + 1));
    }
    return object;
  }

  private String number() {
    String digits = random.nextInt(3) == 0 ? "0" : "1234567890".repeat(1 + random.nextInt(3));
    return (random.nextBoolean() ? "-" : "") + digits + ENDS.get(random.nextInt(ENDS.size()));
  }

  private String text(List<String> pieces) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(6); i > 0; i--) {
      text.append(pieces.get(random.nextInt(pieces.size())));
    }
    return text.toString();
  }
}
