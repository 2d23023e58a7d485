package nrw.bildungsnetz.rules.handlungsfeld;

import static nrw.bildungsnetz.samples.Cases.conforming;
import static nrw.bildungsnetz.samples.Cases.violating;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nrw.bildungsnetz.model.HandlungsfeldBuilder;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.Period;
import nrw.bildungsnetz.samples.Edits;
import nrw.bildungsnetz.samples.SampleHandlungsfelder;
import nrw.bildungsnetz.samples.SampleNetworks;
import nrw.bildungsnetz.testkit.rules.RuleCase;

/** Examples of the rules about cross-cutting Handlungsfelder. */
public final class CrossCuttingExamples {

  private static final Period SINCE_2015 = SampleHandlungsfelder.since(2015, 1, 1);

  private CrossCuttingExamples() {}

  public static List<RuleCase<Network>> all() {
    return Stream.of(through(), apart()).flatMap(List::stream).toList();
  }

  private static List<RuleCase<Network>> through() {
    return List.of(
        conforming("H06", "all of today", inklusion(h -> runs(h, "uebergang", "mint"))),
        conforming("H06", "none named, so all", inklusion(h -> runs(h))),
        conforming(
            "H06",
            "a field of the past",
            Edits.handlungsfeld("inklusion", h -> runs(h, "uebergang"))),
        conforming(
            "H06", "not cross-cutting", inklusion(h -> runs(h, "uebergang").crossCutting(false))),
        conforming(
            "H06",
            "the other one is cross-cutting as well",
            edit(inklusion(h -> runs(h, "uebergang")), h -> h.crossCutting(true))),
        violating(
            "H06",
            "one left out",
            inklusion(h -> runs(h, "uebergang")),
            "/handlungsfelder/1/runsThrough"));
  }

  private static HandlungsfeldBuilder runs(HandlungsfeldBuilder field, String... others) {
    return field.runsThrough(Set.of(others));
  }

  private static List<RuleCase<Network>> apart() {
    Network alone = edit(inklusion(h -> h.addCommittee("ak-mint")), h -> h.committees(List.of()));
    return List.of(
        conforming("H07", "works on another one", inklusion(h -> h.addCommittee("ak-mint"))),
        conforming("H07", "field of its own", SampleNetworks.valid()),
        conforming("H07", "another body", inklusion(h -> h.addCommittee("konferenz"))),
        conforming(
            "H07",
            "a field of the past",
            edit(
                Edits.handlungsfeld("inklusion", h -> h.addCommittee("ak-mint")),
                h -> h.committees(List.of()))),
        conforming(
            "H07",
            "the Arbeitskreis is no more",
            alone.with(
                n ->
                    n.committees(
                        Edits.committee("ak-mint", c -> c.period(until(SampleNetworks.AS_OF)))
                            .getCommittees()))),
        violating("H07", "works on nothing else", alone, "/handlungsfelder/1/committees"));
  }

  private static Period until(LocalDate day) {
    return Period.builder().end(day.minusDays(1)).build();
  }

  private static Network inklusion(Consumer<HandlungsfeldBuilder> edit) {
    return Edits.handlungsfeld("inklusion", h -> edit.accept(h.period(SINCE_2015)));
  }

  /** Changes the field that comes last. */
  private static Network edit(Network network, Consumer<HandlungsfeldBuilder> edit) {
    return network.with(
        n ->
            n.handlungsfelder(network.getHandlungsfelder().subList(0, 3))
                .addHandlungsfeld(network.getHandlungsfelder().get(3).with(edit)));
  }
}
