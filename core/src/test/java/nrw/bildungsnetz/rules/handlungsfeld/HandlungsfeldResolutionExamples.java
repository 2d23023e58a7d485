package nrw.bildungsnetz.rules.handlungsfeld;

import static nrw.bildungsnetz.samples.Cases.conforming;
import static nrw.bildungsnetz.samples.Cases.violating;

import java.util.List;
import java.util.Optional;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.NetworkStatus;
import nrw.bildungsnetz.samples.Edits;
import nrw.bildungsnetz.samples.SampleNetworks;
import nrw.bildungsnetz.testkit.rules.RuleCase;

/** Examples of the rules about the resolutions that set Handlungsfelder. */
public final class HandlungsfeldResolutionExamples {

  private static final Network UNRESOLVED =
      Edits.handlungsfeld("mint", h -> h.resolution(Optional.empty()));

  private static final Network UNNAMED =
      Edits.resolution("beschluss-mint", r -> r.handlungsfelder(List.of()));

  private HandlungsfeldResolutionExamples() {}

  public static List<RuleCase<Network>> all() {
    return List.of(
        conforming("M07", "resolved", SampleNetworks.valid()),
        conforming(
            "M07", "the network has ended", UNRESOLVED.with(n -> n.status(NetworkStatus.ENDED))),
        conforming(
            "M07",
            "a past field",
            Edits.handlungsfeld("inklusion", h -> h.addPredecessor("mint-alt"))),
        conforming(
            "M07",
            "replaces none",
            Edits.handlungsfeld(
                "mint", h -> h.resolution(Optional.empty()).predecessors(List.of()))),
        conforming(
            "M07",
            "resolution not stated",
            Edits.handlungsfeld("mint", h -> h.resolution("fehlt"))),
        violating("M07", "not resolved", UNRESOLVED, "/handlungsfelder/3"),
        violating(
            "M07",
            "one of two not resolved",
            Edits.handlungsfeld("uebergang", h -> h.addPredecessor("mint-alt")),
            "/handlungsfelder/0"),
        violating("M07", "none resolved", uebergangToo(UNRESOLVED, false), "/handlungsfelder"),
        violating("M07", "not named", UNNAMED, "/handlungsfelder/3/resolution"),
        violating(
            "M07",
            "one of two not named",
            uebergangToo(SampleNetworks.valid(), true),
            "/handlungsfelder/0/resolution"),
        violating("M07", "none named", uebergangToo(UNNAMED, true), "/handlungsfelder"));
  }

  private static Network uebergangToo(Network network, boolean resolved) {
    return network.with(
        n ->
            n.handlungsfelder(
                network.getHandlungsfelder().stream()
                    .map(
                        field ->
                            field.getId().equals("uebergang")
                                ? field.with(
                                    h ->
                                        h.addPredecessor("mint-alt")
                                            .resolution(
                                                resolved
                                                    ? Optional.of("beschluss-mint")
                                                    : Optional.empty()))
                                : field)
                    .toList()));
  }
}
