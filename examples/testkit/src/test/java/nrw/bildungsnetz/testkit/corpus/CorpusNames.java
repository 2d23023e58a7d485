package nrw.bildungsnetz.testkit.corpus;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nrw.bildungsnetz.documents.DerivedFile;

/**
 * The names of cases, which others build on: a file says which case has which, one line each. A
 * case that is new takes the letter after all that its rule has had. A case that is gone leaves its
 * line behind, so that its name is not used again; the line then begins with {@code (retired)}.
 */
final class CorpusNames {

  private static final String RETIRED = "(retired) ";

  private final DerivedFile file;
  private final Map<String, String> nameByKey = new LinkedHashMap<>();
  private final List<String> retired = new ArrayList<>();

  private CorpusNames(DerivedFile file) {
    this.file = file;
  }

  static CorpusNames in(DerivedFile file) throws IOException {
    CorpusNames names = new CorpusNames(file);
    for (String line : file.lines()) {
      if (line.startsWith(RETIRED)) {
        names.retired.add(line);
      } else {
        int end = line.indexOf(' ');
        names.nameByKey.put(line.substring(end + 1), line.substring(0, end));
      }
    }
    return names;
  }

  /**
   * The cases with their names, ordered by them; those that have none yet are given one. Of several
   * in the same words, the second and later ones have a number.
   */
  Map<String, CorpusEntry> name(List<CorpusEntry> entries) {
    Map<String, Integer> last = lastLetters();
    Map<String, Integer> alike = new HashMap<>();
    Map<String, CorpusEntry> named = new TreeMap<>(CorpusNames::compare);
    for (CorpusEntry entry : entries) {
      int number = alike.merge(entry.key(), 1, Integer::sum);
      named.put(
          nameByKey.computeIfAbsent(
              number == 1 ? entry.key() : entry.key() + " (" + number + ")",
              key -> {
                String group = entry.rule() + "-" + entry.verdict();
                return group + "-" + letters(last.merge(group, 1, Integer::sum));
              }),
          entry);
    }
    return named;
  }

  /** Names whose case is gone although its line does not say so. */
  List<String> gone(Map<String, CorpusEntry> named) {
    return nameByKey.values().stream().filter(name -> !named.containsKey(name)).toList();
  }

  /** Holds the file to the names that were given, or adds them. */
  void hold() throws IOException {
    List<String> lines = new ArrayList<>(retired);
    nameByKey.forEach((key, name) -> lines.add(name + " " + key));
    lines.sort((one, other) -> compare(nameIn(one), nameIn(other)));
    file.holds(lines);
  }

  private Map<String, Integer> lastLetters() {
    Map<String, Integer> last = new LinkedHashMap<>();
    List<String> names = new ArrayList<>(nameByKey.values());
    retired.forEach(line -> names.add(nameIn(line)));
    for (String name : names) {
      int end = name.lastIndexOf('-');
      last.merge(name.substring(0, end), number(name.substring(end + 1)), Math::max);
    }
    return last;
  }

  private static String nameIn(String line) {
    String rest = line.startsWith(RETIRED) ? line.substring(RETIRED.length()) : line;
    return rest.substring(0, rest.indexOf(' '));
  }

  /** By rule and verdict, then by letters: z comes before aa. */
  private static int compare(String one, String other) {
    int end = one.lastIndexOf('-');
    int otherEnd = other.lastIndexOf('-');
    int groups = one.substring(0, end).compareTo(other.substring(0, otherEnd));
    return groups != 0
        ? groups
        : number(one.substring(end + 1)) - number(other.substring(otherEnd + 1));
  }

  /** 1 is a, 26 is z, 27 is aa. */
  static String letters(int number) {
    String rest = number > 26 ? letters((number - 1) / 26) : "";
    return rest + (char) ('a' + (number - 1) % 26);
  }

  static int number(String letters) {
    int number = 0;
    for (int i = 0; i < letters.length(); i++) {
      number = number * 26 + (letters.charAt(i) - 'a' + 1);
    }
    return number;
  }
}
