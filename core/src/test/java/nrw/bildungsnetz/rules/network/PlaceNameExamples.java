package nrw.bildungsnetz.rules.network;

import static nrw.bildungsnetz.samples.Cases.conforming;
import static nrw.bildungsnetz.samples.Cases.violating;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nrw.bildungsnetz.codes.Regierungsbezirk;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.Organisation;
import nrw.bildungsnetz.model.OrganisationKind;
import nrw.bildungsnetz.samples.Edits;
import nrw.bildungsnetz.samples.SampleNetworks;
import nrw.bildungsnetz.testkit.rules.RuleCase;

/** Examples of the rule that names and official keys mean the same place. */
public final class PlaceNameExamples {

  private PlaceNameExamples() {}

  public static List<RuleCase<Network>> all() {
    return Stream.of(networks(), authorities(), gemeinden(), withoutKey())
        .flatMap(List::stream)
        .toList();
  }

  private static List<RuleCase<Network>> networks() {
    return List.of(
        conforming("N17", "its own Kreis", SampleNetworks.valid()),
        conforming("N17", "no place", network("05978", "Bildungsnetz")),
        conforming("N17", "a Gemeinde of the Kreis", network("05978", "Bildungsnetz Kamen")),
        conforming("N17", "Essen in Hessen", network("05978", "Bildungsnetz Hessen")),
        conforming("N17", "in a Regierungsbezirk", network("05978", "Im Regierungsbezirk Köln")),
        conforming("N17", "with a neighbour", network("05382", "Bonn und Rhein-Sieg")),
        conforming("N17", "Neuss in Rhein-Kreis Neuss", network("05162", "Rhein-Kreis Neuss")),
        conforming("N17", "inflected", network("05962", "Bildung im Märkischen Kreis bei Hagen")),
        conforming("N17", "in capitals", network("05978", "KREIS UNNA")),
        violating("N17", "another Kreis", named("Bildungsnetz Kreis Soest"), "/name"),
        violating("N17", "another city", named("Bildungsnetz Essen"), "/name"),
        violating("N17", "at the end of a phrase", named("Netzwerk (Hamm)"), "/name"),
        violating("N17", "of several words", named("Mülheim an der Ruhr"), "/name"),
        violating("N17", "another in capitals", named("KREIS SOEST"), "/name"));
  }

  private static Network named(String name) {
    return SampleNetworks.valid().with(n -> n.name(name));
  }

  private static Network network(String ags, String name) {
    return SampleNetworks.valid()
        .with(n -> n.ags(ags).name(name).agreements(List.of()).memberships(List.of()));
  }

  private static List<RuleCase<Network>> authorities() {
    return List.of(
        conforming("N17", "a Kreis of its key", of(OrganisationKind.KREIS, "Kreis Soest", "05974")),
        conforming("N17", "a key of no Kreis", of(OrganisationKind.KREIS, "Kreis Soest", "05979")),
        conforming(
            "N17", "a kind not named after a place", of(OrganisationKind.VEREIN, "Essen", "05974")),
        conforming("N17", "Kreis Aachen", of(OrganisationKind.KREIS, "Kreis Aachen", "05334")),
        violating(
            "N17",
            "the key of another Kreis",
            of(OrganisationKind.KREIS, "Kreis Soest", "05978"),
            "/organisations/17/name"),
        violating(
            "N17",
            "a Schulamt elsewhere",
            of(OrganisationKind.SCHULAMT, "Schulamt für den Kreis Olpe", "05978"),
            "/organisations/17/name"),
        violating(
            "N17",
            "a city elsewhere",
            of(OrganisationKind.KREISFREIE_STADT, "Stadt Essen", "05112"),
            "/organisations/17/name"),
        conforming("N17", "a Bezirksregierung", bezirk("Bezirksregierung Köln", "KOELN")),
        conforming("N17", "a Bezirksregierung without a place", bezirk("Bezirk", "KOELN")),
        violating(
            "N17",
            "another Bezirksregierung",
            bezirk("Bezirksregierung Köln", "ARNSBERG"),
            "/organisations/17/name"));
  }

  private static List<RuleCase<Network>> gemeinden() {
    return List.of(
        conforming("N17", "a Gemeinde", of(OrganisationKind.GEMEINDE, "Stadt Werl", "05974052")),
        conforming(
            "N17", "in a Kreis", of(OrganisationKind.GEMEINDE, "Gemeinden um Werl", "05974")),
        conforming(
            "N17",
            "called like another",
            of(OrganisationKind.GEMEINDE, "Stadt Wetter, nicht Wetter in Hessen", "05954032")),
        violating(
            "N17",
            "another Gemeinde of the Kreis",
            of(OrganisationKind.GEMEINDE, "Stadt Werl", "05974040"),
            "/organisations/17/name"),
        violating(
            "N17",
            "a Gemeinde of another Kreis",
            of(OrganisationKind.GEMEINDE, "Stadt Werl", "05978"),
            "/organisations/17/name"));
  }

  private static List<RuleCase<Network>> withoutKey() {
    return List.of(
        violating(
            "N17",
            "a party without a key",
            Edits.organisation("kreis", o -> o.name("Kreis Soest").ags(Optional.empty())),
            "/organisations/3/name"),
        violating(
            "N17",
            "a Schulamt without a key",
            Edits.organisation("schulamt", o -> o.name("Schulamt für den Kreis Soest")),
            "/organisations/2/name"),
        violating(
            "N17",
            "a Bezirksregierung without a Regierungsbezirk",
            Edits.organisation(
                "bezreg", o -> o.name("Bezirksregierung Köln").regierungsbezirk(Optional.empty())),
            "/organisations/1/name"),
        conforming(
            "N17",
            "a Kreis that does not act",
            of(OrganisationKind.KREIS, "Kreis Soest", Optional.empty(), Optional.empty())));
  }

  private static Network bezirk(String name, String regierungsbezirk) {
    return of(
        OrganisationKind.BEZIRKSREGIERUNG,
        name,
        Optional.empty(),
        Optional.of(Regierungsbezirk.valueOf(regierungsbezirk)));
  }

  private static Network of(OrganisationKind kind, String name, String ags) {
    return of(kind, name, Optional.of(ags), Optional.empty());
  }

  private static Network of(
      OrganisationKind kind,
      String name,
      Optional<String> ags,
      Optional<Regierungsbezirk> regierungsbezirk) {
    return SampleNetworks.valid()
        .with(
            n ->
                n.addOrganisation(
                    Organisation.builder()
                        .id("ort")
                        .name(name)
                        .kind(kind)
                        .ags(ags)
                        .regierungsbezirk(regierungsbezirk)
                        .build()));
  }
}
