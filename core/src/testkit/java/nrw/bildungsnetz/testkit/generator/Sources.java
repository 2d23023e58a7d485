package nrw.bildungsnetz.testkit.generator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nrw.bildungsnetz.model.Source;

/** The sources of a network: council papers, web pages, the contract. */
final class Sources {

  private static final List<String> TITLES =
      List.of(
          "Vorlage an den Schulausschuss",
          "Bericht an den Kreistag",
          "Seite des Bildungsbüros",
          "Pressemitteilung der Bezirksregierung",
          "Protokoll des Lenkungskreises");

  private final List<Source> all = new ArrayList<>();

  static Sources of(Dice dice, DrawnTerritory territory, int members) {
    Sources sources = new Sources();
    for (int i = 0; i < 4 + members / 50; i++) {
      sources.all.add(source(i, dice.fork(i), territory));
    }
    return sources;
  }

  List<Source> all() {
    return all;
  }

  /** The sources of a statement: none, one or two. */
  List<String> any(Dice dice) {
    return dice.some(all, dice.between(0, 2)).stream().map(Source::getId).toList();
  }

  private static Source source(int number, Dice dice, DrawnTerritory territory) {
    LocalDate published = dice.day(LocalDate.of(2008, 6, 1), Timeline.STAND);
    Optional<LocalDate> retrieved = dice.maybe(70, dice.day(published, Timeline.STAND));
    // The documents report up to a day, on which at least one source was read.
    return Source.builder()
        .id("quelle-" + number)
        .title(dice.one(TITLES) + " Nr. " + (number + 1))
        .publisher(dice.maybe(70, territory.kommune()))
        .url(dice.maybe(70, "https://beispiel.invalid/" + territory.ags() + "/" + number))
        .published(dice.maybe(70, published))
        .retrieved(number == 0 ? Optional.of(Timeline.STAND) : retrieved)
        .build();
  }
}
