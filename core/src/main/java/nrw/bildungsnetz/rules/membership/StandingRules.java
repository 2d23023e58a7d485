package nrw.bildungsnetz.rules.membership;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nrw.bildungsnetz.model.Membership;
import nrw.bildungsnetz.model.Organisation;
import nrw.bildungsnetz.model.Representation;
import nrw.bildungsnetz.model.Seat;
import nrw.bildungsnetz.model.Side;
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
import nrw.bildungsnetz.rules.support.SeatHolding;
import nrw.bildungsnetz.rules.support.Standing;

/** Rules about whom an organisation can represent, and on which seat. */
public final class StandingRules {

  private static final List<String> READS =
      Stream.concat(
              BodyMembers.READS_OF_CREDIBLE.stream(),
              Stream.of("memberships.id", "seats.organisations"))
          .toList();

  /** G23: no member represents an authority whose task the law gives to another organisation. */
  public static final NetworkRule AUTHORITY_BY_LAW =
      NetworkRule.declare(
          Rule.builder()
              .id("G23")
              .severity(Severity.ERROR)
              .category(Category.COMMITTEE)
              .addAllReads(READS)
              .source(
                  "§ 88 SchulG NRW: Ministerium, Bezirksregierung und Schulamt als oberste, obere und"
                      + " untere Schulaufsicht des Landes; § 78a Abs. 3 SchulG NRW")
              .since("0.1.0"),
          (facts, violations) -> hold(facts, Standing.EXCLUDED, violations));

  /** G24: members represent whom their organisation or office usually represents. */
  public static final NetworkRule USUAL_STANDING =
      NetworkRule.declare(
          Rule.builder()
              .id("G24")
              .severity(Severity.WARNING)
              .category(Category.COMMITTEE)
              .addAllReads(READS)
              .addReads("memberships.office")
              .source(
                  "§ 91 SchulG NRW und Geschäftsordnung für das Schulamt (BASS 10-32 Nr. 2, § 3):"
                      + " Landrat oder Oberbürgermeister als Mitglied des Schulamts")
              .since("0.1.0"),
          StandingRules::usualStanding);

  /** G25: a member represents the side that its seat is kept for. */
  public static final NetworkRule SEAT_OF_ITS_SIDE =
      NetworkRule.declare(
          Rule.builder()
              .id("G25")
              .severity(Severity.ERROR)
              .category(Category.COMMITTEE)
              .addAllReads(READS)
              .source(
                  "Logik: ein Sitz ist für eine Seite bestimmt; Beispiel Rhein-Sieg-Kreis: wer jeden"
                      + " Sitz benennt")
              .since("0.1.0"),
          StandingRules::seatOfItsSide);

  /** How the names of the offices at the head of a Kommune begin. */
  private static final Pattern HEAD_OF_A_KOMMUNE =
      Pattern.compile(
          "(?<!\\p{L})(?:landr[aä]t|städteregionsr[aä]t|oberbürgermeister|bürgermeister|kreisdirektor"
              + "|stadtdirektor)");

  private StandingRules() {}

  private static void usualStanding(NetworkFacts facts, Violations violations) {
    hold(facts, Standing.UNUSUAL, violations);
    for (Located<Membership> each : facts.getMemberships()) {
      Membership member = each.getValue();
      // An organisation that is stated tells more than the name of an office.
      if (member.getOrganisation().isEmpty()
          && BodyMembers.representation(facts, member)
              .filter(represents -> represents.getSide() == Side.LAND)
              .isPresent()
          && isHeadOfKommune(member.getOffice())) {
        violations.add(
            each.getPath("office"),
            member.getId(),
            Map.of(
                "membership", member.getId(),
                "represents", BodyMembers.representation(facts, member).orElseThrow()));
      }
    }
  }

  private static boolean isHeadOfKommune(Optional<String> office) {
    return office
        .map(NormalizedName::of)
        .filter(name -> HEAD_OF_A_KOMMUNE.matcher(name).find())
        .isPresent();
  }

  private static void hold(NetworkFacts facts, Standing asked, Violations violations) {
    for (Located<Membership> each : facts.getMemberships()) {
      Membership member = each.getValue();
      Organisation authority = Authorities.behind(member.getOrganisation(), facts);
      Representation represents = BodyMembers.representation(facts, member).orElse(null);
      if (authority != null
          && represents != null
          && Standing.of(authority.getKind(), represents) == asked) {
        violations.add(
            each.getPath(member.getRepresents().isPresent() ? "represents" : "organisation"),
            member.getId(),
            Map.of(
                "membership", member.getId(),
                "organisation", authority.getId(),
                "kind", authority.getKind(),
                "represents", represents));
      }
    }
    for (Located<Seat> each : facts.getSeats()) {
      holdSeat(each, facts, asked, violations);
    }
  }

  private static void holdSeat(
      Located<Seat> each, NetworkFacts facts, Standing asked, Violations violations) {
    Representation represents = each.getValue().getRepresents().orElse(null);
    for (String id : each.getValue().getOrganisations()) {
      Organisation authority = Authorities.behind(Optional.of(id), facts);
      if (authority != null
          && represents != null
          && Standing.of(authority.getKind(), represents) == asked) {
        violations.add(
            each.getPath("represents"),
            each.getValue().getId(),
            Map.of(
                "seat", each.getValue().getId(),
                "organisation", authority.getId(),
                "kind", authority.getKind(),
                "represents", represents));
        return;
      }
    }
  }

  private static void seatOfItsSide(NetworkFacts facts, Violations violations) {
    for (Located<Membership> each : facts.getMemberships()) {
      if (SeatHolding.isForAnother(facts, each.getValue())) {
        String id = each.getValue().getId();
        violations.add(
            each.getPath("seat"),
            id,
            Map.of("membership", id, "seat", each.getValue().getSeat().orElseThrow()));
      }
    }
  }
}
