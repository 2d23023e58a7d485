package nrw.bildungsnetz.rules.form;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import nrw.bildungsnetz.model.constraints.InvisibleCharacters;

/**
 * The letters German authorities write names with (DIN 91379): Latin ones with their accents, and
 * Greek and Bulgarian ones. Thread-safe.
 */
final class NameLetters {

  private enum Script {
    LATIN,
    GREEK,
    CYRILLIC,
    OTHER
  }

  private static final String FILE = "din-91379-letters.txt";

  /** Greek and Cyrillic letters that look like Latin ones. */
  private static final String LOOK_LATIN =
      "\u0391\u0392\u0395\u0396\u0397\u0399\u039A\u039C\u039D\u039F\u03A1\u03A4\u03A5\u03A7"
          + "\u03BD\u03BF\u03C1\u03C5\u03C7"
          + "\u0410\u0412\u0415\u041A\u041C\u041D\u041E\u0420\u0421\u0422\u0423\u0425\u042C"
          + "\u0430\u0435\u043E\u0440\u0441\u0443\u0445";

  private static final Map<String, Script> SCRIPTS = read();

  private final String name;
  private int end;

  private NameLetters(String name) {
    this.name = name;
  }

  /**
   * Finds the first letter that does not belong: one outside DIN 91379, or a Greek or Cyrillic one
   * in a Latin word. A word whose letters all look Latin counts as a Latin one.
   *
   * @return its index in UTF-16 code units, or -1 if there is none
   */
  static int firstStrangeIn(String name) {
    return new NameLetters(name).firstStrange();
  }

  private int firstStrange() {
    while (end < name.length()) {
      int c = name.codePointAt(end);
      if (Character.isLetter(c)) {
        int strange = firstStrangeInWord();
        if (strange >= 0) {
          return strange;
        }
      } else {
        end += Character.charCount(c);
      }
    }
    return -1;
  }

  private int firstStrangeInWord() {
    int start = end;
    int foreign = -1;
    boolean latin = false;
    boolean looksLatin = true;
    while (end < name.length() && Character.isLetter(name.codePointAt(end))) {
      int letter = end;
      Script script = SCRIPTS.getOrDefault(nextLetter(), Script.OTHER);
      if (script == Script.OTHER) {
        return letter;
      }
      if (script == Script.LATIN) {
        latin = true;
      } else {
        foreign = foreign < 0 ? letter : foreign;
        looksLatin &= LOOK_LATIN.indexOf(name.charAt(letter)) >= 0;
      }
    }
    return latin ? foreign : looksLatin ? start : -1;
  }

  /** Moves past one letter and its accents, and past what cannot be seen. */
  private String nextLetter() {
    StringBuilder letter = new StringBuilder().appendCodePoint(name.codePointAt(end));
    end += letter.length();
    while (end < name.length()) {
      int c = name.codePointAt(end);
      boolean invisible = InvisibleCharacters.isInvisible(c);
      if (!invisible && !isAccent(c)) {
        break;
      }
      end += Character.charCount(c);
      if (!invisible) {
        letter.appendCodePoint(c);
      }
    }
    return Normalizer.normalize(letter, Normalizer.Form.NFC);
  }

  private static boolean isAccent(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  private static Map<String, Script> read() {
    try (InputStream in = NameLetters.class.getResourceAsStream(FILE);
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
      Map<String, Script> scripts = new HashMap<>();
      lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> addAll(line, scripts));
      return Map.copyOf(scripts);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Adds the letters of one line: the script, then code points in hexadecimal. */
  private static void addAll(String line, Map<String, Script> scripts) {
    String[] words = line.split(" ", -1);
    Script script = Script.valueOf(words[0].toUpperCase(Locale.ROOT));
    for (int i = 1; i < words.length; i++) {
      StringBuilder sequence = new StringBuilder();
      for (String codePoint : words[i].split("\\+", -1)) {
        int c = Integer.parseInt(codePoint, 16);
        // A sequence of two letters is kept as the first one with its accents.
        if (sequence.length() > 0 && Character.isLetter(c)) {
          break;
        }
        sequence.appendCodePoint(c);
      }
      scripts.put(Normalizer.normalize(sequence, Normalizer.Form.NFC), script);
    }
  }
}
