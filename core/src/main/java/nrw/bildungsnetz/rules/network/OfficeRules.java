package nrw.bildungsnetz.rules.network;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nrw.bildungsnetz.codes.CodeLists;
import nrw.bildungsnetz.codes.Kreis;
import nrw.bildungsnetz.codes.KreisKind;
import nrw.bildungsnetz.model.Agreement;
import nrw.bildungsnetz.model.AgreementEvent;
import nrw.bildungsnetz.model.AgreementParty;
import nrw.bildungsnetz.model.AgreementType;
import nrw.bildungsnetz.model.ElementPath;
import nrw.bildungsnetz.model.Membership;
import nrw.bildungsnetz.model.OrganisationKind;
import nrw.bildungsnetz.model.PoliticalBody;
import nrw.bildungsnetz.model.Resolution;
import nrw.bildungsnetz.model.Role;
import nrw.bildungsnetz.model.Side;
import nrw.bildungsnetz.model.Signatory;
import nrw.bildungsnetz.model.SignatoryOffice;
import nrw.bildungsnetz.rules.Category;
import nrw.bildungsnetz.rules.Located;
import nrw.bildungsnetz.rules.NetworkFacts;
import nrw.bildungsnetz.rules.NetworkRule;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.rules.Violations;
import nrw.bildungsnetz.rules.support.Authorities;
import nrw.bildungsnetz.rules.support.BodyMembers;
import nrw.bildungsnetz.rules.support.NormalizedName;

/** Rules that the bodies and offices of a Kommune match its kind. */
public final class OfficeRules {

  /** N18: the bodies and offices of a Kommune match its kind. */
  public static final NetworkRule OFFICES_OF_ITS_KIND =
      NetworkRule.declare(
          Rule.builder()
              .id("N18")
              .severity(Severity.WARNING)
              .category(Category.NETWORK)
              .addReads(
                  "ags",
                  "agreements.id",
                  "agreements.type",
                  "agreements.events",
                  "agreements.parties",
                  "memberships.id",
                  "memberships.seat",
                  "memberships.represents",
                  "memberships.role",
                  "memberships.office",
                  "seats.id",
                  "seats.represents",
                  "resolutions.id",
                  "resolutions.agreements",
                  "resolutions.politicalBody")
              .addAllReads(Authorities.READS)
              .source(
                  "§§ 25, 26 und 42 KrO NRW: Kreistag und Landrat; §§ 40 und 41 GO NRW: Rat und"
                      + " Oberbürgermeister; § 3 Städteregion Aachen Gesetz")
              .since("0.1.0"),
          OfficeRules::check);

  private static final Pattern OBERBUERGERMEISTER = Pattern.compile("(?<!\\p{L})oberbürgermeister");

  private final NetworkFacts facts;
  private final KreisKind kind;
  private final Violations violations;

  private OfficeRules(NetworkFacts facts, KreisKind kind, Violations violations) {
    this.facts = facts;
    this.kind = kind;
    this.violations = violations;
  }

  /** The StädteRegion has a Kreis's offices, and the Stadt Aachen in it those of a city. */
  private static void check(NetworkFacts facts, Violations violations) {
    KreisKind kind =
        CodeLists.kreise().find(facts.getNetwork().getAgs()).map(Kreis::getKind).orElse(null);
    if (kind != null && kind != KreisKind.STAEDTEREGION) {
      OfficeRules check = new OfficeRules(facts, kind, violations);
      facts.getAgreements().forEach(check::agreement);
      facts.getResolutions().forEach(check::resolution);
      facts.getMemberships().forEach(check::member);
    }
  }

