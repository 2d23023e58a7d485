package nrw.bildungsnetz.rules.committee;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nrw.bildungsnetz.model.Agreement;
import nrw.bildungsnetz.model.AgreementContent;
import nrw.bildungsnetz.model.Committee;
import nrw.bildungsnetz.model.CommitteeType;
import nrw.bildungsnetz.model.ElementPath;
import nrw.bildungsnetz.model.Handlungsfeld;
import nrw.bildungsnetz.model.Mandate;
import nrw.bildungsnetz.model.Resolution;
import nrw.bildungsnetz.rules.Basis;
import nrw.bildungsnetz.rules.Category;
import nrw.bildungsnetz.rules.Located;
import nrw.bildungsnetz.rules.NetworkFacts;
import nrw.bildungsnetz.rules.NetworkRule;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.rules.Violations;
import nrw.bildungsnetz.rules.support.Bodies;
import nrw.bildungsnetz.rules.support.Filters;
import nrw.bildungsnetz.rules.support.MissingStatements;

/** Rules about the type of a body, its parent and how it decides. */
public final class BodyProfileRules {

  /** G02: a body with the usual name of one of the three bodies has the matching type. */
  public static final NetworkRule TYPE_FITS_NAME =
      NetworkRule.declare(
          Rule.builder()
              .id("G02")
              .severity(Severity.INFO)
              .category(Category.COMMITTEE)
              .addReads("committees.id", "committees.type", "committees.name")
              .source(
                  "Örtliche Namen der Gremien, Beispiel Gelsenkirchen: Lenkungsgruppe,"
                      + " Geschäftsstelle")
              .since("0.1.0"),
          BodyProfileRules::typeFitsName);

  /** G03: the parent of every other body is stated. */
  public static final NetworkRule PARENT_STATED =
      NetworkRule.declare(
          Rule.builder()
              .id("G03")
              .severity(Severity.WARNING)
              .category(Category.COMMITTEE)
              .basis(Basis.NOT_STATED)
              .addReads(
                  "committees.id",
                  "committees.type",
                  "committees.external",
                  "committees.parent",
                  "committees.carriers",
                  "committees.period",
                  "handlungsfelder.committees",
                  "handlungsfelder.coordinator",
                  "status")
              .source("Weitere Gremien neben den dreien, Beispiele Coesfeld, Steinfurt, Remscheid")
              .since("0.1.0"),
          BodyProfileRules::parentStated);

  /** G19: a Bildungskonferenz that makes decisions states how it decides. */
  public static final NetworkRule WAY_OF_DECIDING_STATED =
      NetworkRule.declare(
          Rule.builder()
              .id("G19")
              .severity(Severity.WARNING)
              .category(Category.COMMITTEE)
              .basis(Basis.NOT_STATED)
              .addReads(
                  "status",
                  "committees.id",
                  "committees.type",
                  "committees.mandate",
                  "committees.period",
                  "agreements.type",
                  "agreements.events",
                  "agreements.content.consensus",
                  "resolutions.committee",
                  "resolutions.consensus",
                  "resolutions.vote")
              .source(
                  "Bildungskonferenzen beraten und empfehlen in der Regel; Beispiel Steinfurt: sie"
                      + " stimmt ab")
              .since("0.1.0"),
          BodyProfileRules::wayOfDecidingStated);

  private BodyProfileRules() {}

  private static void typeFitsName(NetworkFacts facts, Violations violations) {
    for (Located<Committee> body : facts.getCommittees()) {
      if (body.getValue().getType() == CommitteeType.OTHER) {
        String id = body.getValue().getId();
        BodyNames.typeOf(body.getValue().getName())
            .ifPresent(
                type ->
                    violations.add(
                        body.getPath("type"), id, Map.of("committee", id, "type", type)));
      }
    }
  }

  private static void parentStated(NetworkFacts facts, Violations violations) {
    if (facts.isSaidToBeInactive()) {
      return;
    }
    Set<String> ofFields = bodiesOfFields(facts);
    MissingStatements.report(
        furtherBodies(facts),
        body ->
            body.isExternal()
                || body.getParent().isPresent()
                || !body.getCarriers().isEmpty()
                || ofFields.contains(body.getId()),
        body -> {
          String id = body.getValue().getId();
          violations.add(body.getPath(), id, Map.of("committee", id));
        },
        several ->
            violations.add(
                ElementPath.root().property("committees"), facts.getNetwork().getId(), several));
  }

  /** The bodies that a Handlungsfeld names. */
  private static Set<String> bodiesOfFields(NetworkFacts facts) {
    Set<String> bodies = new HashSet<>();
    for (Located<Handlungsfeld> field : facts.getHandlungsfelder()) {
      bodies.addAll(field.getValue().getCommittees());
      field.getValue().getCoordinator().ifPresent(bodies::add);
    }
    return bodies;
  }

  /** All bodies but Lenkungskreis, Bildungskonferenz, Bildungsbüro and Regionalkoordination. */
  private static List<Located<Committee>> furtherBodies(NetworkFacts facts) {
    return Filters.from(
        facts.getCommittees(),
        body ->
            !Bodies.THREE_BODIES.contains(body.getType())
                && body.getType() != CommitteeType.REGIONALKOORDINATION
                && facts.isOfTheDay(body.getPeriod()));
  }

  private static void wayOfDecidingStated(NetworkFacts facts, Violations violations) {
    List<Located<Committee>> deciding =
        Filters.from(
            Bodies.of(CommitteeType.BILDUNGSKONFERENZ, facts),
            body -> body.getMandate().filter(Mandate.DECIDES::equals).isPresent());
    if (deciding.isEmpty() || facts.isSaidToBeInactive() || isConsensusAgreed(facts)) {
      return;
    }
    Set<String> telling = bodiesThatTellHowTheyDecided(facts);
    for (Located<Committee> body : deciding) {
      String id = body.getValue().getId();
      if (!telling.contains(id)) {
        violations.add(
            body.getPath("mandate"), id, Map.of("committee", id, "date", facts.getAsOf()));
      }
    }
  }

  private static boolean isConsensusAgreed(NetworkFacts facts) {
    return facts
        .getNetwork()
        .kooperationsvertragOn(facts.getAsOf())
        .flatMap(Agreement::getContent)
        .filter(AgreementContent::isConsensus)
        .isPresent();
  }

  private static Set<String> bodiesThatTellHowTheyDecided(NetworkFacts facts) {
    Set<String> bodies = new HashSet<>();
    for (Located<Resolution> resolution : facts.getResolutions()) {
      if (resolution.getValue().getVote().isPresent()
          || resolution.getValue().getConsensus().isPresent()) {
        resolution.getValue().getCommittee().ifPresent(bodies::add);
      }
    }
    return bodies;
  }
}
