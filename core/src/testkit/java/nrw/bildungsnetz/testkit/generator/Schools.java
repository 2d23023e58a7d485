package nrw.bildungsnetz.testkit.generator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nrw.bildungsnetz.codes.CodeLists;
import nrw.bildungsnetz.codes.Gemeinde;
import nrw.bildungsnetz.codes.Schulform;
import nrw.bildungsnetz.model.Organisation;
import nrw.bildungsnetz.model.OrganisationKind;

/** The schools, a Grundschule first. */
final class Schools {

  private static final List<Schulform> SCHULFORMEN =
      CodeLists.schulformen().validOn(Timeline.STAND);

  private final List<Organisation> all = new ArrayList<>();
  private final Map<String, List<Organisation>> bySchulform = new HashMap<>();

  static Schools of(Setting setting) {
    Schools schools = new Schools();
    Dice dice = setting.dice("schools");
    for (int i = 0; i < 3 + setting.members() / 3; i++) {
      Dice own = dice.fork(i);
      schools.add(i == 0 ? SCHULFORMEN.get(0) : own.one(SCHULFORMEN), own, setting);
    }
    return schools;
  }

  List<Organisation> all() {
    return all;
  }

  /** The ids of up to two schools of the given Schulformen; of any if none is given. */
  List<String> any(Dice dice, List<String> schulformen) {
    List<Organisation> pool =
        schulformen.isEmpty() ? all : bySchulform.getOrDefault(dice.one(schulformen), List.of());
    return dice.some(pool, 2).stream().map(Organisation::getId).toList();
  }

  private void add(Schulform schulform, Dice dice, Setting setting) {
    int number = all.size();
    Gemeinde gemeinde = dice.one(setting.territory().gemeinden());
    Organisation school =
        Organisations.organisation(
                "schule-" + number,
                schulform.getName() + " " + gemeinde.getName() + " " + (number + 1),
                OrganisationKind.SCHULE)
            .ags(gemeinde.getKey())
            .schulnummer(String.valueOf(100_001 + 7 * number))
            .schulform(schulform.getKey())
            .foundedYear(dice.maybe(20, dice.between(1850, 2015)))
            .sources(setting.sourced(dice))
            .build();
    all.add(school);
    bySchulform.computeIfAbsent(schulform.getKey(), key -> new ArrayList<>()).add(school);
  }
}
