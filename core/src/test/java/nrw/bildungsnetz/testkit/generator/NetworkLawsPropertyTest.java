package nrw.bildungsnetz.testkit.generator;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;

/** The laws for networks of many seeds and sizes. */
@PropertyDefaults(tries = 100)
class NetworkLawsPropertyTest {

  @Property
  void noRuleIsBroken(@ForAll("networks") DrawnNetwork drawn) {
    NetworkLaws.noRuleIsBroken(drawn);
  }

  @Property
  void referencesResolve(@ForAll("networks") DrawnNetwork drawn) {
    NetworkLaws.referencesResolve(drawn);
  }

  @Property
  void statusIsAsMadeUp(@ForAll("networks") DrawnNetwork drawn) {
    NetworkLaws.statusIsAsMadeUp(drawn);
  }

  @Property
  void membersAreThoseOfTheDay(@ForAll("networks") DrawnNetwork drawn) {
    NetworkLaws.membersAreThoseOfTheDay(drawn);
  }

  @Property
  void everyVoteIsOnOneSide(@ForAll("networks") DrawnNetwork drawn) {
    NetworkLaws.everyVoteIsOnOneSide(drawn);
  }

  @Property
  void redactedNamesNobody(@ForAll("networks") DrawnNetwork drawn) {
    NetworkLaws.redactedNamesNobody(drawn);
  }

  @Property
  void noTransitionIsLost(@ForAll("networks") DrawnNetwork drawn) {
    NetworkLaws.noTransitionIsLost(drawn);
  }

  @Property
  void copyIsEqual(@ForAll("networks") DrawnNetwork drawn) {
    NetworkLaws.copyIsEqual(drawn);
  }

  @Property
  void seedDecides(@ForAll("networks") DrawnNetwork drawn) {
    NetworkLaws.seedDecides(drawn);
  }

  @Provide
  Arbitrary<DrawnNetwork> networks() {
    return DrawnNetwork.any();
  }
}
