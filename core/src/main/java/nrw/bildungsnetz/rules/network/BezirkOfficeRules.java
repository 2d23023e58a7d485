package nrw.bildungsnetz.rules.network;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nrw.bildungsnetz.codes.Regierungsbezirk;
import nrw.bildungsnetz.model.Bezirkskoordination;
import nrw.bildungsnetz.model.ElementPath;
import nrw.bildungsnetz.model.Identified;
import nrw.bildungsnetz.model.NetworkRegister;
import nrw.bildungsnetz.model.Organisation;
import nrw.bildungsnetz.model.Servicestelle;
import nrw.bildungsnetz.rules.Basis;
import nrw.bildungsnetz.rules.Category;
import nrw.bildungsnetz.rules.IndexedList;
import nrw.bildungsnetz.rules.Located;
import nrw.bildungsnetz.rules.NetworkFacts;
import nrw.bildungsnetz.rules.RegisterFacts;
import nrw.bildungsnetz.rules.RegisterRule;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.rules.Violations;
import nrw.bildungsnetz.rules.support.Authorities;
import nrw.bildungsnetz.rules.support.Groups;
import nrw.bildungsnetz.rules.support.Overlaps;
import org.jspecify.annotations.Nullable;

/** Rules about the offices of the Regierungsbezirke: Servicestelle and Bezirkskoordination. */
public final class BezirkOfficeRules {

  /** N12: a Regierungsbezirk with active networks has its Servicestelle stated. */
  public static final RegisterRule SERVICESTELLE_STATED =
      RegisterRule.declare(
          Rule.builder()
              .id("N12")
              .severity(Severity.WARNING)
              .category(Category.NETWORK)
              .basis(Basis.NOT_STATED)
              .addReads(
                  "networks.ags",
                  "networks.status",
                  "networks.agreements.type",
                  "networks.agreements.events",
                  "servicestellen.regierungsbezirk",
                  "servicestellen.period")
              .source("Bezirksregierung Düsseldorf: Servicestelle Regionale Bildungsnetzwerke")
              .since("0.1.0"),
          BezirkOfficeRules::servicestelleStated);

  /** N13: a Servicestelle works with the Bezirkskoordination of the same Regierungsbezirk. */
  public static final RegisterRule OF_ONE_BEZIRK =
      RegisterRule.declare(
          Rule.builder()
              .id("N13")
              .severity(Severity.ERROR)
              .category(Category.NETWORK)
              .addReads(
                  "servicestellen.id",
                  "servicestellen.regierungsbezirk",
                  "servicestellen.bezirkskoordination",
                  "bezirkskoordinationen.id",
                  "bezirkskoordinationen.regierungsbezirk")
              .source(
                  "Bezirksregierung Düsseldorf: die Bezirkskoordination leitet die Servicestelle")
              .since("0.1.0"),
          BezirkOfficeRules::ofOneBezirk);

  /** N16: Servicestelle and Bezirkskoordination belong to the Bezirksregierung of their Bezirk. */
  public static final RegisterRule AT_THE_OWN_BEZIRKSREGIERUNG =
      RegisterRule.declare(
          Rule.builder()
              .id("N16")
              .severity(Severity.ERROR)
              .category(Category.NETWORK)
              .addReads(
                  "servicestellen.id",
                  "servicestellen.regierungsbezirk",
                  "servicestellen.organisation",
                  "bezirkskoordinationen.id",
                  "bezirkskoordinationen.regierungsbezirk",
                  "bezirkskoordinationen.organisation")
              .addAllReads(Authorities.READS)
              .addAllReads(Authorities.READS_OF_BEZIRK)
              .source(
                  "§ 88 Abs. 2 SchulG NRW: die Bezirksregierung in ihrem Gebiet; Bezirksregierungen"
                      + " Düsseldorf und Arnsberg: Servicestelle und Bezirkskoordination je Bezirk")
              .since("0.1.0"),
          BezirkOfficeRules::atTheOwnBezirksregierung);

  /** S07: a Regierungsbezirk has one Bezirkskoordination at a time. */
  public static final RegisterRule ONE_BEZIRKSKOORDINATION =
      RegisterRule.declare(
          Rule.builder()
              .id("S07")
              .severity(Severity.WARNING)
              .category(Category.STAFF)
              .addReads(
                  "bezirkskoordinationen.id",
                  "bezirkskoordinationen.regierungsbezirk",
                  "bezirkskoordinationen.period")
              .source("Bezirksregierung Arnsberg: eine Bezirkskoordination je Regierungsbezirk")
              .since("0.1.0"),
          BezirkOfficeRules::oneBezirkskoordination);

