package nrw.bildungsnetz.rules.resolution;

import static nrw.bildungsnetz.samples.Cases.conforming;
import static nrw.bildungsnetz.samples.Cases.violating;

import java.util.List;
import java.util.Optional;
import nrw.bildungsnetz.model.Mandate;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.PoliticalBody;
import nrw.bildungsnetz.model.ResolutionKind;
import nrw.bildungsnetz.samples.Edits;
import nrw.bildungsnetz.samples.SampleNetworks;
import nrw.bildungsnetz.testkit.rules.RuleCase;

/** Examples of the rule that a body which recommends or prepares does not decide. */
public final class MandateExamples {

  private MandateExamples() {}

  public static List<RuleCase<Network>> all() {
    String place = "/resolutions/0/kind";
    return List.of(
        conforming("M21", "the Lenkungskreis decides", SampleNetworks.valid()),
        conforming("M21", "mandate not stated", decided(Optional.empty())),
        conforming(
            "M21", "a Bildungskonferenz that decides", decided(Optional.of(Mandate.DECIDES))),
        conforming("M21", "a body that works", decided(Optional.of(Mandate.WORKS))),
        conforming(
            "M21",
            "the council",
            Edits.resolution(
                "empfehlung-beratung",
                r ->
                    r.kind(ResolutionKind.DECISION)
                        .committee(Optional.empty())
                        .meeting(Optional.empty())
                        .politicalBody(PoliticalBody.KREISTAG))),
        violating("M21", "it recommends", decided(Optional.of(Mandate.RECOMMENDS)), place),
        violating("M21", "it prepares", decided(Optional.of(Mandate.PREPARES)), place),
        violating(
            "M21",
            "known by its meeting",
            Edits.resolution(
                "empfehlung-beratung",
                r -> r.kind(ResolutionKind.DECISION).committee(Optional.empty())),
            place));
  }

  private static Network decided(Optional<Mandate> mandate) {
    return Edits.resolution("empfehlung-beratung", r -> r.kind(ResolutionKind.DECISION))
        .with(
            n ->
                n.committees(
                    Edits.committee("konferenz", c -> c.mandate(mandate)).getCommittees()));
  }
}
