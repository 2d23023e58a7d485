package nrw.bildungsnetz.rules.committee;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nrw.bildungsnetz.codes.CodeLists;
import nrw.bildungsnetz.codes.Kreis;
import nrw.bildungsnetz.codes.KreisKind;
import nrw.bildungsnetz.model.Committee;
import nrw.bildungsnetz.model.CommitteeType;
import nrw.bildungsnetz.model.Membership;
import nrw.bildungsnetz.model.OrganisationKind;
import nrw.bildungsnetz.model.Representation;
import nrw.bildungsnetz.model.Seat;
import nrw.bildungsnetz.rules.Category;
import nrw.bildungsnetz.rules.Located;
import nrw.bildungsnetz.rules.NetworkFacts;
import nrw.bildungsnetz.rules.NetworkRule;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.rules.Violations;
import nrw.bildungsnetz.rules.support.BodyMembers;

/** Rules about the representation of Gemeinden and schools in the Lenkungskreis. */
public final class VoiceRules {

  private static final List<String> READS_OF_VOICES =
      List.of(
          "committees.id",
          "committees.type",
          "committees.period",
          "committees.membersComplete",
          "memberships.committee",
          "memberships.seat",
          "memberships.organisation",
          "memberships.represents",
          "memberships.role",
          "memberships.period",
          "seats.id",
          "seats.committee",
          "seats.represents",
          "seats.organisations",
          "seats.period",
          "organisations.id",
          "organisations.kind",
          "organisations.partOf");

  /** G08: in a Kreis or the StädteRegion the Gemeinden have a seat in the Lenkungskreis. */
  public static final NetworkRule SEAT_OF_GEMEINDEN =
      NetworkRule.declare(
          Rule.builder()
              .id("G08")
              .severity(Severity.INFO)
              .category(Category.COMMITTEE)
              .addReads("ags")
              .addAllReads(READS_OF_VOICES)
              .source(
                  "Lenkungskreise der Kreise Olpe, Rhein-Sieg, Euskirchen, Soest, Rhein-Kreis"
                      + " Neuss")
              .since("0.1.0"),
          VoiceRules::seatOfGemeinden);

  /** G09: the schools are represented in the Lenkungskreis. */
  public static final NetworkRule VOICE_OF_SCHOOLS =
      NetworkRule.declare(
          Rule.builder()
              .id("G09")
              .severity(Severity.INFO)
              .category(Category.COMMITTEE)
              .addAllReads(READS_OF_VOICES)
              .source("Lenkungskreise von Hagen, Kreis Olpe und Rhein-Sieg-Kreis; anders Dortmund")
              .since("0.1.0"),
          VoiceRules::voiceOfSchools);

  private VoiceRules() {}

  private static void seatOfGemeinden(NetworkFacts facts, Violations violations) {
    KreisKind kind =
        CodeLists.kreise().find(facts.getNetwork().getAgs()).map(Kreis::getKind).orElse(null);
    if (kind == KreisKind.KREIS || kind == KreisKind.STAEDTEREGION) {
      new Voice(facts, Representation.GEMEINDEN, OrganisationKind.GEMEINDE)
          .demand(
              (path, id, arguments) -> {
                Map<String, Object> worded = new HashMap<>(arguments);
                worded.put(kind == KreisKind.KREIS ? "kreis" : "region", kind);
                violations.add(path, id, worded);
              });
    }
  }

  private static void voiceOfSchools(NetworkFacts facts, Violations violations) {
    new Voice(facts, Representation.SCHULEN, OrganisationKind.SCHULE).demand(violations);
  }

  /** A group that must be represented. */
  private record Voice(NetworkFacts facts, Representation voice, OrganisationKind kind) {

    void demand(Violations violations) {
      Map<String, Located<Committee>> without = new LinkedHashMap<>();
      for (Located<Committee> body :
          BodyMembers.completeBodies(facts, CommitteeType.LENKUNGSKREIS)) {
        List<Membership> members = BodyMembers.of(facts, body);
        if (!members.isEmpty() && members.stream().allMatch(this::isForOthers)) {
          without.put(body.getValue().getId(), body);
        }
      }
      if (!without.isEmpty()) {
        // A vacant seat counts as well.
        facts.getSeats().stream()
            .map(Located::getValue)
            .filter(this::isKept)
            .forEach(seat -> without.remove(seat.getCommittee()));
        without.forEach(
            (id, body) ->
                violations.add(
                    body.getPath(), id, Map.of("committee", id, "date", facts.getAsOf())));
      }
    }

    /** A member without a stated representation may represent anyone. */
    private boolean isForOthers(Membership member) {
      return BodyMembers.credible(facts, member).filter(each -> each != voice).isPresent()
          && member.getOrganisation().filter(this::isOfKind).isEmpty();
    }

    private boolean isKept(Seat seat) {
      boolean forThem =
          seat.getRepresents().filter(voice::equals).isPresent()
              || seat.getOrganisations().stream().anyMatch(this::isOfKind);
      return forThem && seat.getPeriod().orElse(NetworkFacts.UNBOUNDED).contains(facts.getAsOf());
    }

    private boolean isOfKind(String organisation) {
      return facts
          .getOrganisations()
          .find(organisation)
          .filter(found -> found.getValue().getKind() == kind)
          .isPresent();
    }
  }
}