  private BezirkOfficeRules() {}

  private static void servicestelleStated(RegisterFacts facts, Violations violations) {
    NetworkRegister register = facts.getRegister();
    Set<Regierungsbezirk> without = EnumSet.noneOf(Regierungsbezirk.class);
    register
        .activeOn(facts.getAsOf())
        .forEach(network -> Regierungsbezirk.ofAgs(network.getAgs()).ifPresent(without::add));
    for (Servicestelle office : register.getServicestellen()) {
      if (office.getPeriod().orElse(NetworkFacts.UNBOUNDED).contains(facts.getAsOf())) {
        without.remove(office.getRegierungsbezirk());
      }
    }
    for (Regierungsbezirk bezirk : without) {
      violations.add(
          ElementPath.root().property("servicestellen"),
          register.getId(),
          Map.of("regierungsbezirk", bezirk, "date", facts.getAsOf()));
    }
  }

  private static void ofOneBezirk(RegisterFacts facts, Violations violations) {
    IndexedList<Bezirkskoordination> koordinationen = koordinationen(facts);
    List<Servicestelle> offices = facts.getRegister().getServicestellen();
    for (int i = 0; i < offices.size(); i++) {
      Servicestelle office = offices.get(i);
      ElementPath path = ElementPath.root().property("servicestellen").element(i);
      koordinationen
          .find(office.getBezirkskoordination())
          .map(Located::getValue)
          .filter(named -> named.getRegierungsbezirk() != office.getRegierungsbezirk())
          .ifPresent(
              named ->
                  violations.add(
                      path.property("bezirkskoordination"),
                      office.getId(),
                      Map.of(
                          "servicestelle", office.getId(),
                          "expected", office.getRegierungsbezirk(),
                          "bezirkskoordination", named.getId(),
                          "stated", named.getRegierungsbezirk())));
    }
  }

  private static void atTheOwnBezirksregierung(RegisterFacts facts, Violations violations) {
    IndexedList<Organisation> organisations =
        new IndexedList<>("organisations", facts.getRegister().getOrganisations());
    for (Located<Servicestelle> each :
        new IndexedList<>("servicestellen", facts.getRegister().getServicestellen())) {
      Servicestelle office = each.getValue();
      report(
          each,
          "servicestelle",
          office.getRegierungsbezirk(),
          Authorities.behind(office.getOrganisation(), organisations),
          violations);
    }
    for (Located<Bezirkskoordination> each : koordinationen(facts)) {
      Bezirkskoordination office = each.getValue();
      report(
          each,
          "bezirkskoordination",
          office.getRegierungsbezirk(),
          Authorities.behind(office.getOrganisation(), organisations),
          violations);
    }
  }

  private static <T extends Identified> void report(
      Located<T> office,
      String kind,
      Regierungsbezirk expected,
      @Nullable Organisation authority,
      Violations violations) {
    if (authority != null) {
      Authorities.regierungsbezirk(authority)
          .filter(stated -> stated != expected)
          .ifPresent(
              stated ->
                  violations.add(
                      office.getPath("organisation"),
                      office.getValue().getId(),
                      Map.of(
                          kind,
                          office.getValue().getId(),
                          "expected",
                          expected,
                          "organisation",
                          authority.getId(),
                          "stated",
                          stated)));
    }
  }

  private static void oneBezirkskoordination(RegisterFacts facts, Violations violations) {
    Groups.groupBy(koordinationen(facts), each -> each.getRegierungsbezirk().name())
        .values()
        .forEach(
            ofBezirk ->
                Overlaps.report(
                    ofBezirk,
                    Bezirkskoordination::getPeriod,
                    (one, other) ->
                        violations.add(
                            one.getPath(),
                            one.getValue().getId(),
                            Map.of(
                                "bezirkskoordination", one.getValue().getId(),
                                "other", other.getValue().getId(),
                                "regierungsbezirk", one.getValue().getRegierungsbezirk()))));
  }

  private static IndexedList<Bezirkskoordination> koordinationen(RegisterFacts facts) {
    return new IndexedList<>(
        "bezirkskoordinationen", facts.getRegister().getBezirkskoordinationen());
  }
}
