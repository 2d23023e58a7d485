package org.example;

import static nrw.bildungsnetz.testkit.assertions.BildungsnetzAssertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.*;
import net.jqwik.api.domains.Domain;
import nrw.bildungsnetz.model.*;
import nrw.bildungsnetz.testkit.jqwik.BildungsnetzDomain;
import nrw.bildungsnetz.testkit.rules.*;
import nrw.bildungsnetz.validation.RuleSet;
import org.junit.jupiter.api.Test;

class HouseRulesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 8, 1);
  private static final RuleSet RULES = RuleSet.empty().plus(HouseRules.MEETINGS);

  @Test
  void meetsTheContractOfRules() {
    Committee silent = Committee.builder().id("b").type(CommitteeType.BEIRAT).name("B").build();
    Network broken = Network.builder().id("o").name("O").ags("05966").addCommittee(silent).build();
    Network kept = broken.withPart(Committee.class, "b", c -> c.with(b -> b.meetingsPerYear(2)));
    var good = RuleCase.conforming("HAUS-01", "twice a year", kept, DAY);
    var bad = RuleCase.violating("HAUS-01", "not stated", broken, DAY, "/committees/0");
    RuleContract.in(RULES).verify(HouseRules.MEETINGS.getRule(), List.of(good, bad));
  }

  @Property(tries = 50)
  @Domain(BildungsnetzDomain.class)
  void findsNothingOutsideBodies(@ForAll Network network) {
    Network bare = network.with(copy -> copy.committees(List.of()));
    assertThat(bare).using(RULES).reportOn(DAY).hasNoFindings();
  }
}
