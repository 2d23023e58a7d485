package nrw.bildungsnetz.testkit.generator;

import java.util.ArrayList;
import java.util.List;
import nrw.bildungsnetz.model.extensions.ExtensionValue;
import nrw.bildungsnetz.model.extensions.Extensions;

/**
 * Extensions such as other systems add to the parts of a network: values of all kinds, in various
 * notations.
 */
final class ForeignData {

  private static final List<String> OWNERS =
      List.of("de.dortmund.kennung", "de.kdvz.stand", "x-bildungsportal", "de.olpe.straße", "Ä b");

  private static final List<String> NAMES = List.of("id", "", " ", "zimmer", "a/b~c", "😀", "id2");

  private static final List<String> TEXTS =
      List.of("", " ", "40-2-117", "Bu\u0308ro", "Zeile\n\tZeile", "\"\\/", "\ud83c\udfeb", "null");

  private static final List<String> NUMBERS =
      List.of(
          "0",
          "-0",
          "1.0",
          "1.00",
          "1e5",
          "1E+5",
          "-2.50e-3",
          "12345678901234567890.10",
          "4294967296");

  private static final int MOST = 3;
  private static final int DEEPEST = 4;

  private final Dice dice;

  ForeignData(Dice dice) {
    this.dice = dice;
  }

  /** Empty in most cases. */
  Extensions any() {
    Extensions extensions = Extensions.empty();
    if (dice.chance(15)) {
      for (String owner : dice.some(OWNERS, MOST)) {
        extensions = extensions.with(owner, value(1));
      }
    }
    return extensions;
  }

  private ExtensionValue value(int depth) {
    return switch (dice.between(0, depth < DEEPEST ? 5 : 3)) {
      case 0 -> ExtensionValue.of(dice.one(TEXTS));
      case 1 -> ExtensionValue.ofNumber(dice.one(NUMBERS));
      case 2 -> ExtensionValue.of(dice.chance(50));
      case 3 -> ExtensionValue.ofNull();
      case 4 -> array(depth);
      default -> object(depth);
    };
  }

  private ExtensionValue array(int depth) {
    List<ExtensionValue> elements = new ArrayList<>();
    for (int i = dice.between(0, MOST); i > 0; i--) {
      elements.add(value(depth + 1));
    }
    return ExtensionValue.of(elements);
  }

  private ExtensionValue object(int depth) {
    Extensions object = Extensions.empty();
    for (String name : dice.shuffled(dice.some(NAMES, MOST))) {
      object = object.with(name, value(depth + 1));
    }
    return object;
  }
}
