package nrw.bildungsnetz.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nrw.bildungsnetz.model.ClaimedTotal;
import nrw.bildungsnetz.model.ElementPath;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.NetworkRegister;

/** Rules about the networks of a register together. */
final class RegisterRules {

  /** N05: a Kreis has one active network at most. */
  static final RegisterRule ONE_ACTIVE_NETWORK =
      RegisterRule.declare(
          Rule.builder()
              .id("N05")
              .severity(Severity.ERROR)
              .category(Category.NETWORK)
              .addReads(
                  "networks.id",
                  "networks.ags",
                  "networks.agreements.type",
                  "networks.agreements.events")
              .source("§ 78a Abs. 1 und 3 SchulG NRW")
              .since("0.1.0"),
          RegisterRules::oneActiveNetwork);

  /** N09: a total of networks is told with its time. */
  static final RegisterRule TOTAL_HAS_TIME =
      RegisterRule.declare(
          Rule.builder()
              .id("N09")
              .severity(Severity.WARNING)
              .category(Category.NETWORK)
              .basis(Basis.NOT_STATED)
              .addReads(
                  "claimedTotals.networks",
                  "claimedTotals.regierungsbezirk",
                  "claimedTotals.date",
                  "claimedTotals.year",
                  "claimedTotals.notBefore",
                  "claimedTotals.notAfter")
              .source(
                  "19 (Juni 2008), 49 (31.07.2013, LT-Drs. 16/3663), 50 (03.12.2018) und 51"
                      + " (10.04.2024) Netzwerke")
              .since("0.1.0"),
          RegisterRules::totalHasTime);

  static final List<RegisterRule> ALL = List.of(ONE_ACTIVE_NETWORK, TOTAL_HAS_TIME);

  private RegisterRules() {}

  private static void oneActiveNetwork(RegisterFacts facts, Violations violations) {
    List<Network> networks = facts.register().getNetworks();
    EarlierNetworks active = new ActiveNetworks(facts.asOf());
    for (int i = 0; i < networks.size(); i++) {
      Network network = networks.get(i);
      ElementPath ags = ElementPath.root().property("networks").element(i).property("ags");
      active.add(network).ifPresent(args -> violations.add(ags, network.getId(), args));
    }
  }

  private static void totalHasTime(RegisterFacts facts, Violations violations) {
    NetworkRegister register = facts.register();
    Unstated.report(
        ofWholeLand(register.getClaimedTotals()),
        total -> total.earliestDay().isPresent() || total.latestDay().isPresent(),
        total -> 1,
        ClaimedTotal::getNetworks,
        total ->
            violations.add(
                total.path(), register.getId(), Map.of("total", total.value().getNetworks())),
        several ->
            violations.add(
                ElementPath.root().property("claimedTotals"), register.getId(), several));
  }

  private static List<Placed<ClaimedTotal>> ofWholeLand(List<ClaimedTotal> totals) {
    List<Placed<ClaimedTotal>> ofLand = new ArrayList<>();
    for (int i = 0; i < totals.size(); i++) {
      if (totals.get(i).getRegierungsbezirk().isEmpty()) {
        ofLand.add(new Placed<>("claimedTotals", i, totals.get(i)));
      }
    }
    return ofLand;
  }
}
