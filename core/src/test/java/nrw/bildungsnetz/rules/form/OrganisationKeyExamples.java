package nrw.bildungsnetz.rules.form;

import static nrw.bildungsnetz.samples.Cases.conforming;
import static nrw.bildungsnetz.samples.Cases.violating;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nrw.bildungsnetz.codes.Regierungsbezirk;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.Organisation;
import nrw.bildungsnetz.model.OrganisationBuilder;
import nrw.bildungsnetz.model.OrganisationKind;
import nrw.bildungsnetz.model.Period;
import nrw.bildungsnetz.samples.SampleNetworks;
import nrw.bildungsnetz.testkit.rules.RuleCase;

/** Examples of the rules about the official keys of an organisation. */
public final class OrganisationKeyExamples {

  private OrganisationKeyExamples() {}

  public static List<RuleCase<Network>> all() {
    return Stream.of(kinds(), aachen(), bezirke(), schulnummern()).flatMap(List::stream).toList();
  }

  private static List<RuleCase<Network>> kinds() {
    return List.of(
        conforming("K13", "no key", SampleNetworks.silent()),
        conforming("K13", "a Kreis", of(OrganisationKind.KREIS, "05974")),
        conforming("K13", "a city", of(OrganisationKind.KREISFREIE_STADT, "05914")),
        conforming("K13", "a city with eight digits", city("05914000")),
        conforming("K13", "a Gemeinde", of(OrganisationKind.GEMEINDE, "05974040")),
        conforming("K13", "Gemeinden of a Kreis", of(OrganisationKind.GEMEINDE, "05974")),
        conforming("K13", "a Schulamt in a Gemeinde", of(OrganisationKind.SCHULAMT, "05974040")),
        conforming("K13", "a school in a city", of(OrganisationKind.SCHULE, "05914000")),
        conforming("K13", "a key of no place, which is for K03", city("05979")),
        conforming("K13", "a malformed key, which is for F05", city("5974")),
        violating("K13", "a Kreis called a city", city("05974"), "/organisations/17/kind"),
        violating("K13", "a Gemeinde called a city", city("05974040"), "/organisations/17/kind"),
        violating(
            "K13",
            "a city called a Kreis",
            of(OrganisationKind.KREIS, "05914"),
            "/organisations/17/kind"),
        violating(
            "K13",
            "a Gemeinde called a Kreis",
            of(OrganisationKind.KREIS, "05974040"),
            "/organisations/17/kind"),
        violating(
            "K13",
            "a city called a Gemeinde",
            of(OrganisationKind.GEMEINDE, "05914"),
            "/organisations/17/kind"),
        violating(
            "K13",
            "a city called a Gemeinde, with eight digits",
            of(OrganisationKind.GEMEINDE, "05914000"),
            "/organisations/17/kind"));
  }

  /** The Stadt belongs to the StädteRegion and has the status of a kreisfreie Stadt. */
  private static List<RuleCase<Network>> aachen() {
    return List.of(
        conforming("K13", "the StädteRegion", of(OrganisationKind.KREIS, "05334")),
        conforming("K13", "Stadt Aachen", city("05334002")),
        conforming("K13", "Stadt Aachen in the StädteRegion", city("05334")),
        conforming("K13", "Stadt Aachen as one of its Gemeinden", gemeinde("05334002")),
        conforming(
            "K13", "Stadt Aachen of before", former(OrganisationKind.KREISFREIE_STADT, "05313")),
        conforming("K13", "Kreis Aachen", former(OrganisationKind.KREIS, "05354")),
        violating(
            "K13",
            "Kreis Aachen as a city",
            former(OrganisationKind.KREISFREIE_STADT, "05354"),
            "/organisations/17/kind"),
        violating(
            "K13",
            "the former key of the Stadt for a Kreis",
            former(OrganisationKind.KREIS, "05313"),
            "/organisations/17/kind"),
        violating(
            "K13", "another Gemeinde of it as a city", city("05334004"), "/organisations/17/kind"));
  }

  private static Network former(OrganisationKind kind, String ags) {
    Period before = Period.builder().end(LocalDate.of(2009, 10, 20)).build();
    return of(kind, ags, o -> o.period(before));
  }

  private static List<RuleCase<Network>> bezirke() {
    return List.of(
        conforming("K13", "in its Regierungsbezirk", bezirk(Regierungsbezirk.ARNSBERG)),
        violating(
            "K13",
            "in another Regierungsbezirk",
            bezirk(Regierungsbezirk.KOELN),
            "/organisations/17/regierungsbezirk"));
  }

  private static List<RuleCase<Network>> schulnummern() {
    LocalDate day = LocalDate.of(2020, 8, 1);
    return List.of(
        conforming("K14", "two numbers", schools(one -> {}, two -> two.schulnummer("165001"))),
        conforming(
            "K14", "no number", schools(one -> {}, two -> two.schulnummer(Optional.empty()))),
        conforming("K14", "a branch", schools(one -> {}, two -> two.partOf("a"))),
        conforming("K14", "a branch named first", schools(one -> one.partOf("b"), two -> {})),
        conforming(
            "K14", "the same school renamed", schools(one -> {}, two -> two.addPredecessor("a"))),
        conforming(
            "K14",
            "one after the other",
            schools(
                one -> one.period(Period.builder().end(day.minusDays(1)).build()),
                two -> two.period(Period.builder().start(day).build()))),
        conforming(
            "K14",
            "one has ended",
            schools(one -> one.period(Period.builder().end(day).build()), two -> {})),
        violating(
            "K14", "two schools", schools(one -> {}, two -> {}), "/organisations/18/schulnummer"),
        violating(
            "K14",
            "two on one day",
            schools(
                one -> one.period(Period.builder().start(day.minusYears(1)).end(day).build()),
                two -> two.period(Period.builder().start(day).build())),
            "/organisations/18/schulnummer"),
        violating(
            "K14",
            "three schools",
            schools(one -> {}, two -> {}).with(n -> n.addOrganisation(school("c", o -> {}))),
            "/organisations/18/schulnummer",
            "/organisations/19/schulnummer"));
  }

  private static Network schools(
      Consumer<OrganisationBuilder> one, Consumer<OrganisationBuilder> two) {
    return SampleNetworks.valid().with(n -> n.addOrganisations(school("a", one), school("b", two)));
  }

  private static Organisation school(String id, Consumer<OrganisationBuilder> edit) {
    return Organisation.builder()
        .id(id)
        .name("Schule " + id)
        .kind(OrganisationKind.SCHULE)
        .schulnummer("165000")
        .build()
        .with(edit);
  }

  private static Network city(String ags) {
    return of(OrganisationKind.KREISFREIE_STADT, ags);
  }

  private static Network gemeinde(String ags) {
    return of(OrganisationKind.GEMEINDE, ags);
  }

  private static Network bezirk(Regierungsbezirk bezirk) {
    return of(OrganisationKind.BEZIRKSREGIERUNG, "05958004", o -> o.regierungsbezirk(bezirk));
  }

  private static Network of(OrganisationKind kind, String ags) {
    return of(kind, ags, o -> {});
  }

  private static Network of(OrganisationKind kind, String ags, Consumer<OrganisationBuilder> edit) {
    Organisation place =
        Organisation.builder().id("ort").name("Ort").kind(kind).ags(ags).build().with(edit);
    return SampleNetworks.valid().with(n -> n.addOrganisation(place));
  }
}
