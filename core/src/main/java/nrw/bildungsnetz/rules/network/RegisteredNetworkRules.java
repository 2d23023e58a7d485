package nrw.bildungsnetz.rules.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nrw.bildungsnetz.model.ClaimedTotal;
import nrw.bildungsnetz.model.ElementPath;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.NetworkRegister;
import nrw.bildungsnetz.rules.Basis;
import nrw.bildungsnetz.rules.Category;
import nrw.bildungsnetz.rules.Located;
import nrw.bildungsnetz.rules.RegisterFacts;
import nrw.bildungsnetz.rules.RegisterRule;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.rules.Violations;
import nrw.bildungsnetz.rules.support.MissingStatements;

/** Rules about the networks of a register taken together. */
public final class RegisteredNetworkRules {

  private static final List<String> READS_OF_ACTIVITY =
      List.of(
          "networks.id",
          "networks.ags",
          "networks.status",
          "networks.agreements.type",
          "networks.agreements.events");

  /** N05: a Kreis has at most one active network. */
  public static final RegisterRule ONE_ACTIVE_NETWORK =
      RegisterRule.declare(
          Rule.builder()
              .id("N05")
              .severity(Severity.ERROR)
              .category(Category.NETWORK)
              .addAllReads(READS_OF_ACTIVITY)
              .source("§ 78a Abs. 1 und 3 SchulG NRW")
              .since("0.1.0"),
          RegisteredNetworkRules::oneActiveNetwork);

  /** N22: a Kreis has one network in the register that may be active. */
  public static final RegisterRule LISTED_ONCE =
      RegisterRule.declare(
          Rule.builder()
              .id("N22")
              .severity(Severity.WARNING)
              .category(Category.NETWORK)
              .addAllReads(READS_OF_ACTIVITY)
              .source("§ 78a Abs. 1 und 3 SchulG NRW")
              .since("0.1.0"),
          RegisteredNetworkRules::listedOnce);

  /** N09: a total number of networks is stated with its date. */
  public static final RegisterRule TOTAL_HAS_TIME =
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
          RegisteredNetworkRules::totalHasTime);

  private RegisteredNetworkRules() {}

  private static void oneActiveNetwork(RegisterFacts facts, Violations violations) {
    compare(new ActiveNetworks(facts.getAsOf()), facts, violations);
  }

  private static void listedOnce(RegisterFacts facts, Violations violations) {
    compare(new ListedNetworks(facts.getAsOf()), facts, violations);
  }

  private static void compare(EarlierNetworks earlier, RegisterFacts facts, Violations violations) {
    List<Network> networks = facts.getRegister().getNetworks();
    for (int i = 0; i < networks.size(); i++) {
      Network network = networks.get(i);
      ElementPath ags = ElementPath.root().property("networks").element(i).property("ags");
      earlier.add(network).ifPresent(args -> violations.add(ags, network.getId(), args));
    }
  }

  private static void totalHasTime(RegisterFacts facts, Violations violations) {
    NetworkRegister register = facts.getRegister();
    MissingStatements.report(
        ofWholeLand(register.getClaimedTotals()),
        total -> total.earliestDay().isPresent() || total.latestDay().isPresent(),
        total -> 1,
        ClaimedTotal::getNetworks,
        total ->
            violations.add(
                total.getPath(), register.getId(), Map.of("total", total.getValue().getNetworks())),
        several ->
            violations.add(
                ElementPath.root().property("claimedTotals"), register.getId(), several));
  }

  private static List<Located<ClaimedTotal>> ofWholeLand(List<ClaimedTotal> totals) {
    List<Located<ClaimedTotal>> ofLand = new ArrayList<>();
    for (int i = 0; i < totals.size(); i++) {
      if (totals.get(i).getRegierungsbezirk().isEmpty()) {
        ofLand.add(Located.of("claimedTotals", i, totals.get(i)));
      }
    }
    return ofLand;
  }
}
