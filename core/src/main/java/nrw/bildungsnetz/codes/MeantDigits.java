package nrw.bildungsnetz.codes;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The digits that a text was probably meant to be which should be an official key: without blanks,
 * separators and the characters nobody sees that come along from office files, with ASCII digits
 * for others, and without what a spreadsheet makes of a key it takes for a number.
 */
final class MeantDigits {

  /** More than any key has, written in any of these ways. */
  private static final int LONGEST = 40;

  private static final Pattern UNSEEN = Pattern.compile("[\\s\\p{Z}\\p{Cf}]");
  private static final Pattern WITH_ZERO_PLACES = Pattern.compile("(\\d{1,12})[.,]0{1,9}");
  private static final Pattern WITH_EXPONENT = Pattern.compile("\\d[.,]\\d{1,11}[eE]\\+?0?\\d");
  private static final Pattern WITH_SEPARATORS =
      Pattern.compile(
          "(?:(?:DE|NW|NRW|AGS|ARS|Nr|SNr)[.:-]?)?(\\d[\\d./-]*)", Pattern.CASE_INSENSITIVE);

  private MeantDigits() {}

  /** The digits; blank where it is not plain which are meant. */
  static String in(String text) {
    if (text.length() > LONGEST) {
      return "";
    }
    String seen = UNSEEN.matcher(inAscii(text)).replaceAll("");
    Matcher zeroPlaces = WITH_ZERO_PLACES.matcher(seen);
    if (zeroPlaces.matches()) {
      return zeroPlaces.group(1);
    } else if (WITH_EXPONENT.matcher(seen).matches()) {
      return whole(new BigDecimal(seen.replace(',', '.')));
    }
    Matcher separators = WITH_SEPARATORS.matcher(seen);
    return separators.matches() ? separators.group(1).replaceAll("[./-]", "") : "";
  }

  private static String whole(BigDecimal number) {
    return number.stripTrailingZeros().scale() > 0 ? "" : number.toBigInteger().toString();
  }

  /** NFKC makes ASCII of full-width digits and of hyphens that do not break. */
  private static String inAscii(String text) {
    StringBuilder ascii = new StringBuilder();
    Normalizer.normalize(text, Normalizer.Form.NFKC)
        .codePoints()
        .forEach(
            c -> {
              if (Character.isDigit(c)) {
                ascii.append(Character.digit(c, 10));
              } else {
                ascii.appendCodePoint(c == '\u2010' || c == '\u2013' ? '-' : c);
              }
            });
    return ascii.toString();
  }
}
