package nrw.bildungsnetz.json.mapping;

import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Decimal numbers that JSON allows, however unlikely: any digits, with or without an exponent. */
public final class DecimalTexts {

  private static final int LONGEST = 40;

  private DecimalTexts() {}

  public static Arbitrary<String> upTo40Characters() {
    return Arbitraries.randomValue(DecimalTexts::text).filter(text -> text.length() <= LONGEST);
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder(random.nextBoolean() ? "-" : "");
    text.append(random.nextInt(3) == 0 ? "0" : (1 + random.nextInt(9)) + digits(random));
    if (random.nextBoolean()) {
      text.append('.').append(random.nextInt(10)).append(digits(random));
    }
    if (random.nextBoolean()) {
      text.append(random.nextBoolean() ? 'e' : 'E');
      text.append(new String[] {"", "+", "-"}[random.nextInt(3)]);
      text.append(random.nextInt(1 << random.nextInt(30)));
    }
    return text.toString();
  }

  /** Few digits or very many, some of them trailing zeros. */
  private static String digits(Random random) {
    int count = random.nextInt(random.nextBoolean() ? 4 : 38);
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < count; i++) {
      digits.append(random.nextInt(10));
    }
    return digits + "0".repeat(random.nextInt(3));
  }
}
