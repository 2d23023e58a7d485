package nrw.bildungsnetz.testkit.generator;

import java.util.List;

/** Invented names of people. */
final class People {

  private static final List<String> FIRST =
      List.of(
          "Erika", "Kim", "Max", "Aylin", "Jürgen", "Zoë", "Łukasz", "Fatma", "Björn", "Noor",
          "Renée", "Thu", "Ivana", "Ömer", "Greta", "Kofi", "Sinéad");

  private static final List<String> LAST =
      List.of(
          "Muster",
          "Beispiel",
          "Probst",
          "Öztürk",
          "Weiß",
          "Nguyễn",
          "Kowalski",
          "Groß",
          "D’Amico",
          "van der Aa",
          "Şahin",
          "Jürgens",
          "Håkansson");

  private People() {}

  /** The name of a person; distinct for at least the first 2,872 numbers. */
  static String name(int number) {
    int first = number % FIRST.size();
    int last = number / FIRST.size() % LAST.size();
    int second = number / (FIRST.size() * LAST.size());
    String surname = second == 0 ? "" : "-" + LAST.get(second % LAST.size());
    String middle =
        second < LAST.size() ? "" : " " + FIRST.get(second / LAST.size() % FIRST.size());
    return FIRST.get(first) + middle + " " + LAST.get(last) + surname;
  }
}
