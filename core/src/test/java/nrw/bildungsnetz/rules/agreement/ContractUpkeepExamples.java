package nrw.bildungsnetz.rules.agreement;

import static nrw.bildungsnetz.model.AgreementEventKind.ACTUAL_START;
import static nrw.bildungsnetz.model.AgreementEventKind.COUNCIL_DECISION;
import static nrw.bildungsnetz.model.AgreementEventKind.REFUSAL;
import static nrw.bildungsnetz.model.AgreementEventKind.SIGNING;
import static nrw.bildungsnetz.model.AgreementEventKind.TERMINATION;
import static nrw.bildungsnetz.samples.Cases.conforming;
import static nrw.bildungsnetz.samples.Cases.violating;
import static nrw.bildungsnetz.samples.SampleAgreements.event;

import java.time.LocalDate;
import java.util.List;
import nrw.bildungsnetz.model.AgreementEvent;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.NetworkStatus;
import nrw.bildungsnetz.model.PoliticalBody;
import nrw.bildungsnetz.model.Vote;
import nrw.bildungsnetz.samples.Edits;
import nrw.bildungsnetz.samples.SampleAgreements;
import nrw.bildungsnetz.samples.SampleNetworks;
import nrw.bildungsnetz.testkit.rules.RuleCase;

/** Examples of the rule that the decision of the council is stated. */
public final class ContractUpkeepExamples {

  private static final AgreementEvent START = event(ACTUAL_START, LocalDate.of(2020, 2, 1));
  private static final AgreementEvent DECISION = event(COUNCIL_DECISION, 2019);

  private ContractUpkeepExamples() {}

  public static List<RuleCase<Network>> all() {
    return List.of(
        conforming("C10", "stated", SampleNetworks.valid()),
        conforming(
            "C10",
            "told with the signing",
            events(event(SIGNING, 2020).with(e -> e.decidedBy(PoliticalBody.KREISTAG)), START)),
        conforming("C10", "of the StädteRegion", decidedBy(PoliticalBody.STAEDTEREGIONSTAG)),
        conforming("C10", "narrowly won", events(DECISION.with(e -> e.vote(vote(6, 5))), START)),
        conforming(
            "C10", "told by a resolution", resolved(PoliticalBody.KREISTAG, false, vote(30, 2))),
        violating("C10", "a committee", decidedBy(PoliticalBody.AUSSCHUSS), "/agreements/1"),
        violating(
            "C10",
            "the head of the administration",
            decidedBy(PoliticalBody.VERWALTUNGSSPITZE),
            "/agreements/1"),
        violating(
            "C10",
            "a refusal",
            events(event(REFUSAL, 2019).with(e -> e.decidedBy(PoliticalBody.KREISTAG)), START),
            "/agreements/1"),
        violating(
                "C10",
                "voted down",
                events(DECISION.with(e -> e.vote(vote(5, 5))), START),
                "/agreements/1")
            .beside("M17"),
        violating(
            "C10",
            "a plan to resolve",
            resolved(PoliticalBody.KREISTAG, true, vote(30, 2)),
            "/agreements/1"),
        violating(
                "C10",
                "resolved by a committee",
                resolved(PoliticalBody.AUSSCHUSS, false, vote(30, 2)),
                "/agreements/1")
            .beside("N20"),
        violating(
                "C10",
                "a resolution that was lost",
                resolved(PoliticalBody.KREISTAG, false, vote(2, 30)),
                "/agreements/1")
            .beside("M17", "N20"),
        conforming("C10", "ended", events(START, event(TERMINATION, LocalDate.of(2025, 12, 30)))),
        conforming(
            "C10", "not yet in force", events(event(ACTUAL_START, LocalDate.of(2026, 8, 1)))),
        conforming("C10", "only planned", events(planned(event(SIGNING, 2025)))),
        conforming(
            "C10", "a network at rest", events(START).with(n -> n.status(NetworkStatus.SUSPENDED))),
        violating("C10", "in force", events(START), "/agreements/1"),
        violating("C10", "nothing known of it", events(), "/agreements/1"),
        violating("C10", "only a plan to decide", events(planned(DECISION), START), "/agreements/1")
            .beside("N20"),
        violating("C10", "one of two in force", bothInForce(DECISION), "/agreements/1"),
        violating("C10", "both in force", bothInForce(planned(DECISION)), "/agreements")
            .beside("N20"));
  }

  private static Network events(AgreementEvent... events) {
    return Edits.agreement("kv-2020", a -> a.events(List.of(events)));
  }

  private static Network decidedBy(PoliticalBody body) {
    return events(DECISION.with(e -> e.decidedBy(body)), START);
  }

  private static Network resolved(PoliticalBody body, boolean planned, Vote vote) {
    return events(START)
        .with(
            n ->
                n.resolutions(
                    Edits.resolution(
                            "kreistag-2026", r -> r.politicalBody(body).planned(planned).vote(vote))
                        .getResolutions()));
  }

  private static Vote vote(int inFavour, int against) {
    return Vote.builder().inFavour(inFavour).against(against).build();
  }

  private static AgreementEvent planned(AgreementEvent event) {
    return event.with(e -> e.planned(true));
  }

  /** The second contract changes the first, on which the council may have decided. */
  private static Network bothInForce(AgreementEvent decision) {
    return SampleAgreements.contracts(
        first -> first.events(List.of(event(ACTUAL_START, 2015), decision)),
        second -> second.events(List.of(START)).amends("kv-2015"));
  }
}
