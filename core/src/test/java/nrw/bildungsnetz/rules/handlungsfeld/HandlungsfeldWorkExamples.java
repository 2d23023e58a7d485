package nrw.bildungsnetz.rules.handlungsfeld;

import static nrw.bildungsnetz.samples.Cases.conforming;
import static nrw.bildungsnetz.samples.Cases.violating;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.NetworkStatus;
import nrw.bildungsnetz.samples.Edits;
import nrw.bildungsnetz.samples.SampleNetworks;
import nrw.bildungsnetz.testkit.rules.RuleCase;

/** Examples of the rules about who coordinates a Handlungsfeld and what is to be reached in it. */
public final class HandlungsfeldWorkExamples {

  private HandlungsfeldWorkExamples() {}

  public static List<RuleCase<Network>> all() {
    return Stream.of(coordinated(), goals()).flatMap(List::stream).toList();
  }

  private static List<RuleCase<Network>> coordinated() {
    Network none = uncoordinated("uebergang", "mint");
    return List.of(
        conforming("H04", "all coordinated", SampleNetworks.valid()),
        conforming("H04", "a past field", uncoordinated("mint-alt")),
        conforming("H04", "the network has ended", none.with(n -> n.status(NetworkStatus.ENDED))),
        violating("H04", "one of two", uncoordinated("mint"), "/handlungsfelder/3"),
        violating("H04", "none", none, "/handlungsfelder"));
  }

  private static Network uncoordinated(String... fields) {
    return Edits.network(
        n ->
            n.handlungsfelder(
                SampleNetworks.valid().getHandlungsfelder().stream()
                    .map(
                        field ->
                            Set.of(fields).contains(field.getId())
                                ? field.with(h -> h.coordinator(Optional.empty()))
                                : field)
                    .toList()));
  }

  private static List<RuleCase<Network>> goals() {
    return List.of(
        conforming("H05", "goals for all", SampleNetworks.valid()),
        conforming("H05", "a past field", goalsFor("uebergang", "mint")),
        conforming(
            "H05", "the network has ended", goalsFor().with(n -> n.status(NetworkStatus.ENDED))),
        violating("H05", "one of two", goalsFor("mint"), "/handlungsfelder/0"),
        violating("H05", "goals of the whole network", goalsFor(), "/handlungsfelder")
            .beside("W05"));
  }

  private static Network goalsFor(String... fields) {
    return Edits.network(
        n ->
            n.goals(
                SampleNetworks.valid().getGoals().stream()
                    .map(goal -> goal.with(g -> g.handlungsfelder(List.of(fields))))
                    .toList()));
  }
}
