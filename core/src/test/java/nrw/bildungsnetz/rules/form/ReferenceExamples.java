package nrw.bildungsnetz.rules.form;

import static nrw.bildungsnetz.samples.Cases.conforming;
import static nrw.bildungsnetz.samples.Cases.violating;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nrw.bildungsnetz.model.AgreementContent;
import nrw.bildungsnetz.model.AgreementParty;
import nrw.bildungsnetz.model.Instrument;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.Organisation;
import nrw.bildungsnetz.model.OrganisationKind;
import nrw.bildungsnetz.model.Side;
import nrw.bildungsnetz.model.Source;
import nrw.bildungsnetz.samples.Edits;
import nrw.bildungsnetz.samples.SampleNetworks;
import nrw.bildungsnetz.testkit.rules.RuleCase;

/** Examples of the rules about ids and references. */
public final class ReferenceExamples {

  private static final int ORGANISATIONS = SampleNetworks.valid().getOrganisations().size();
  private static final int SOURCES = SampleNetworks.valid().getSources().size();

  private ReferenceExamples() {}

  public static List<RuleCase<Network>> all() {
    return Stream.of(references(), ids()).flatMap(List::stream).toList();
  }

  private static List<RuleCase<Network>> references() {
    return List.of(
        conforming("R01", "all lead somewhere", SampleNetworks.valid()),
        violating(
            "R01",
            "single",
            Edits.membership("schulen", m -> m.organisation("nirgends")),
            "/memberships/5/organisation"),
        violating(
            "R01",
            "id of another list",
            Edits.membership("gast", m -> m.committee("kreis")),
            "/memberships/6/committee"),
        violating(
            "R01",
            "in a set, at the set's place",
            Edits.agreement("kv-2020", a -> a.sources(Set.of("vertrag", "nirgends"))),
            "/agreements/1/sources"),
        violating(
            "R01",
            "near an id of the list",
            Edits.agreement("kv-2020", a -> a.sources(Set.of("vertrag", "vertrg"))),
            "/agreements/1/sources"),
        conforming(
            "R01",
            "of the wrong form, which is for another rule",
            Edits.agreement("kv-2020", a -> a.sources(Set.of("vertrag", "kein Weg")))),
        violating(
                "R01",
                "in a list within a list",
                Edits.agreement("zv-2022", a -> a.addParty(third("nirgends"))),
                "/agreements/2/parties/0/organisation")
            .beside("C09"),
        violating(
            "R01",
            "in a single part",
            Edits.agreement(
                "zv-2022",
                a -> a.content(AgreementContent.builder().addHandlungsfeld("nirgends").build())),
            "/agreements/2/content/handlungsfelder"),
        violating(
            "R01",
            "of an instrument",
            Edits.transition(
                "wechsel",
                t -> t.addInstrument(Instrument.builder().name("Test").funder("nirgends").build())),
            "/transitions/2/instruments/0/funder"));
  }

  private static AgreementParty third(String organisation) {
    return AgreementParty.builder().organisation(organisation).side(Side.THIRD).build();
  }

  private static List<RuleCase<Network>> ids() {
    return List.of(
        conforming("R02", "each once", SampleNetworks.valid()),
        conforming(
            "R02", "the same in two lists", Edits.network(n -> n.addSource(source("kreis")))),
        violating(
            "R02",
            "twice in a list",
            Edits.network(n -> n.addSource(source("vertrag"))),
            "/sources/" + SOURCES + "/id"),
        violating(
            "R02",
            "three times in a list",
            Edits.network(n -> n.addOrganisations(copy(), copy())),
            "/organisations/" + ORGANISATIONS + "/id",
            "/organisations/" + (ORGANISATIONS + 1) + "/id"));
  }

  private static Source source(String id) {
    return Source.builder().id(id).title("Quelle").build();
  }

  private static Organisation copy() {
    return Organisation.builder().id("kita").name("Kita").kind(OrganisationKind.KITA).build();
  }
}
