package nrw.bildungsnetz.rules.membership;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nrw.bildungsnetz.codes.AgsKeyValidator;
import nrw.bildungsnetz.codes.CodeLists;
import nrw.bildungsnetz.model.Committee;
import nrw.bildungsnetz.model.Membership;
import nrw.bildungsnetz.model.Organisation;
import nrw.bildungsnetz.model.OrganisationKind;
import nrw.bildungsnetz.model.Role;
import nrw.bildungsnetz.rules.Category;
import nrw.bildungsnetz.rules.Located;
import nrw.bildungsnetz.rules.NetworkFacts;
import nrw.bildungsnetz.rules.NetworkRule;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.rules.Violations;

/** Rules about who a member is and whom the member can represent. */
public final class MemberRules {

  /** K05: schools and Gemeinden with a seat in a body are in the territory of the network. */
  public static final NetworkRule MEMBERS_FROM_TERRITORY =
      NetworkRule.declare(
          Rule.builder()
              .id("K05")
              .severity(Severity.WARNING)
              .category(Category.KEY)
              .addReads(
                  "ags",
                  "committees.id",
                  "committees.external",
                  "memberships.committee",
                  "memberships.organisation",
                  "memberships.role",
                  "memberships.period",
                  "organisations.id",
                  "organisations.kind",
                  "organisations.ags")
              .source("§ 78a Abs. 1 SchulG NRW; Aufbau des Amtlichen Gemeindeschlüssels (Destatis)")
              .since("0.1.0"),
          MemberRules::membersFromTerritory);

  /** K06: a member of the Schulaufsicht represents Schulformen that it supervises. */
  public static final NetworkRule SCHULAUFSICHT_FITS_SCHULFORM =
      NetworkRule.declare(
          Rule.builder()
              .id("K06")
              .severity(Severity.WARNING)
              .category(Category.KEY)
              .addReads("memberships.id", "memberships.represents", "memberships.schulformen")
              .source(Schulaufsicht.SOURCE)
              .since("0.1.0"),
          MemberRules::schulaufsichtFitsSchulform);

  /** K07: a person is named only together with an office. */
  public static final NetworkRule PERSON_IN_OFFICE =
      NetworkRule.declare(
          Rule.builder()
              .id("K07")
              .severity(Severity.ERROR)
              .category(Category.COMMITTEE)
              .addReads(
                  "memberships.id",
                  "memberships.person",
                  "memberships.office",
                  "memberships.role",
                  "memberships.represents",
                  "memberships.organisation",
                  "memberships.seat",
                  "memberships.sentBy")
              .source("Datenminimierung (Art. 5 DSGVO): Personen nur in ihrer Funktion")
              .since("0.1.0"),
          MemberRules::personInOffice);

  private static final int KREIS_DIGITS = 5;

  private static final Set<OrganisationKind> OF_ONE_PLACE =
      EnumSet.of(OrganisationKind.SCHULE, OrganisationKind.KITA, OrganisationKind.GEMEINDE);

  private MemberRules() {}

  private static void membersFromTerritory(NetworkFacts facts, Violations violations) {
    String territory = facts.getNetwork().getAgs();
    if (CodeLists.kreise().find(territory).isEmpty()) {
      return;
    }
    Set<String> members = null;
    for (Located<Organisation> each : facts.getOrganisations()) {
      String ags = each.getValue().getAgs().orElse(territory);
      if (!ags.startsWith(territory)
          && isOfSomeKreis(ags)
          && OF_ONE_PLACE.contains(each.getValue().getKind())) {
        members = members == null ? members(facts) : members;
        if (members.contains(each.getValue().getId())) {
          violations.add(
              each.getPath("ags"),
              each.getValue().getId(),
              Map.of(
                  "organisation",
                  each.getValue().getId(),
                  "ags",
                  ags,
                  "territory",
                  territory,
                  "date",
                  facts.getAsOf()));
        }
      }
    }
  }

  /** An unassigned key does not show where an organisation is. */
  private static boolean isOfSomeKreis(String ags) {
    return AgsKeyValidator.isWellFormed(ags, 0)
        && CodeLists.kreise().find(ags.substring(0, KREIS_DIGITS)).isPresent();
  }

  /** The organisations with a non-guest seat in a body of the network on the reference date. */
  private static Set<String> members(NetworkFacts facts) {
    Set<String> members = new HashSet<>();
    for (Located<Membership> each : facts.getMemberships()) {
      Membership member = each.getValue();
      boolean guest = member.getRole().filter(Role.GUEST::equals).isPresent();
      if (!guest && member.isHeldOn(facts.getAsOf()) && isInBodyOfNetwork(member, facts)) {
        member.getOrganisation().ifPresent(members::add);
      }
    }
    return members;
  }

  private static boolean isInBodyOfNetwork(Membership member, NetworkFacts facts) {
    return facts
        .getCommittees()
        .find(member.getCommittee())
        .map(Located::getValue)
        .filter(Committee::isExternal)
        .isEmpty();
  }

  private static void schulaufsichtFitsSchulform(NetworkFacts facts, Violations violations) {
    for (Located<Membership> each : facts.getMemberships()) {
      Membership member = each.getValue();
      Set<String> foreign =
          member.getSchulformen().isEmpty() || member.getRepresents().isEmpty()
              ? Set.of()
              : Schulaufsicht.foreignSchulformen(member.getRepresents().get());
      if (!foreign.isEmpty() && !Collections.disjoint(foreign, member.getSchulformen())) {
        violations.add(
            each.getPath("schulformen"),
            member.getId(),
            Map.of(
                "membership", member.getId(),
                "represents", member.getRepresents().orElseThrow(),
                "schulformen",
                    member.getSchulformen().stream().filter(foreign::contains).toList()));
      }
    }
  }

  private static void personInOffice(NetworkFacts facts, Violations violations) {
    for (Located<Membership> each : facts.getMemberships()) {
      Membership member = each.getValue();
      if (member.getPerson().isPresent() && !hasOffice(member)) {
        violations.add(
            each.getPath("person"), member.getId(), Map.of("membership", member.getId()));
      }
    }
  }

  private static boolean hasOffice(Membership member) {
    return member.getOffice().isPresent()
        || member.getRole().isPresent()
        || member.getRepresents().isPresent()
        || member.getOrganisation().isPresent()
        || member.getSeat().isPresent()
        || member.getSentBy().isPresent();
  }
}
