package nrw.bildungsnetz.texts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the code that a word stands for, for example ACTIVE for "aktiv". Thread-safe.
 *
 * @since 0.1.0
 */
public final class CodeWords {

  private static final List<Locale> LANGUAGES = List.of(Locale.GERMAN, Locale.ENGLISH);

  private static final ClassValue<CodeWords> OF_TYPE =
      new ClassValue<>() {
        @Override
        protected CodeWords computeValue(Class<?> type) {
          return new CodeWords((Enum<?>[]) type.getEnumConstants());
        }
      };

  private final Map<String, String> codesByWord = new LinkedHashMap<>();
  private final NearestName codes;
  private final NearestName words;

  private CodeWords(Enum<?>[] constants) {
    List<String> names = new ArrayList<>();
    for (Enum<?> code : constants) {
      names.add(code.name());
      for (Locale locale : LANGUAGES) {
        codesByWord.putIfAbsent(lower(ArgumentText.word(code, locale)), code.name());
      }
    }
    this.codes = NearestName.among(names);
    this.words = NearestName.among(codesByWord.keySet());
  }

  /**
   * The code whose German or English word this is, ignoring case; otherwise the code whose name or
   * word is nearest.
   *
   * @param word what was written
   * @param type the enum of the codes
   * @return the name of the code; empty if none is near
   */
  public static Optional<String> meant(String word, Class<? extends Enum<?>> type) {
    CodeWords words = OF_TYPE.get(type);
    return Optional.ofNullable(words.codesByWord.get(lower(word)))
        .or(() -> words.codes.to(word))
        .or(() -> words.words.to(word).map(words.codesByWord::get));
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
