package nrw.bildungsnetz.rules.support;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nrw.bildungsnetz.codes.CodeEntry;
import nrw.bildungsnetz.codes.CodeList;
import nrw.bildungsnetz.codes.CodeLists;
import nrw.bildungsnetz.codes.Regierungsbezirk;

/**
 * Finds official names of Kreise and Gemeinden in other names, as whole words: "Essen" is not in
 * "Hessen", and "Neuss" as a part of "Rhein-Kreis Neuss" is no name of its own.
 */
public final class PlaceNames {

  private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}-]++");

  /** The parts of an official name that do not tell one place from another. */
  private static final Pattern GENERAL =
      Pattern.compile("^(?:kreis|städteregion|stadt) | \\([^)]*+\\)$");

  /** Endings of the names of Kreise that are often left out or inflected. */
  private static final Pattern ENDING = Pattern.compile("(?:-?kreis|er)$");

  /** A Regierungsbezirk has the name of a city that need not be meant. */
  private static final Set<String> OF_A_BEZIRK =
      Set.of("regierungsbezirk", "bezirksregierung", "bezirk", "regierungspräsidium");

  private PlaceNames() {}

  /** The keys of the Kreise that a name mentions. */
  public static Set<String> kreiseIn(String name) {
    return Index.KREISE.keysIn(words(name));
  }

  /** The keys of the Gemeinden that a name mentions. */
  public static Set<String> gemeindenIn(String name) {
    return Index.GEMEINDEN.keysIn(words(name));
  }

  /** Whether a name mentions a Kreis, also without its ending, or a Gemeinde in it. */
  public static boolean mentionsKreis(String name, String kreis) {
    List<String> words = words(name);
    return Index.KREISE.keysIn(words).contains(kreis)
        || Index.GEMEINDEN.keysIn(words).stream().anyMatch(key -> key.startsWith(kreis))
        || words.stream().anyMatch(word -> word.startsWith(stem(kreis)));
  }

  /** The Regierungsbezirke that a name mentions. */
  public static Set<Regierungsbezirk> bezirkeIn(String name) {
    Set<Regierungsbezirk> bezirke = EnumSet.noneOf(Regierungsbezirk.class);
    List<String> words = words(name);
    for (Regierungsbezirk bezirk : Regierungsbezirk.values()) {
      if (words.contains(NormalizedName.of(bezirk.getDisplayName()))) {
        bezirke.add(bezirk);
      }
    }
    return bezirke;
  }

  private static String stem(String kreis) {
    return CodeLists.kreise()
        .find(kreis)
        .map(found -> ENDING.matcher(core(found.getName()).get(0)).replaceFirst(""))
        .orElse(kreis);
  }

  private static List<String> core(String officialName) {
    return words(GENERAL.matcher(NormalizedName.of(officialName)).replaceAll(""));
  }

  private static List<String> words(String name) {
    return GAPS.splitAsStream(NormalizedName.of(name)).filter(word -> !word.isEmpty()).toList();
  }

  /** The official names by their first words, the longest first. Immutable. */
  private record Index(Map<String, List<Map.Entry<List<String>, String>>> byFirstWord) {

    static final Index KREISE = of(CodeLists.kreise());
    static final Index GEMEINDEN = of(CodeLists.gemeinden());

    static Index of(CodeList<? extends CodeEntry> places) {
      Map<String, List<Map.Entry<List<String>, String>>> names = new HashMap<>();
      for (CodeEntry place : places.getEntries()) {
        List<String> core = core(place.getName());
        names
            .computeIfAbsent(core.get(0), first -> new ArrayList<>(1))
            .add(Map.entry(core, place.getKey()));
      }
      names
          .values()
          .forEach(same -> same.sort(Comparator.comparing(each -> -each.getKey().size())));
      return new Index(names);
    }

    Set<String> keysIn(List<String> words) {
      Set<String> keys = new LinkedHashSet<>(2);
      for (int i = 0; i < words.size(); i++) {
        if (i == 0 || !OF_A_BEZIRK.contains(words.get(i - 1))) {
          List<String> rest = words.subList(i, words.size());
          byFirstWord.getOrDefault(words.get(i), List.of()).stream()
              .filter(each -> startsWith(rest, each.getKey()))
              .forEach(each -> keys.add(each.getValue()));
        }
      }
      return keys;
    }

    private static boolean startsWith(List<String> words, List<String> name) {
      return words.size() >= name.size() && words.subList(0, name.size()).equals(name);
    }
  }
}
