package nrw.bildungsnetz.rules.network;

import static nrw.bildungsnetz.samples.Cases.conforming;
import static nrw.bildungsnetz.samples.Cases.violating;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nrw.bildungsnetz.codes.Regierungsbezirk;
import nrw.bildungsnetz.model.ClaimedTotal;
import nrw.bildungsnetz.model.ClaimedTotalBuilder;
import nrw.bildungsnetz.model.NetworkRegister;
import nrw.bildungsnetz.samples.SampleRegisters;
import nrw.bildungsnetz.testkit.rules.RuleCase;

/** Examples of the rule that there are no more networks than Kreise. */
public final class ClaimedTotalExamples {

  private static final LocalDate LAST_OF_54 = LocalDate.of(2009, 10, 20);

  private ClaimedTotalExamples() {}

  public static List<RuleCase<NetworkRegister>> all() {
    return Stream.of(possible(), impossible()).flatMap(List::stream).toList();
  }

  private static List<RuleCase<NetworkRegister>> possible() {
    return List.of(
        conforming("N23", "fewer", SampleRegisters.valid()),
        conforming("N23", "all", with(total(53))),
        conforming("N23", "more than 52", with(total(52).lowerBound(true))),
        conforming("N23", "before the StädteRegion", with(total(54).date(LAST_OF_54))),
        conforming("N23", "in the year of the StädteRegion", with(total(54).year(2009))),
        conforming("N23", "of 53", with(total(50).kreise(53))),
        conforming("N23", "of 54, before", with(total(50).kreise(54).date(LAST_OF_54))),
        conforming("N23", "all of Arnsberg", with(of(Regierungsbezirk.ARNSBERG, 12))),
        conforming(
            "N23", "all of Köln before", with(of(Regierungsbezirk.KOELN, 12).date(LAST_OF_54))));
  }

  private static List<RuleCase<NetworkRegister>> impossible() {
    String networks = "/claimedTotals/0/networks";
    String kreise = "/claimedTotals/0/kreise";
    return List.of(
        violating("N23", "one more", with(total(54).year(2024)), networks),
        violating("N23", "more than 53", with(total(53).lowerBound(true).year(2024)), networks),
        violating("N23", "the day after", with(total(54).date(LAST_OF_54.plusDays(1))), networks),
        violating("N23", "even before", with(total(55).date(LAST_OF_54)), networks),
        violating("N23", "in Arnsberg", with(of(Regierungsbezirk.ARNSBERG, 13)), networks),
        violating("N23", "of too many", with(total(50).kreise(54).year(2024)), kreise),
        violating("N23", "of too few", with(total(50).kreise(52)), kreise).beside("N09"),
        violating("N23", "of 53, before", with(total(50).kreise(53).date(LAST_OF_54)), kreise));
  }

  private static ClaimedTotalBuilder total(int networks) {
    return ClaimedTotal.builder().networks(networks);
  }

  private static ClaimedTotalBuilder of(Regierungsbezirk bezirk, int networks) {
    return total(networks).regierungsbezirk(bezirk);
  }

  private static NetworkRegister with(ClaimedTotalBuilder total) {
    return SampleRegisters.valid().with(r -> r.claimedTotals(List.of(total.build())));
  }
}
