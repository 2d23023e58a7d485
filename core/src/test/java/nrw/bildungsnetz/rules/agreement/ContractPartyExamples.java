package nrw.bildungsnetz.rules.agreement;

import static nrw.bildungsnetz.samples.Cases.conforming;
import static nrw.bildungsnetz.samples.Cases.violating;

import java.util.List;
import java.util.stream.Stream;
import nrw.bildungsnetz.model.Agreement;
import nrw.bildungsnetz.model.AgreementBuilder;
import nrw.bildungsnetz.model.AgreementEventKind;
import nrw.bildungsnetz.model.AgreementParty;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.NetworkStatus;
import nrw.bildungsnetz.model.Side;
import nrw.bildungsnetz.model.Signatory;
import nrw.bildungsnetz.model.SignatoryOffice;
import nrw.bildungsnetz.samples.Edits;
import nrw.bildungsnetz.samples.SampleAgreements;
import nrw.bildungsnetz.samples.SampleNetworks;
import nrw.bildungsnetz.testkit.rules.RuleCase;

/** Examples of the rules about the parties of an agreement and who signed for them. */
public final class ContractPartyExamples {

  private static final AgreementParty LAND = SampleAgreements.land();
  private static final AgreementParty KOMMUNE = SampleAgreements.kommune();
  private static final AgreementParty UNSIGNED = KOMMUNE.with(p -> p.signatories(List.of()));

  private ContractPartyExamples() {}

  public static List<RuleCase<Network>> all() {
    return Stream.of(signatories(), third()).flatMap(List::stream).toList();
  }

  private static List<RuleCase<Network>> signatories() {
    Network unsigned = parties("kv-2020", LAND, UNSIGNED);
    return List.of(
        conforming("C09", "for each party", SampleNetworks.valid()),
        conforming("C09", "an office with a name of its own", signedBy(other("Vorsitz"))),
        conforming(
            "C09", "a network at rest", unsigned.with(n -> n.status(NetworkStatus.SUSPENDED))),
        conforming(
            "C09", "only planned", Edits.agreement("zv-2022", a -> plan(a.addParty(UNSIGNED)))),
        violating("C09", "for one party alone", unsigned, "/agreements/1/parties"),
        violating(
            "C09",
            "for no party",
            parties("kv-2020", LAND.with(p -> p.signatories(List.of())), UNSIGNED),
            "/agreements/1/parties"),
        violating(
            "C09",
            "of another kind of agreement",
            parties("zv-2022", UNSIGNED, LAND),
            "/agreements/2/parties"),
        violating(
            "C09",
            "an office without a name",
            signedBy(Signatory.builder().office(SignatoryOffice.OTHER).build()),
            "/agreements/1/parties"),
        violating(
            "C09",
            "in two of three agreements",
            Edits.network(
                n ->
                    n.agreements(
                        SampleNetworks.valid().getAgreements().stream()
                            .map(a -> a.with(copy -> copy.parties(List.of(LAND, UNSIGNED))))
                            .map(a -> a.getId().equals("kv-2015") ? signed(a) : a)
                            .toList())),
            "/agreements"),
        violating(
            "C09",
            "in no agreement",
            Edits.network(
                n ->
                    n.agreements(
                        SampleNetworks.valid().getAgreements().stream()
                            .map(a -> a.with(copy -> copy.parties(List.of(LAND, UNSIGNED))))
                            .toList())),
            "/agreements"));
  }

  private static Agreement signed(Agreement agreement) {
    return agreement.with(a -> a.parties(List.of(LAND, KOMMUNE)));
  }

  private static void plan(AgreementBuilder agreement) {
    agreement.events(
        List.of(SampleAgreements.event(AgreementEventKind.START, 2027).with(e -> e.planned(true))));
  }

  private static Signatory other(String name) {
    return Signatory.builder().office(SignatoryOffice.OTHER).officeName(name).build();
  }

  private static Network signedBy(Signatory signatory) {
    Signatory landrat = Signatory.builder().office(SignatoryOffice.LANDRAT).build();
    return parties("kv-2020", LAND, KOMMUNE.with(p -> p.signatories(List.of(landrat, signatory))));
  }

  private static Network parties(String agreement, AgreementParty... parties) {
    return Edits.agreement(agreement, a -> a.parties(List.of(parties)));
  }

  private static List<RuleCase<Network>> third() {
    AgreementParty stiftung =
        AgreementParty.builder()
            .organisation("stiftung")
            .side(Side.THIRD)
            .addSignatory(Signatory.builder().office(SignatoryOffice.VORSTAND).build())
            .build();
    Network withStiftung = parties("kv-2020", LAND, KOMMUNE, stiftung);
    return List.of(
        conforming("C11", "two parties", SampleNetworks.valid()),
        conforming(
            "C11", "with an agreement of its own", alsoIn("zv-2022", stiftung, withStiftung)),
        conforming(
            "C11",
            "a further party on the side of the Kommune",
            parties("kv-2020", LAND, KOMMUNE, stiftung.with(p -> p.side(Side.KOMMUNE)))),
        conforming(
            "C11", "of a contract that has ended", parties("kv-2015", LAND, KOMMUNE, stiftung)),
        conforming("C11", "of another kind of agreement", parties("zv-2022", stiftung)),
        violating("C11", "without one", withStiftung, "/agreements/1/parties/2"),
        violating(
            "C11",
            "party of the former contract alone",
            alsoIn("kv-2015", stiftung, withStiftung),
            "/agreements/1/parties/2"));
  }

  private static Network alsoIn(String agreement, AgreementParty party, Network network) {
    List<Agreement> agreements =
        network.getAgreements().stream()
            .map(a -> a.getId().equals(agreement) ? a.with(b -> b.addParty(party)) : a)
            .toList();
    return network.with(n -> n.agreements(agreements));
  }
}
