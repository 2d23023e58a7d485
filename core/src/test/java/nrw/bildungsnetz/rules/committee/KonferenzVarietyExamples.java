package nrw.bildungsnetz.rules.committee;

import static nrw.bildungsnetz.samples.Cases.conforming;
import static nrw.bildungsnetz.samples.Cases.violating;

import java.util.List;
import java.util.function.Consumer;
import nrw.bildungsnetz.model.Membership;
import nrw.bildungsnetz.model.MembershipBuilder;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.Role;
import nrw.bildungsnetz.samples.Edits;
import nrw.bildungsnetz.samples.SampleNetworks;
import nrw.bildungsnetz.testkit.rules.RuleCase;

/** Examples of the rule that the Bildungskonferenz brings many kinds of institutions together. */
public final class KonferenzVarietyExamples {

  private KonferenzVarietyExamples() {}

  public static List<RuleCase<Network>> all() {
    Network complete = of("kita", "ihk", "stadt", "gymnasium");
    Network partial = complete.with(n -> n.committees(SampleNetworks.valid().getCommittees()));
    return List.of(
        conforming("G18", "a part of the members", partial),
        conforming("G18", "no members stated", of()),
        conforming("G18", "five kinds", of("kita", "ihk", "stadt", "gymnasium", "stiftung"))
            .edgeOf("kinds"),
        conforming("G18", "one of unknown kind", with(complete, m -> {})),
        violating("G18", "four kinds", complete, "/committees/1").edgeOf("kinds"),
        violating(
            "G18",
            "two of one kind",
            of("kita", "ihk", "stadt", "gymnasium", "grundschulen"),
            "/committees/1"),
        violating(
            "G18",
            "the fifth kind as a guest",
            with(complete, m -> m.organisation("stiftung").role(Role.GUEST)),
            "/committees/1"));
  }

  private static Network of(String... organisations) {
    Network network = Edits.committee("konferenz", c -> c.membersComplete(true));
    for (String organisation : organisations) {
      network = with(network, m -> m.organisation(organisation));
    }
    return network;
  }

  private static Network with(Network network, Consumer<MembershipBuilder> edit) {
    MembershipBuilder member =
        Membership.builder()
            .id("mitglied-" + network.getMemberships().size())
            .committee("konferenz");
    edit.accept(member);
    return network.with(n -> n.addMembership(member.build()));
  }
}
