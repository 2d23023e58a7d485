package nrw.bildungsnetz.rules.committee;

import static nrw.bildungsnetz.samples.Cases.conforming;
import static nrw.bildungsnetz.samples.Cases.violating;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nrw.bildungsnetz.model.Committee;
import nrw.bildungsnetz.model.CommitteeType;
import nrw.bildungsnetz.model.Mandate;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.NetworkStatus;
import nrw.bildungsnetz.model.Period;
import nrw.bildungsnetz.model.ResolutionBuilder;
import nrw.bildungsnetz.model.Vote;
import nrw.bildungsnetz.samples.Edits;
import nrw.bildungsnetz.samples.SampleNetworks;
import nrw.bildungsnetz.samples.Without;
import nrw.bildungsnetz.testkit.rules.RuleCase;

/** Examples of the rules about what a body is, where it belongs and how it decides. */
public final class BodyProfileExamples {

  private static final LocalDate TODAY = SampleNetworks.AS_OF;

  private BodyProfileExamples() {}

  public static List<RuleCase<Network>> all() {
    return Stream.of(names(), parents(), deciding()).flatMap(List::stream).toList();
  }

  private static List<RuleCase<Network>> names() {
    return List.of(
        conforming("G02", "a name of its own", SampleNetworks.valid()),
        conforming(
            "G02", "of another type", Edits.committee("ak-mint", c -> c.name("Bildungsrat"))),
        violating("G02", "a Lenkungskreis", forumNamed("Lenkungsgruppe"), "/committees/4/type"),
        violating("G02", "in capitals", forumNamed("BILDUNGSRAT"), "/committees/4/type"));
  }

  private static Network forumNamed(String name) {
    return Edits.committee("forum", c -> c.name(name));
  }

  private static List<RuleCase<Network>> parents() {
    Network neither = neitherStated();
    return List.of(
        conforming("G03", "all stated", SampleNetworks.valid()),
        conforming(
            "G03", "a suspended network", neither.with(n -> n.status(NetworkStatus.SUSPENDED))),
        conforming("G03", "a Regionalkoordination", withRegionalkoordination()),
        conforming("G03", "ended yesterday", forumUntil(TODAY.minusDays(1))),
        violating("G03", "ends today", forumUntil(TODAY), "/committees/4"),
        conforming(
            "G03",
            "works on a Handlungsfeld",
            Edits.committee("ak-mint", c -> c.parent(Optional.empty()))),
        conforming(
            "G03",
            "carried by organisations",
            Edits.committee("sg-kaoa", c -> c.external(false).addCarriers("kreis"))),
        conforming(
            "G03",
            "coordinates a Handlungsfeld",
            Edits.handlungsfeld("mint", h -> h.coordinator("sg-kaoa"))
                .with(
                    n ->
                        n.committees(
                            Edits.committee("sg-kaoa", c -> c.external(false)).getCommittees()))),
        violating("G03", "no superior body", withoutParent(), "/committees/3"),
        violating(
            "G03",
            "not from outside",
            Edits.committee("sg-kaoa", c -> c.external(false)),
            "/committees/5"),
        violating("G03", "stated of none", neither, "/committees"),
        violating(
            "G03",
            "stated of two of three",
            neither.with(n -> n.addCommittee(board())),
            "/committees"),
        violating("G03", "stated of none, but there is one", onlyWorkingGroup(), "/committees/3"));
  }

  private static Committee board() {
    return Committee.builder()
        .id("beirat")
        .type(CommitteeType.BEIRAT)
        .name("Beirat")
        .parent("lenkungskreis")
        .build();
  }

  /** No Handlungsfeld says that they work on it, either. */
  private static Network withoutParent() {
    Network network = Edits.committee("ak-mint", c -> c.parent(Optional.empty()));
    return network.with(
        n ->
            n.handlungsfelder(
                network.getHandlungsfelder().stream()
                    .map(h -> h.with(copy -> copy.committees(Set.of())))
                    .toList()));
  }

  private static Network neitherStated() {
    Network network = withoutParent();
    List<Committee> bodies = network.getCommittees();
    return network.with(
        n ->
            n.committees(bodies.subList(0, 5))
                .addCommittee(bodies.get(5).with(c -> c.external(false))));
  }

  private static Network onlyWorkingGroup() {
    Network network = withoutParent();
    return Without.danglingReferences(
        network.with(n -> n.committees(network.getCommittees().subList(0, 5))));
  }

  private static Network withRegionalkoordination() {
    return Edits.network(
        n ->
            n.addCommittee(
                Committee.builder()
                    .id("rk")
                    .type(CommitteeType.REGIONALKOORDINATION)
                    .name("Regionalkoordination")
                    .build()));
  }

  private static Network forumUntil(LocalDate day) {
    return Edits.committee(
        "forum", c -> c.parent(Optional.empty()).period(Period.builder().end(day).build()));
  }

  private static List<RuleCase<Network>> deciding() {
    Network silent = deciding(false, r -> r.consensus(Optional.empty()));
    return List.of(
        conforming("G19", "it recommends", SampleNetworks.valid()),
        conforming(
            "G19",
            "nothing told of what it recommends",
            silent.with(n -> n.committees(SampleNetworks.valid().getCommittees()))),
        conforming(
            "G19", "consensus by contract", deciding(true, r -> r.consensus(Optional.empty()))),
        conforming("G19", "consensus on a resolution", deciding(false, r -> {})),
        conforming(
            "G19",
            "a vote on a resolution",
            deciding(
                false,
                r -> r.consensus(Optional.empty()).vote(Vote.builder().inFavour(1).build()))),
        conforming(
            "G19", "a suspended network", silent.with(n -> n.status(NetworkStatus.SUSPENDED))),
        violating("G19", "nothing told", silent, "/committees/1/mandate"));
  }

  private static Network deciding(boolean consensus, Consumer<ResolutionBuilder> edit) {
    Network contract = ParityExamples.contract(c -> c.consensus(consensus));
    Network resolution =
        Edits.resolution(
            "empfehlung-beratung",
            r -> {
              r.vote(Optional.empty());
              edit.accept(r);
            });
    return Edits.committee("konferenz", c -> c.mandate(Mandate.DECIDES))
        .with(n -> n.agreements(contract.getAgreements()).resolutions(resolution.getResolutions()));
  }
}
