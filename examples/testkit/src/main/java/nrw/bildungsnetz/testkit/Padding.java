package nrw.bildungsnetz.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import nrw.bildungsnetz.model.Committee;
import nrw.bildungsnetz.model.CommitteeType;
import nrw.bildungsnetz.model.Membership;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.NetworkRegister;

/** Adds members of whom no rule finds anything, after all others. */
final class Padding {

  private static final String BODY = "weiterer-kreis";
  private static final List<String> OFFICES =
      List.of("Elternvertretung", "Schülervertretung", "Schulpflegschaft", "Jugendrat");

  private Padding() {}

  static NetworkRegister upTo(int members, NetworkRegister register, long seed) {
    if (register.getNetworks().isEmpty()) {
      return register;
    }
    List<Network> networks = new ArrayList<>(register.getNetworks());
    int last = networks.size() - 1;
    networks.set(last, upTo(members, networks.get(last), seed));
    return register.with(copy -> copy.networks(networks));
  }

  static Network upTo(int members, Network network, long seed) {
    int missing = members - network.getMemberships().size();
    if (missing <= 0) {
      return network;
    }
    SplittableRandom random = new SplittableRandom(seed);
    List<Membership> added = new ArrayList<>();
    for (int i = 0; i < missing; i++) {
      added.add(
          Membership.builder()
              .id(BODY + "-" + i)
              .committee(BODY)
              .office(Optional.of(OFFICES.get(random.nextInt(OFFICES.size())) + " " + (i + 1)))
              .build());
    }
    Committee body =
        Committee.builder()
            .id(BODY)
            .type(CommitteeType.OTHER)
            .name("Weiterer Kreis (erfunden)")
            .external(true)
            .build();
    return network.with(copy -> copy.addCommittee(body).addAllMemberships(added));
  }
}
