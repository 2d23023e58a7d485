package nrw.bildungsnetz.rules.committee;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import nrw.bildungsnetz.model.Agreement;
import nrw.bildungsnetz.model.AgreementContent;
import nrw.bildungsnetz.model.SeatQuota;
import nrw.bildungsnetz.model.Side;
import nrw.bildungsnetz.rules.Category;
import nrw.bildungsnetz.rules.NetworkFacts;
import nrw.bildungsnetz.rules.NetworkRule;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.rules.Violations;

/** Rules about the balance of Land and Kommune in the Lenkungskreis. */
public final class ParityRules {

  private static final List<String> READS_OF_VOTES =
      List.of(
          "committees.id",
          "committees.type",
          "committees.period",
          "committees.membersComplete",
          "memberships.committee",
          "memberships.seat",
          "memberships.organisation",
          "memberships.represents",
          "memberships.role",
          "memberships.advisory",
          "memberships.period",
          "seats.id",
          "seats.represents",
          "seats.places",
          "seats.advisory",
          "organisations.id",
          "organisations.collective",
          "agreements.id",
          "agreements.type",
          "agreements.events");

  /** G07: a Lenkungskreis has parity if the contract requires it. */
  public static final NetworkRule PARITY_AS_AGREED =
      NetworkRule.declare(
          Rule.builder()
              .id("G07")
              .severity(Severity.ERROR)
              .category(Category.COMMITTEE)
              .addAllReads(READS_OF_VOTES)
              .addReads("agreements.content.parity")
              .source("Kooperationsvertrag, Beispiel Kreis Euskirchen: paritätisch, je sechs Sitze")
              .since("0.1.0"),
          ParityRules::parityAsAgreed);

  /** G21: a Lenkungskreis has parity even if the contract does not mention it. */
  public static final NetworkRule PARITY_USUAL =
      NetworkRule.declare(
          Rule.builder()
              .id("G21")
              .severity(Severity.INFO)
              .category(Category.COMMITTEE)
              .addAllReads(READS_OF_VOTES)
              .addReads("agreements.content.parity")
              .source(
                  "Staatlich-kommunale Verantwortungsgemeinschaft; Gegenbeispiel Rhein-Sieg-Kreis")
              .since("0.1.0"),
          ParityRules::parityUsual);

  /** G22: no side has more votes in the Lenkungskreis than the contract gives it seats. */
  public static final NetworkRule WITHIN_QUOTAS =
      NetworkRule.declare(
          Rule.builder()
              .id("G22")
              .severity(Severity.WARNING)
              .category(Category.COMMITTEE)
              .addAllReads(READS_OF_VOTES)
              .addReads("agreements.content.seatQuotas")
              .source("Kooperationsvertrag, Beispiel Kreis Euskirchen: Sitze je Seite")
              .since("0.1.0"),
          ParityRules::withinQuotas);

  private ParityRules() {}

  private static void parityAsAgreed(NetworkFacts facts, Violations violations) {
    reportUnequal(facts, ParityRules::asksForParity, violations);
  }

  private static void parityUsual(NetworkFacts facts, Violations violations) {
    reportUnequal(facts, contract -> !asksForParity(contract), violations);
  }

  private static void reportUnequal(
      NetworkFacts facts, Predicate<Agreement> underContract, Violations violations) {
    List<VoteBalance> unequal = unequal(facts);
    if (!unequal.isEmpty()) {
      contract(facts)
          .filter(underContract)
          .ifPresent(
              contract -> unequal.forEach(balance -> report(balance, contract, facts, violations)));
    }
  }

  private static void report(
      VoteBalance balance, Agreement contract, NetworkFacts facts, Violations violations) {
    String id = balance.body().value().getId();
    violations.add(
        balance.body().path(),
        id,
        Map.of(
            "committee", id,
            "land", balance.of(Side.LAND),
            "kommune", balance.of(Side.KOMMUNE),
            "agreement", contract.getId(),
            "date", facts.asOf()));
  }

  private static List<VoteBalance> unequal(NetworkFacts facts) {
    return VoteBalance.ofLenkungskreise(facts).stream()
        .filter(balance -> !balance.isParity())
        .toList();
  }

  private static Optional<Agreement> contract(NetworkFacts facts) {
    return facts.network().kooperationsvertragOn(facts.asOf());
  }

  private static boolean asksForParity(Agreement contract) {
    return contract.getContent().filter(AgreementContent::isParity).isPresent();
  }

  private static void withinQuotas(NetworkFacts facts, Violations violations) {
    List<VoteBalance> balances = VoteBalance.ofLenkungskreise(facts);
    if (!balances.isEmpty()) {
      contract(facts)
          .ifPresent(
              contract ->
                  contract
                      .getContent()
                      .map(AgreementContent::getSeatQuotas)
                      .orElse(List.of())
                      .forEach(quota -> hold(balances, quota, contract, facts, violations)));
    }
  }

  private static void hold(
      List<VoteBalance> balances,
      SeatQuota quota,
      Agreement contract,
      NetworkFacts facts,
      Violations violations) {
    for (VoteBalance balance : balances) {
      int votes = balance.of(quota.getSide());
      if (votes > quota.getSeats()) {
        String id = balance.body().value().getId();
        violations.add(
            balance.body().path(),
            id,
            Map.of(
                "committee", id,
                "side", quota.getSide(),
                "votes", votes,
                "seats", quota.getSeats(),
                "agreement", contract.getId(),
                "date", facts.asOf()));
      }
    }
  }
}
