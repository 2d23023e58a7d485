package nrw.bildungsnetz.rules.agreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nrw.bildungsnetz.model.Agreement;
import nrw.bildungsnetz.model.Period;
import nrw.bildungsnetz.rules.Category;
import nrw.bildungsnetz.rules.Located;
import nrw.bildungsnetz.rules.NetworkFacts;
import nrw.bildungsnetz.rules.NetworkRule;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.rules.Violations;
import nrw.bildungsnetz.rules.support.Contracts;
import org.jspecify.annotations.Nullable;

/** The rule that two Kooperationsverträge of one network are not in force at the same time. */
public final class ContractOverlapRule {

  /** C07: two Kooperationsverträge do not overlap unless one amends the other. */
  public static final NetworkRule NO_OVERLAP =
      NetworkRule.declare(
          Rule.builder()
              .id("C07")
              .severity(Severity.ERROR)
              .category(Category.AGREEMENT)
              .addReads(
                  "agreements.id", "agreements.type", "agreements.events", "agreements.amends")
              .source("Zeitlogik; § 78a Abs. 3 SchulG NRW: ein Kooperationsvertrag je Netzwerk")
              .since("0.1.0"),
          ContractOverlapRule::check);

  private ContractOverlapRule() {}

  /**
   * Sweeps over the contracts by start date. Contracts of one family (linked by amendments) may
   * overlap. So two candidates are enough: of those started so far, the one that ends last, and the
   * one of another family that ends last.
   */
  private static void check(NetworkFacts facts, Violations violations) {
    Sweep sweep = new Sweep();
    for (Term term : termsInOrder(facts)) {
      Term other = sweep.overlapping(term);
      if (other != null) {
        Agreement agreement = term.agreement().getValue();
        violations.add(
            term.agreement().getPath(),
            agreement.getId(),
            Map.of("agreement", agreement.getId(), "other", other.agreement().getValue().getId()));
      }
      sweep.add(term);
    }
  }

  private static List<Term> termsInOrder(NetworkFacts facts) {
    List<Located<Agreement>> contracts = Contracts.of(facts);
    Map<String, Agreement> byId = new HashMap<>();
    contracts.forEach(
        contract -> byId.putIfAbsent(contract.getValue().getId(), contract.getValue()));
    List<Term> terms = new ArrayList<>();
    AmendmentFamilies families = new AmendmentFamilies(byId);
    for (Located<Agreement> contract : contracts) {
      String family = families.of(contract.getValue().getId());
      for (Period period : Contracts.inForce(contract, facts)) {
        terms.add(new Term(contract, period, family));
      }
    }
    terms.sort(
        Comparator.comparing((Term term) -> term.period().latestPossibleStart())
            .thenComparing(term -> term.agreement().getIndex()));
    return terms;
  }

  private record Term(Located<Agreement> agreement, Period period, String family) {}

  /** Of the terms started so far, the last to end, and the last to end of any other family. */
  private static final class Sweep {
    private @Nullable Term longest;
    private @Nullable Term longestOfOthers;

    @Nullable Term overlapping(Term term) {
      Term candidate =
          longest != null && longest.family().equals(term.family()) ? longestOfOthers : longest;
      return candidate != null && candidate.period().certainlyOverlaps(term.period())
          ? candidate
          : null;
    }

    void add(Term term) {
      if (longest == null || endsAfter(term, longest)) {
        if (longest != null && !longest.family().equals(term.family())) {
          longestOfOthers = longest;
        }
        longest = term;
      } else if (!longest.family().equals(term.family())
          && (longestOfOthers == null || endsAfter(term, longestOfOthers))) {
        longestOfOthers = term;
      }
    }

    private static boolean endsAfter(Term one, Term other) {
      return one.period().lastKnownDay().isAfter(other.period().lastKnownDay());
    }
  }
}
