package nrw.bildungsnetz.rules.network;

import static nrw.bildungsnetz.samples.Cases.conforming;
import static nrw.bildungsnetz.samples.Cases.violating;

import java.util.List;
import java.util.function.Consumer;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.Organisation;
import nrw.bildungsnetz.model.OrganisationBuilder;
import nrw.bildungsnetz.model.OrganisationKind;
import nrw.bildungsnetz.samples.Edits;
import nrw.bildungsnetz.samples.SampleNetworks;
import nrw.bildungsnetz.testkit.rules.RuleCase;

/** Examples of the rule that a group of authorities is not larger than there are. */
public final class GroupSizeExamples {

  private GroupSizeExamples() {}

  public static List<RuleCase<Network>> all() {
    String place =
        "/organisations/" + SampleNetworks.valid().getOrganisations().size() + "/memberCount";
    return List.of(
        conforming("N24", "schools", SampleNetworks.valid()),
        conforming("N24", "the Gemeinden of Unna", group(OrganisationKind.GEMEINDE, 10)),
        conforming(
            "N24", "not a group", edit(OrganisationKind.GEMEINDE, 11, o -> o.collective(false))),
        conforming(
            "N24",
            "the Gemeinden of Steinfurt",
            edit(OrganisationKind.GEMEINDE, 24, o -> o.ags("05566"))),
        conforming(
            "N24",
            "Gemeinden around a kreisfreie Stadt",
            edit(OrganisationKind.GEMEINDE, 40, o -> o.ags("05913"))),
        conforming("N24", "all Schulämter", group(OrganisationKind.SCHULAMT, 53)),
        conforming("N24", "all Bezirksregierungen", group(OrganisationKind.BEZIRKSREGIERUNG, 5)),
        conforming("N24", "all kreisfreie Städte", group(OrganisationKind.KREISFREIE_STADT, 22)),
        conforming("N24", "all Kreise", group(OrganisationKind.KREIS, 31)),
        violating(
            "N24", "more Gemeinden than in Unna", group(OrganisationKind.GEMEINDE, 11), place),
        violating("N24", "54 Schulämter", group(OrganisationKind.SCHULAMT, 54), place),
        violating(
            "N24", "six Bezirksregierungen", group(OrganisationKind.BEZIRKSREGIERUNG, 6), place),
        violating(
            "N24", "23 kreisfreie Städte", group(OrganisationKind.KREISFREIE_STADT, 23), place),
        violating("N24", "32 Kreise", group(OrganisationKind.KREIS, 32), place));
  }

  private static Network group(OrganisationKind kind, int count) {
    return edit(kind, count, o -> {});
  }

  private static Network edit(
      OrganisationKind kind, int count, Consumer<OrganisationBuilder> edit) {
    OrganisationBuilder group =
        Organisation.builder().id("gruppe").name("Gruppe").kind(kind).collective(true);
    edit.accept(group.memberCount(count));
    return Edits.network(n -> n.addOrganisation(group.build()));
  }
}
