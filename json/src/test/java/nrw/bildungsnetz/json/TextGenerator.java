package nrw.bildungsnetz.json;

import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import nrw.bildungsnetz.codes.AgsKey;
import nrw.bildungsnetz.codes.SchulformKey;
import nrw.bildungsnetz.codes.SchulnummerKey;
import nrw.bildungsnetz.model.constraints.HttpUrl;
import nrw.bildungsnetz.model.constraints.Identifier;
import nrw.bildungsnetz.model.description.Attribute;
import nrw.bildungsnetz.model.description.ShapeConstraint;

/** Generates texts that satisfy the constraints of an attribute. */
final class TextGenerator {

  /**
   * Letters and sequences of DIN 91379, some without a precomposed form, and characters that JSON
   * escapes.
   */
  private static final List<String> PIECES =
      List.of(
          "a",
          "Z",
          "7",
          " ",
          "ä",
          "Ö",
          "ß",
          "ẞ",
          "é",
          "ș",
          "Ż",
          "ʿ",
          "A\u030B",
          "C\u0306",
          "M\u0302",
          "J\u0301",
          "K\u0331",
          "l\u0325\u0304",
          "N\u0304",
          "S\u0304",
          "ž\u0326",
          "–",
          "„",
          "’",
          "\"",
          "\\",
          "/",
          "{",
          "]",
          ":",
          ",",
          "\u00A0",
          "🏫");

  private static final int LONGEST_PIECE = 3;
  private static final List<String> LINES = List.of("\n", "\t", "\n\n", "\\n");

  private final Random random;

  TextGenerator(Random random) {
    this.random = random;
  }

  String fitting(Attribute<?, ?, ?> attribute) {
    Set<Class<? extends Annotation>> constraints =
        attribute.getConstraints().stream()
            .map(ShapeConstraint::getAnnotationType)
            .collect(Collectors.toSet());
    if (constraints.contains(Identifier.class)) {
      return "id-" + random.nextInt(100);
    }
    if (constraints.contains(AgsKey.class)) {
      return ags(attribute);
    }
    if (constraints.contains(SchulnummerKey.class)) {
      return digits(6);
    }
    if (constraints.contains(HttpUrl.class)) {
      return "https://www.example.org/" + digits(3);
    }
    return constraints.contains(SchulformKey.class)
        ? digits(2)
        : text(
            attribute.getName().equals("description"),
            ConstraintBounds.of(attribute, Size.class, "max").orElseThrow());
  }

  /** The key of a Kreis, or of a Gemeinde if the attribute allows one. */
  private String ags(Attribute<?, ?, ?> attribute) {
    String kreis = "0591" + random.nextInt(10);
    String gemeinde = kreis + digits(3);
    boolean either =
        attribute.getConstraints().stream().allMatch(each -> each.isSatisfiedBy(gemeinde));
    return either && random.nextBoolean() ? gemeinde : kreis;
  }

  private String digits(int count) {
    int bound = (int) Math.pow(10, count);
    return String.format(Locale.ROOT, "%0" + count + "d", random.nextInt(bound));
  }

  /** A visible first letter keeps the text from being blank. */
  private String text(boolean lines, long maxLength) {
    StringBuilder text = new StringBuilder("X");
    int length = random.nextInt((int) Math.min(20, maxLength / LONGEST_PIECE));
    for (int i = 0; i < length; i++) {
      text.append(lines && random.nextInt(4) == 0 ? any(LINES) : any(PIECES));
    }
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  private String any(List<String> pieces) {
    return pieces.get(random.nextInt(pieces.size()));
  }
}
