package nrw.bildungsnetz.rules.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nrw.bildungsnetz.model.Agreement;
import nrw.bildungsnetz.model.AgreementEventKind;
import nrw.bildungsnetz.model.AgreementType;
import nrw.bildungsnetz.rules.NetworkFacts;
import nrw.bildungsnetz.rules.NetworkRule;
import nrw.bildungsnetz.rules.Thresholds;
import nrw.bildungsnetz.rules.catalogue.RuleCatalogue;
import nrw.bildungsnetz.samples.Edits;
import nrw.bildungsnetz.samples.SampleAgreements;
import nrw.bildungsnetz.samples.SampleNetworks;
import org.junit.jupiter.api.Test;

/** Which of several Kooperationsverträge overlap which; one amends another of its family. */
class ContractOverlapTest {

  @Test
  void longOneOverlapsAllThatFollow() {
    assertOverlaps(
        List.of(term("a", 2000, 2020), term("b", 2005, 2006), term("c", 2010, 2011)),
        "b with a",
        "c with a");
  }

  @Test
  void theOneThatEndsLastIsNamed() {
    assertOverlaps(
        List.of(term("a", 2000, 2003), term("b", 2001, 2010), term("c", 2003, 2004)),
        "b with a",
        "c with b");
  }

  @Test
  void theEarlierOfTwoThatEndTogetherIsNamed() {
    assertOverlaps(
        List.of(term("a", 2000, 2010), term("b", 2001, 2010), term("c", 2003, 2004)),
        "b with a",
        "c with a");
  }

  @Test
  void orderOfTheListDoesNotMatter() {
    assertOverlaps(List.of(term("b", 2005, 2010), term("a", 2000, 2006)), "b with a");
    assertOverlaps(List.of(term("b", 2000, 2010), term("a", 2000, 2006)), "a with b");
  }

  @Test
  void amendmentsOfTheLongestOverlapOthersAllTheSame() {
    assertOverlaps(
        List.of(term("x", 2000, 2010), term("a", 2005, 2020), amending("a", "b", 2008, 2009)),
        "a with x",
        "b with x");
    assertOverlaps(
        List.of(
            term("a", 2000, 2030),
            term("x", 2001, 2005),
            term("y", 2002, 2003),
            amending("a", "b", 2004, 2006)),
        "x with a",
        "y with a",
        "b with x");
    assertOverlaps(
        List.of(
            term("a", 2000, 2030),
            term("x", 2001, 2003),
            term("y", 2002, 2006),
            amending("a", "b", 2005, 2006)),
        "x with a",
        "y with a",
        "b with y");
  }

  @Test
  void familyMayRunAtOneTime() {
    assertOverlaps(
        List.of(
            term("a", 2000, 2030), amending("a", "b", 2001, 2005), amending("b", "c", 2003, 2004)));
    assertOverlaps(
        List.of(
            term("a", 2000, 2005), amending("a", "b", 2003, 2010), amending("b", "c", 2004, 2006)));
    assertOverlaps(
        List.of(term("a", 2000, 2020), amending("a", "b", 2005, 2010), term("c", 2008, 2009)),
        "c with a");
  }

  @Test
  void contractsThatAmendOneAnotherInACycleAreOneFamily() {
    assertOverlaps(
        List.of(
            amending("b", "a", 2000, 2005),
            amending("a", "b", 2003, 2010),
            amending("a", "c", 2004, 2008),
            amending("lost", "d", 2009, 2012)),
        "d with b");
  }

  @Test
  void amendmentOfNothingKnownIsAContractOfItsOwn() {
    assertOverlaps(
        List.of(amending("lost", "a", 2000, 2005), amending("lost", "b", 2003, 2010)), "b with a");
  }

  private static void assertOverlaps(List<Agreement> contracts, String... expected) {
    List<String> found = new ArrayList<>();
    NetworkFacts facts =
        new NetworkFacts(Edits.network(n -> n.agreements(contracts)), SampleNetworks.AS_OF);
    for (NetworkRule rule : RuleCatalogue.networkRules()) {
      if (rule.toString().equals("C07")) {
        rule.check(
            facts,
            Thresholds.STANDARD,
            (path, object, arguments) -> found.add(object + " with " + arguments.get("other")));
      }
    }
    assertThat(found).containsExactly(expected);
  }

  private static Agreement term(String id, int from, int until) {
    return contract(id, from, until, Optional.empty());
  }

  private static Agreement amending(String other, String id, int from, int until) {
    return contract(id, from, until, Optional.of(other));
  }

  /** From the first day of one year to the last day of another. */
  private static Agreement contract(String id, int from, int until, Optional<String> amends) {
    return Agreement.builder()
        .id(id)
        .type(AgreementType.KOOPERATIONSVERTRAG)
        .amends(amends)
        .events(
            List.of(
                SampleAgreements.event(AgreementEventKind.ACTUAL_START, LocalDate.of(from, 1, 1)),
                SampleAgreements.event(AgreementEventKind.EXPIRY, LocalDate.of(until, 12, 31))))
        .build();
  }
}
