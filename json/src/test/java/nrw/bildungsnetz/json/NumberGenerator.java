package nrw.bildungsnetz.json;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Random;
import nrw.bildungsnetz.model.description.Attribute;

/** Generates numbers that satisfy the constraints of an attribute. */
final class NumberGenerator {

  private final Random random;

  NumberGenerator(Random random) {
    this.random = random;
  }

  /** A whole number; the given year if the attribute holds a calendar year. */
  Integer wholeNumber(Attribute<?, ?, ?> attribute, int year) {
    long min =
        ConstraintBounds.of(attribute, Min.class, "bound")
            .or(
                () ->
                    ConstraintBounds.of(attribute, Positive.class, "above").map(above -> above + 1))
            .orElse((long) Integer.MIN_VALUE);
    long max = ConstraintBounds.of(attribute, Max.class, "bound").orElse((long) Integer.MAX_VALUE);
    return min == 1800 ? year : (int) random.nextLong(min, max + 1);
  }

  /** A decimal number: negative, with trailing zeros or with a positive exponent, where allowed. */
  BigDecimal decimal(Attribute<?, ?, ?> attribute) {
    int integer = ConstraintBounds.of(attribute, Digits.class, "integer").orElseThrow().intValue();
    int fraction =
        ConstraintBounds.of(attribute, Digits.class, "fraction").orElseThrow().intValue();
    while (true) {
      int scale = random.nextInt(integer + fraction) - integer + 1;
      BigDecimal number = new BigDecimal(unscaled(1 + random.nextInt(integer + scale)), scale);
      BigDecimal signed = random.nextBoolean() ? number : number.negate();
      if (attribute.getConstraints().stream().allMatch(each -> each.isSatisfiedBy(signed))) {
        return signed;
      }
    }
  }

  /** A number with a maximum number of digits; every second one ends in a zero. */
  private BigInteger unscaled(int digits) {
    BigInteger power = BigInteger.TEN.pow(digits - 1);
    BigInteger start = new BigInteger(power.bitLength(), random).mod(power);
    return start
        .multiply(BigInteger.TEN)
        .add(BigInteger.valueOf(random.nextBoolean() ? 0 : random.nextInt(10)));
  }
}
