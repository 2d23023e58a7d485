package nrw.bildungsnetz.rules.handlungsfeld;

import static nrw.bildungsnetz.samples.Cases.conforming;
import static nrw.bildungsnetz.samples.Cases.violating;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nrw.bildungsnetz.model.Handlungsfeld;
import nrw.bildungsnetz.model.HandlungsfeldBuilder;
import nrw.bildungsnetz.model.HandlungsfeldKind;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.samples.Edits;
import nrw.bildungsnetz.samples.SampleHandlungsfelder;
import nrw.bildungsnetz.samples.SampleNetworks;
import nrw.bildungsnetz.testkit.rules.RuleCase;

/** Examples of the rules about what Handlungsfelder are about. */
public final class HandlungsfeldSubjectExamples {

  private static final String KITA = "uebergang-kita-grundschule";
  private static final String BERUF = "uebergang-schule-beruf";

  private HandlungsfeldSubjectExamples() {}

  public static List<RuleCase<Network>> all() {
    return Stream.of(subjects(), kinds()).flatMap(List::stream).toList();
  }

  private static List<RuleCase<Network>> subjects() {
    return List.of(
        conforming("H08", "nothing stated of one", SampleNetworks.valid()),
        conforming("H08", "another subject", mint(h -> h.addCatalogueTopic("mint"))),
        conforming(
            "H08",
            "a field of the past",
            Edits.handlungsfeld("mint-alt", h -> h.addCatalogueTopic(BERUF))),
        violating(
            "H08",
            "one subject",
            mint(h -> h.addCatalogueTopics("mint", BERUF)),
            "/handlungsfelder/3/catalogueTopics"),
        violating(
            "H08",
            "the one that came later stands first",
            uebergangLater(mint(h -> h.addCatalogueTopic(BERUF)).getHandlungsfelder()),
            "/handlungsfelder/0/catalogueTopics"),
        violating(
            "H08",
            "two subjects",
            mint(h -> h.addCatalogueTopics(KITA, BERUF)),
            "/handlungsfelder/3/catalogueTopics"));
  }

  private static Network uebergangLater(List<Handlungsfeld> fields) {
    Handlungsfeld later =
        fields.get(0).with(h -> h.period(SampleHandlungsfelder.since(2021, 8, 1)));
    return Edits.network(
        n ->
            n.handlungsfelder(List.of(later))
                .addAllHandlungsfelder(fields.subList(1, fields.size())));
  }

  private static List<RuleCase<Network>> kinds() {
    return List.of(
        conforming("H09", "a subject", SampleNetworks.valid()),
        conforming(
            "H09",
            "a field of the past",
            Edits.handlungsfeld("mint-alt", h -> h.kind(HandlungsfeldKind.ORGANISATIONSEINHEIT))),
        violating(
            "H09",
            "a unit",
            mint(h -> h.kind(HandlungsfeldKind.ORGANISATIONSEINHEIT)),
            "/handlungsfelder/3/kind"));
  }

  private static Network mint(Consumer<HandlungsfeldBuilder> edit) {
    return Edits.handlungsfeld("mint", edit);
  }
}
