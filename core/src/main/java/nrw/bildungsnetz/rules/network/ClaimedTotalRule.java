package nrw.bildungsnetz.rules.network;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nrw.bildungsnetz.codes.CodeLists;
import nrw.bildungsnetz.codes.Kreis;
import nrw.bildungsnetz.codes.Regierungsbezirk;
import nrw.bildungsnetz.model.ClaimedTotal;
import nrw.bildungsnetz.model.ElementPath;
import nrw.bildungsnetz.rules.Category;
import nrw.bildungsnetz.rules.RegisterFacts;
import nrw.bildungsnetz.rules.RegisterRule;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.rules.Violations;
import nrw.bildungsnetz.rules.support.FormerAachenKeys;

/** The rule that there are no more networks than Kreise and kreisfreie Städte. */
public final class ClaimedTotalRule {

  /** N23: a claimed total is possible with the Kreise there are. */
  public static final RegisterRule POSSIBLE =
      RegisterRule.declare(
          Rule.builder()
              .id("N23")
              .severity(Severity.WARNING)
              .category(Category.NETWORK)
              .addReads(
                  "claimedTotals.networks",
                  "claimedTotals.lowerBound",
                  "claimedTotals.kreise",
                  "claimedTotals.regierungsbezirk",
                  "claimedTotals.date",
                  "claimedTotals.year",
                  "claimedTotals.notBefore",
                  "claimedTotals.notAfter")
              .source(
                  "§ 78a Abs. 1 SchulG NRW; Schlüsselverzeichnis der Kreise und kreisfreien Städte in"
                      + " NRW (53 Schlüssel, bis zum 20.10.2009 54)")
              .since("0.1.0"),
          ClaimedTotalRule::check);

  private ClaimedTotalRule() {}

  private static void check(RegisterFacts facts, Violations violations) {
    List<ClaimedTotal> totals = facts.getRegister().getClaimedTotals();
    for (int i = 0; i < totals.size(); i++) {
      ClaimedTotal total = totals.get(i);
      ElementPath path = ElementPath.root().property("claimedTotals").element(i);
      int now = kreiseIn(total.getRegierungsbezirk());
      int most = mayPrecedeStaedteRegion(total) ? now + 1 : now;
      int least = mayFollowStaedteRegion(total) ? now : most;
      String id = facts.getRegister().getId();
      Optional<Integer> kreise = total.getKreise();
      if (kreise.filter(count -> count < least || count > most).isPresent()) {
        violations.add(
            path.property("kreise"), id, Map.of("kreise", kreise.orElseThrow(), "most", most));
      } else if (certainly(total) > Math.min(most, kreise.orElse(most))) {
        violations.add(
            path.property("networks"),
            id,
            Map.of("total", total.getNetworks(), "most", Math.min(most, kreise.orElse(most))));
      }
    }
  }

  /** "More than 53" are at least 54. */
  private static long certainly(ClaimedTotal total) {
    return total.isLowerBound() ? total.getNetworks() + 1L : total.getNetworks();
  }

  private static int kreiseIn(Optional<Regierungsbezirk> bezirk) {
    int count = 0;
    for (Kreis kreis : CodeLists.kreise().getEntries()) {
      if (bezirk.isEmpty() || kreis.getRegierungsbezirk() == bezirk.get()) {
        count++;
      }
    }
    return count;
  }

  /** Until the StädteRegion was formed, the Stadt and the Kreis Aachen counted as two. */
  private static boolean mayPrecedeStaedteRegion(ClaimedTotal total) {
    boolean hasAachen =
        total.getRegierungsbezirk().filter(each -> each != Regierungsbezirk.KOELN).isEmpty();
    return hasAachen
        && total.earliestDay().orElse(LocalDate.MIN).isBefore(FormerAachenKeys.REPLACED);
  }

  private static boolean mayFollowStaedteRegion(ClaimedTotal total) {
    return !total.latestDay().orElse(LocalDate.MAX).isBefore(FormerAachenKeys.REPLACED);
  }
}
