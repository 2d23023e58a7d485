package nrw.bildungsnetz.rules.committee;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import nrw.bildungsnetz.model.Agreement;
import nrw.bildungsnetz.model.AgreementContent;
import nrw.bildungsnetz.model.Committee;
import nrw.bildungsnetz.model.CommitteeType;
import nrw.bildungsnetz.model.Seat;
import nrw.bildungsnetz.model.Side;
import nrw.bildungsnetz.rules.Category;
import nrw.bildungsnetz.rules.Located;
import nrw.bildungsnetz.rules.NetworkFacts;
import nrw.bildungsnetz.rules.NetworkRule;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.rules.Violations;
import nrw.bildungsnetz.rules.support.Bodies;
import nrw.bildungsnetz.rules.support.Quotas;

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
          "memberships.office",
          "memberships.person",
          "memberships.advisory",
          "memberships.period",
          "seats.id",
          "seats.represents",
          "seats.organisations",
          "seats.places",
          "seats.rotating",
          "seats.advisory",
          "organisations.id",
          "organisations.kind",
          "organisations.partOf",
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

  /** G26: no side has more seats in the Lenkungskreis than the contract gives it. */
  public static final NetworkRule SEATS_WITHIN_QUOTAS =
      NetworkRule.declare(
          Rule.builder()
              .id("G26")
              .severity(Severity.WARNING)
              .category(Category.COMMITTEE)
              .addReads(
                  "committees.id",
                  "committees.type",
                  "committees.period",
                  "seats.committee",
                  "seats.represents",
                  "seats.places",
                  "seats.advisory",
                  "seats.period",
                  "agreements.id",
                  "agreements.type",
                  "agreements.events",
                  "agreements.content.seatQuotas")
              .source("Kooperationsvertrag, Beispiel Kreis Euskirchen: Sitze je Seite")
              .since("0.1.0"),
          ParityRules::seatsWithinQuotas);

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
    report(
        balance.body(),
        contract,
        facts,
        Map.of(
            balance.isOpen(Side.LAND) ? "landAtLeast" : "land",
            balance.least(Side.LAND),
            balance.isOpen(Side.KOMMUNE) ? "kommuneAtLeast" : "kommune",
            balance.least(Side.KOMMUNE)),
        violations);
  }

  private static void report(
      Located<Committee> body,
      Agreement contract,
      NetworkFacts facts,
      Map<String, Object> numbers,
      Violations violations) {
    String id = body.getValue().getId();
    Map<String, Object> arguments = new HashMap<>(numbers);
    arguments.put("committee", id);
    arguments.put("agreement", contract.getId());
    arguments.put("date", facts.getAsOf());
    violations.add(body.getPath(), id, arguments);
  }

  private static List<VoteBalance> unequal(NetworkFacts facts) {
    return VoteBalance.ofLenkungskreise(facts).stream().filter(VoteBalance::isUnequal).toList();
  }

  private static Optional<Agreement> contract(NetworkFacts facts) {
    return facts.getNetwork().kooperationsvertragOn(facts.getAsOf());
  }

  private static boolean asksForParity(Agreement contract) {
    return contract.getContent().filter(AgreementContent::isParity).isPresent();
  }

  private static void withinQuotas(NetworkFacts facts, Violations violations) {
    List<VoteBalance> balances = VoteBalance.ofLenkungskreise(facts);
    if (!balances.isEmpty()) {
      underContract(
          facts,
          (contract, quotas) ->
              quotas.forEach(
                  (side, seats) -> {
                    for (VoteBalance balance : balances) {
                      int votes = balance.least(side);
                      if (votes > seats) {
                        report(
                            balance.body(),
                            contract,
                            facts,
                            Map.of("side", side, "votes", votes, "seats", seats),
                            violations);
                      }
                    }
                  }));
    }
  }

  private static void seatsWithinQuotas(NetworkFacts facts, Violations violations) {
    if (facts.getSeats().isEmpty()) {
      return;
    }
    underContract(
        facts,
        (contract, quotas) -> {
          for (Located<Committee> body : Bodies.of(CommitteeType.LENKUNGSKREIS, facts)) {
            Map<Side, Integer> places = places(body.getValue(), facts);
            quotas.forEach(
                (side, seats) -> {
                  int stated = places.getOrDefault(side, 0);
                  if (stated > seats) {
                    report(
                        body,
                        contract,
                        facts,
                        Map.of("side", side, "places", stated, "seats", seats),
                        violations);
                  }
                });
          }
        });
  }

  /** The places of the seats with a vote, by the side they are kept for. */
  private static Map<Side, Integer> places(Committee body, NetworkFacts facts) {
    Map<Side, Integer> places = new EnumMap<>(Side.class);
    for (Located<Seat> each : facts.getSeats()) {
      Seat seat = each.getValue();
      if (seat.getCommittee().equals(body.getId())
          && !seat.isAdvisory()
          && seat.getRepresents().isPresent()
          && facts.isOfTheDay(seat.getPeriod())) {
        places.merge(
            seat.getRepresents().get().getSide(), seat.getPlaces().orElse(1), Integer::sum);
      }
    }
    return places;
  }

  private static void underContract(
      NetworkFacts facts, BiConsumer<Agreement, Map<Side, Integer>> check) {
    contract(facts)
        .ifPresent(
            contract ->
                contract
                    .getContent()
                    .map(Quotas::bySide)
                    .ifPresent(quotas -> check.accept(contract, quotas)));
  }
}
