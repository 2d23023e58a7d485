package nrw.bildungsnetz.rules.meeting;

import static nrw.bildungsnetz.samples.Cases.conforming;
import static nrw.bildungsnetz.samples.Cases.violating;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.NetworkStatus;
import nrw.bildungsnetz.model.PoliticalBody;
import nrw.bildungsnetz.model.Reservation;
import nrw.bildungsnetz.model.Resolution;
import nrw.bildungsnetz.model.ResolutionBuilder;
import nrw.bildungsnetz.model.ResolutionKind;
import nrw.bildungsnetz.samples.Edits;
import nrw.bildungsnetz.samples.SampleNetworks;
import nrw.bildungsnetz.testkit.rules.RuleCase;

/** Examples of the rules about decisions that cost money. */
public final class BudgetExamples {

  private BudgetExamples() {}

  public static List<RuleCase<Network>> all() {
    return List.of(
        conforming("M09", "approved", SampleNetworks.valid()),
        conforming("M09", "reserved", decision(r -> r.reservation(Reservation.RESERVED))),
        conforming("M09", "costs nothing", unreserved(r -> r.budgetRelevant(false))),
        conforming("M09", "only planned", unreserved(r -> r.planned(true))),
        conforming(
            "M09", "a recommendation", unreserved(r -> r.kind(ResolutionKind.RECOMMENDATION))),
        conforming(
            "M09", "the Kreistag itself", unreserved(r -> r.politicalBody(PoliticalBody.KREISTAG))),
        conforming("M09", "nothing stated, which is for another rule", unreserved(r -> {})),
        violating(
            "M09",
            "said not to be needed",
            decision(r -> r.reservation(Reservation.NOT_NEEDED)),
            "/resolutions/1/reservation"),
        conforming("M14", "approved", SampleNetworks.valid()),
        conforming(
            "M14", "said not to be needed", decision(r -> r.reservation(Reservation.NOT_NEEDED))),
        conforming("M14", "costs nothing", unreserved(r -> r.budgetRelevant(false))),
        conforming("M14", "only planned", unreserved(r -> r.planned(true))),
        conforming(
            "M14", "the Kreistag itself", unreserved(r -> r.politicalBody(PoliticalBody.KREISTAG))),
        conforming(
            "M14",
            "the network has ended",
            unreserved(r -> {}).with(n -> n.status(NetworkStatus.ENDED))),
        violating("M14", "nothing stated", unreserved(r -> {}), "/resolutions/1"),
        violating("M14", "nothing stated of two", withAnother(unreserved(r -> {})), "/resolutions"),
        violating(
            "M14",
            "nothing stated of two of three",
            withAnother(withAnother(SampleNetworks.valid())),
            "/resolutions"));
  }

  private static Network unreserved(Consumer<ResolutionBuilder> edit) {
    return decision(r -> edit.accept(r.reservation(Optional.empty())));
  }

  private static Network withAnother(Network network) {
    Resolution silent = unreserved(r -> {}).getResolutions().get(1);
    String id = "weiterer-" + network.getResolutions().size();
    return network.with(n -> n.addResolution(silent.with(r -> r.id(id))));
  }

  private static Network decision(Consumer<ResolutionBuilder> edit) {
    return Edits.resolution("beschluss-beratung", edit);
  }
}
