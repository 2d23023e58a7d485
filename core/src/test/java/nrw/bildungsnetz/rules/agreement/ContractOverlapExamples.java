package nrw.bildungsnetz.rules.agreement;

import static nrw.bildungsnetz.samples.Cases.conforming;
import static nrw.bildungsnetz.samples.Cases.violating;

import java.time.LocalDate;
import java.util.List;
import nrw.bildungsnetz.model.AgreementEvent;
import nrw.bildungsnetz.model.AgreementEventKind;
import nrw.bildungsnetz.model.AgreementType;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.samples.Edits;
import nrw.bildungsnetz.samples.SampleAgreements;
import nrw.bildungsnetz.samples.SampleNetworks;
import nrw.bildungsnetz.testkit.rules.RuleCase;

/** Examples of the rule that contracts do not overlap; the first one expires on 2020-01-31. */
public final class ContractOverlapExamples {

  private static final LocalDate EXPIRY = LocalDate.of(2020, 1, 31);

  private static final AgreementEvent DECISION =
      SampleAgreements.event(AgreementEventKind.COUNCIL_DECISION, 2014);

  private ContractOverlapExamples() {}

  public static List<RuleCase<Network>> all() {
    return List.of(
        conforming("C07", "begins the day after", SampleNetworks.valid()),
        conforming("C07", "begins some time in that year", beginning(start(2020))),
        conforming("C07", "another kind of agreement beside it", otherKind()),
        conforming(
            "C07",
            "one amends the other",
            Edits.agreement(
                "kv-2020", a -> a.events(List.of(start(EXPIRY.minusYears(1)))).amends("kv-2015"))),
        violating("C07", "begins on the last day", beginning(start(EXPIRY)), "/agreements/1"),
        violating("C07", "begins in an earlier year", beginning(start(2018)), "/agreements/1"),
        violating("C07", "the older one has no end", withoutExpiry(), "/agreements/1"));
  }

  private static Network beginning(AgreementEvent start) {
    return Edits.agreement("kv-2020", a -> a.events(List.of(DECISION, start)));
  }

  private static Network otherKind() {
    return Edits.agreement(
        "kv-2015",
        a ->
            a.type(AgreementType.KOOPERATIONSVEREINBARUNG)
                .events(List.of(start(EXPIRY.minusYears(3)))));
  }

  private static Network withoutExpiry() {
    return Edits.agreement(
        "kv-2015", a -> a.events(List.of(DECISION, start(EXPIRY.minusYears(3)))));
  }

  private static AgreementEvent start(LocalDate day) {
    return SampleAgreements.event(AgreementEventKind.ACTUAL_START, day);
  }

  private static AgreementEvent start(int year) {
    return SampleAgreements.event(AgreementEventKind.ACTUAL_START, year);
  }
}
