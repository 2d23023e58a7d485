package nrw.bildungsnetz.texts;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds the code that a word of a text means: ACTIVE for "aktiv". Safe for use by many threads. */
public final class CodeWords {

  private CodeWords() {}

  /**
   * The code that is called by a word in German or English, upper and lower case alike, or else the
   * one whose name or word is nearest.
   *
   * @param word what was written
   * @param codes the codes there are
   * @return the name of the code; empty where none is near
   */
  public static Optional<String> meant(String word, Collection<? extends Enum<?>> codes) {
    Map<String, String> words = new LinkedHashMap<>();
    for (Enum<?> code : codes) {
      for (Locale locale : new Locale[] {Locale.GERMAN, Locale.ENGLISH}) {
        words.putIfAbsent(ArgumentText.word(code, locale).toLowerCase(Locale.ROOT), code.name());
      }
    }
    return Optional.ofNullable(words.get(word.toLowerCase(Locale.ROOT)))
        .or(() -> NearestName.of(word, codes.stream().<String>map(Enum::name).toList()))
        .or(() -> NearestName.of(word, words.keySet()).map(words::get));
  }
}
