package nrw.bildungsnetz.testkit.generator;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nrw.bildungsnetz.model.Organisation;
import nrw.bildungsnetz.model.OrganisationBuilder;
import nrw.bildungsnetz.model.OrganisationKind;

/** The partners of a network besides schools and authorities, of as many kinds as possible. */
final class Partners {

  private static final List<Map.Entry<OrganisationKind, String>> KINDS =
      List.of(
          entry(OrganisationKind.KITA, "Kita Regenbogen"),
          entry(OrganisationKind.WEITERBILDUNG, "Volkshochschule"),
          entry(OrganisationKind.JUGENDHILFE, "Haus der Jugend"),
          entry(OrganisationKind.KAMMER, "Handwerkskammer"),
          entry(OrganisationKind.HOCHSCHULE, "Fachhochschule"),
          entry(OrganisationKind.ELTERNVERTRETUNG, "Elternpflegschaft"),
          entry(OrganisationKind.SCHUELERVERTRETUNG, "Bezirksschülervertretung"),
          entry(OrganisationKind.VERBAND, "Arbeitgeberverband"),
          entry(OrganisationKind.GEWERKSCHAFT, "Gewerkschaftsbund"),
          entry(OrganisationKind.RELIGIONSGEMEINSCHAFT, "Kirchenkreis"),
          entry(OrganisationKind.KULTUREINRICHTUNG, "Stadtbücherei"),
          entry(OrganisationKind.SOZIALE_DIENSTE, "Stadtteilbüro"),
          entry(OrganisationKind.BERATUNGSSTELLE, "Schulpsychologische Beratungsstelle"),
          entry(OrganisationKind.FRAKTION, "Fraktion im Schulausschuss"),
          entry(OrganisationKind.STIFTUNG, "Bürgerstiftung"),
          entry(OrganisationKind.WIRTSCHAFTSFOERDERUNG, "Wirtschaftsförderung"),
          entry(OrganisationKind.UNTERNEHMEN, "Maschinenbau Beispiel GmbH"),
          entry(OrganisationKind.FACHNETZWERK, "zdi-Netzwerk"),
          entry(OrganisationKind.FORSCHUNGSEINRICHTUNG, "Institut für Schulentwicklung"),
          entry(OrganisationKind.VEREIN, "Kreissportbund"),
          entry(OrganisationKind.OTHER, "Runder Tisch"));

  private Partners() {}

  static List<Organisation> of(Setting setting) {
    List<Organisation> partners = new ArrayList<>();
    Dice dice = setting.dice("partners");
    for (int i = 0; i < 6 + setting.members() / 10; i++) {
      partners.add(partner(i, dice.fork(i), setting));
    }
    return partners;
  }

  private static Organisation partner(int number, Dice dice, Setting setting) {
    Map.Entry<OrganisationKind, String> kind = KINDS.get(number % KINDS.size());
    String place = setting.territory().place(dice);
    OrganisationBuilder partner =
        Organisations.organisation(
                "partner-" + number, kind.getValue() + " " + place, kind.getKey())
            .foundedYear(dice.maybe(20, dice.between(1900, 2020)))
            .period(dice.chance(10) ? life(setting).toldSomehow(dice) : Optional.empty())
            .description(dice.maybe(10, "Wirkt im Netzwerk mit."))
            .programmes(dice.chance(10) ? List.of(Programmes.KAOA) : List.of())
            .sources(setting.sourced(dice));
    if (dice.chance(20)) {
      partner.collective(true).memberCount(dice.maybe(60, dice.between(2, 60)));
    }
    return partner.build();
  }

  /** A partner outlives the network, so its members need not state when they left (G16). */
  private static Span life(Setting setting) {
    return new Span(setting.span().first(), Optional.empty());
  }
}