  private void agreement(Located<Agreement> agreement) {
    String id = agreement.getValue().getId();
    // The Rat of a Gemeinde decides on what it signs itself.
    boolean withGemeinde = isPartyAGemeinde(agreement.getValue());
    List<AgreementEvent> events = agreement.getValue().getEvents();
    for (int i = 0; i < events.size(); i++) {
      PoliticalBody body = events.get(i).getDecidedBy().orElse(null);
      if (body != null && isForeign(body) && !(withGemeinde && body == PoliticalBody.RAT)) {
        report(
            agreement.getPath("events").element(i).property("decidedBy"),
            id,
            Map.of("agreement", id, "body", body));
      }
    }
    List<AgreementParty> parties = agreement.getValue().getParties();
    for (int i = 0; i < parties.size(); i++) {
      if (parties.get(i).getSide() == Side.KOMMUNE) {
        signatories(agreement, i, parties.get(i));
      }
    }
  }

  private boolean isPartyAGemeinde(Agreement agreement) {
    return agreement.getParties().stream()
        .map(party -> Authorities.behind(Optional.of(party.getOrganisation()), facts))
        .anyMatch(party -> party != null && party.getKind() == OrganisationKind.GEMEINDE);
  }

  private void signatories(Located<Agreement> agreement, int index, AgreementParty party) {
    List<Signatory> signatories = party.getSignatories();
    for (int i = 0; i < signatories.size(); i++) {
      SignatoryOffice office = signatories.get(i).getOffice();
      if (isForeign(office)) {
        report(
            agreement
                .getPath("parties")
                .element(index)
                .property("signatories")
                .element(i)
                .property("office"),
            agreement.getValue().getId(),
            Map.of("agreement", agreement.getValue().getId(), "office", office));
      }
    }
  }

  /** The Rat of a Gemeinde may resolve on anything but the contract of the Kreis. */
  private void resolution(Located<Resolution> resolution) {
    PoliticalBody body = resolution.getValue().getPoliticalBody().orElse(null);
    if (body == null || !isForeign(body)) {
      return;
    }
    boolean onContract =
        facts.getAgreements().findAll(resolution.getValue().getAgreements()).stream()
            .map(Located::getValue)
            .anyMatch(
                agreement ->
                    agreement.getType() == AgreementType.KOOPERATIONSVERTRAG
                        && !isPartyAGemeinde(agreement));
    if (body != PoliticalBody.RAT || onContract) {
      String id = resolution.getValue().getId();
      report(resolution.getPath("politicalBody"), id, Map.of("resolution", id, "body", body));
    }
  }

  private void member(Located<Membership> each) {
    Membership member = each.getValue();
    if (kind == KreisKind.KREIS
        && member.getOffice().isPresent()
        && !BodyMembers.hasRole(member, Role.GUEST)
        && BodyMembers.representation(facts, member)
            .filter(represents -> represents.getSide() == Side.KOMMUNE)
            .isPresent()
        && OBERBUERGERMEISTER.matcher(NormalizedName.of(member.getOffice().orElseThrow())).find()) {
      report(
          each.getPath("office"),
          member.getId(),
          Map.of("membership", member.getId(), "office", SignatoryOffice.OBERBUERGERMEISTER));
    }
  }

  private boolean isForeign(PoliticalBody body) {
    return switch (body) {
      case RAT -> kind == KreisKind.KREIS;
      case KREISTAG -> kind == KreisKind.KREISFREIE_STADT;
      case STAEDTEREGIONSTAG -> true;
      case AUSSCHUSS, VERWALTUNGSSPITZE -> false;
    };
  }

  /** A Bürgermeister stands in for an Oberbürgermeister, and in Kreise those of Gemeinden sign. */
  private boolean isForeign(SignatoryOffice office) {
    return switch (office) {
      case OBERBUERGERMEISTER, STADTDIREKTOR -> kind == KreisKind.KREIS;
      case LANDRAT, KREISDIREKTOR -> kind == KreisKind.KREISFREIE_STADT;
      default -> false;
    };
  }

  private void report(ElementPath path, String id, Map<String, Object> arguments) {
    Map<String, Object> all = new HashMap<>(arguments);
    all.put("ags", facts.getNetwork().getAgs());
    all.put("kind", kind);
    violations.add(path, id, all);
  }
}
