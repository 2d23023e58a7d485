package nrw.bildungsnetz.rules.form;

import static nrw.bildungsnetz.samples.Cases.conforming;
import static nrw.bildungsnetz.samples.Cases.violating;

import java.util.List;
import java.util.stream.Stream;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.samples.Edits;
import nrw.bildungsnetz.samples.SampleNetworks;
import nrw.bildungsnetz.testkit.rules.RuleCase;

/** Examples of the rules about official keys. */
public final class KeyExamples {

  private KeyExamples() {}

  public static List<RuleCase<Network>> all() {
    return Stream.of(schulnummern(), ags(), topics()).flatMap(List::stream).toList();
  }

  private static List<RuleCase<Network>> schulnummern() {
    return List.of(
        conforming("K02", "begins with 1", SampleNetworks.valid()),
        conforming(
            "K02",
            "of the wrong form",
            Edits.organisation("gymnasium", o -> o.schulnummer("27000"))),
        violating(
            "K02",
            "begins with 2",
            Edits.organisation("gymnasium", o -> o.schulnummer("270001")),
            "/organisations/5/schulnummer"));
  }

  private static List<RuleCase<Network>> ags() {
    return List.of(
        conforming("K03", "a Kreis and a Gemeinde", SampleNetworks.valid()),
        conforming("K03", "Kreis Aachen of the past", ags("05354")),
        conforming("K03", "Stadt Aachen of the past", ags("05313000")),
        conforming("K03", "of the wrong form", ags("0597800")),
        violating("K03", "no such Gemeinde", ags("05978001"), "/organisations/7/ags"),
        violating("K03", "no such Kreis", ags("05979"), "/organisations/7/ags"),
        violating(
            "K03",
            "of a Sozialraum",
            Edits.network(
                n ->
                    n.sozialraeume(
                        SampleNetworks.valid().getSozialraeume().stream()
                            .map(s -> s.with(edit -> edit.ags("05978999")))
                            .toList())),
            "/sozialraeume/0/ags",
            "/sozialraeume/1/ags"));
  }

  private static Network ags(String ags) {
    return Edits.organisation("kita", o -> o.ags(ags));
  }

  private static List<RuleCase<Network>> topics() {
    return List.of(
        conforming("K12", "two of the catalogue", SampleNetworks.valid()),
        conforming(
            "K12",
            "of the wrong form",
            Edits.handlungsfeld("uebergang", h -> h.addCatalogueTopic("a".repeat(41)))),
        violating(
            "K12",
            "one of three",
            Edits.handlungsfeld("uebergang", h -> h.addCatalogueTopic("uebergang-schule")),
            "/handlungsfelder/0/catalogueTopics"));
  }
}
