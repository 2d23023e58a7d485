package org.example;

import java.util.Map;
import nrw.bildungsnetz.model.Committee;
import nrw.bildungsnetz.rules.Category;
import nrw.bildungsnetz.rules.Located;
import nrw.bildungsnetz.rules.NetworkFacts;
import nrw.bildungsnetz.rules.NetworkRule;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.rules.Violations;
import nrw.bildungsnetz.texts.Texts;

/** The rules of one Bildungsbüro. */
public final class HouseRules {

  /** HAUS-01: bodies state how often they meet. */
  public static final NetworkRule MEETINGS =
      NetworkRule.of(
          Rule.builder()
              .id("HAUS-01")
              .severity(Severity.WARNING)
              .category(Category.COMMITTEE)
              .addReads("committees.id", "committees.meetingsPerYear")
              .source("Geschäftsordnung (erfunden)")
              .since("1.0.0")
              .texts(
                  Texts.read(
                      HouseRules.class.getResourceAsStream("haus_de.properties"),
                      HouseRules.class.getResourceAsStream("haus_en.properties")))
              .build(),
          HouseRules::meetings);

  private HouseRules() {}

  private static void meetings(NetworkFacts facts, Violations violations) {
    for (Located<Committee> body : facts.getCommittees()) {
      String id = body.getValue().getId();
      if (body.getValue().getMeetingsPerYear().isEmpty()) {
        violations.add(body.getPath(), id, Map.of("committee", id));
      }
    }
  }
}
