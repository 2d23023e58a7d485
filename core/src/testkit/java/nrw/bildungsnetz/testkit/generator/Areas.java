package nrw.bildungsnetz.testkit.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nrw.bildungsnetz.codes.Gemeinde;
import nrw.bildungsnetz.model.Sozialraum;
import nrw.bildungsnetz.model.SozialraumKind;

/** The Sozialräume: Gemeinden or Stadtbezirke, and quarters within them. */
final class Areas {

  private final List<Sozialraum> all = new ArrayList<>();

  static Areas of(Setting setting) {
    Areas areas = new Areas();
    Dice dice = setting.dice("areas");
    boolean city = setting.territory().isCity();
    List<Gemeinde> gemeinden = setting.territory().gemeinden();
    for (int i = 0; i < 2 + setting.members() / 25; i++) {
      Gemeinde gemeinde = gemeinden.get(i % gemeinden.size());
      areas.all.add(city ? district(i, gemeinde) : town(i, gemeinde));
      areas.all.add(quarter(i, dice.fork(i), gemeinde, setting));
    }
    return areas;
  }

  List<Sozialraum> all() {
    return all;
  }

  /** The ids of some areas, empty in most cases. */
  List<String> any(Dice dice) {
    return dice.chance(20) ? dice.some(all, 3).stream().map(Sozialraum::getId).toList() : List.of();
  }

  private static Sozialraum district(int number, Gemeinde gemeinde) {
    return Sozialraum.builder()
        .id("bezirk-" + number)
        .name(gemeinde.getName() + ", Stadtbezirk " + (number + 1))
        .kind(SozialraumKind.STADTBEZIRK)
        .ags(gemeinde.getKey())
        .build();
  }

  private static Sozialraum town(int number, Gemeinde gemeinde) {
    return Sozialraum.builder()
        .id("bezirk-" + number)
        .name(gemeinde.getName())
        .kind(SozialraumKind.GEMEINDE)
        .ags(gemeinde.getKey())
        .build();
  }

  private static Sozialraum quarter(int number, Dice dice, Gemeinde gemeinde, Setting setting) {
    List<SozialraumKind> kinds =
        List.of(SozialraumKind.QUARTIER, SozialraumKind.SOZIALRAUM, SozialraumKind.OTHER);
    return Sozialraum.builder()
        .id("quartier-" + number)
        .name("Nordviertel " + gemeinde.getName())
        .kind(dice.one(kinds))
        .areaCount(dice.maybe(15, dice.between(2, 39)))
        .partOf("bezirk-" + number)
        .ags(dice.chance(50) ? Optional.of(gemeinde.getKey()) : Optional.empty())
        .sources(setting.sourced(dice))
        .build();
  }
}
