package nrw.bildungsnetz.rules.form;

import static nrw.bildungsnetz.samples.Cases.conforming;
import static nrw.bildungsnetz.samples.Cases.violating;

import java.util.List;
import java.util.Set;
import nrw.bildungsnetz.model.FollowUp;
import nrw.bildungsnetz.model.FollowUpStatus;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.NetworkBuilder;
import nrw.bildungsnetz.model.Organisation;
import nrw.bildungsnetz.model.OrganisationKind;
import nrw.bildungsnetz.samples.Edits;
import nrw.bildungsnetz.samples.SampleNetworks;
import nrw.bildungsnetz.testkit.rules.RuleCase;

/** Examples of the rule that references form no cycle. */
public final class ReferenceCycleExamples {

  private static final int FIRST = SampleNetworks.valid().getOrganisations().size();

  private ReferenceCycleExamples() {}

  public static List<RuleCase<Network>> all() {
    return List.of(
        conforming("R03", "a chain", mergers("a b", "b c", "c")),
        conforming("R03", "two ways to one", mergers("a b c", "b d", "c d", "d")),
        conforming("R03", "back by another attribute", partAndMerger("a", "b")),
        conforming(
            "R03",
            "Handlungsfelder that run through one another",
            Edits.handlungsfeld("mint", h -> h.runsThrough(Set.of("inklusion")))),
        violating("R03", "part of itself", partOf("a", "a"), part("partOf")),
        violating("R03", "its own predecessor", mergers("a a"), part("predecessors")),
        violating(
            "R03",
            "two ways to itself",
            partAndMerger("a", "a"),
            part("partOf"),
            part("predecessors")),
        violating(
            "R03",
            "part of a part of itself",
            partOf("b", "a", "a", "b"),
            "/organisations/" + (FIRST + 1) + "/partOf"),
        violating("R03", "three in a cycle", mergers("a c", "b a", "c b"), part("predecessors")),
        violating(
            "R03",
            "a way into a cycle",
            mergers("0 a", "a b", "b a"),
            "/organisations/" + (FIRST + 1) + "/predecessors"),
        violating(
            "R03",
            "two cycles that share a part",
            mergers("a b c", "b a", "c a"),
            part("predecessors")),
        violating(
            "R03",
            "itself and a cycle",
            mergers("a b", "b a b"),
            part("predecessors"),
            "/organisations/" + (FIRST + 1) + "/predecessors"),
        violating(
            "R03",
            "resolution that follows from itself",
            Edits.resolution(
                "empfehlung-beratung",
                r ->
                    r.addFollowUp(
                        FollowUp.builder()
                            .status(FollowUpStatus.OPEN)
                            .resolution("empfehlung-beratung")
                            .build())),
            "/resolutions/0/followUps/3/resolution"));
  }

  private static String part(String attribute) {
    return "/organisations/" + FIRST + "/" + attribute;
  }

  /** Organisations by id, each followed by its predecessors. */
  private static Network mergers(String... organisations) {
    return Edits.network(
        n -> {
          for (String organisation : organisations) {
            List<String> ids = List.of(organisation.split(" "));
            n.addOrganisation(
                Organisation.builder()
                    .id(ids.get(0))
                    .name("Schule " + ids.get(0))
                    .kind(OrganisationKind.OTHER)
                    .predecessors(ids.subList(1, ids.size()))
                    .build());
          }
        });
  }

  /** Pairs of organisations, the first part of the second. */
  private static Network partOf(String... pairs) {
    return Edits.network(
        n -> {
          for (int i = 0; i < pairs.length; i += 2) {
            add(n, pairs[i], pairs[i + 1], Set.of());
          }
        });
  }

  /** An organisation that is part of another, which it preceded. */
  private static Network partAndMerger(String part, String whole) {
    return Edits.network(
        n -> {
          add(n, part, whole, part.equals(whole) ? Set.of(part) : Set.of());
          if (!part.equals(whole)) {
            add(n, whole, "schulamt", Set.of(part));
          }
        });
  }

  private static void add(NetworkBuilder to, String id, String whole, Set<String> predecessors) {
    to.addOrganisation(
        Organisation.builder()
            .id(id)
            .name("Schule " + id)
            .kind(OrganisationKind.OTHER)
            .partOf(whole)
            .predecessors(predecessors)
            .build());
  }
}
