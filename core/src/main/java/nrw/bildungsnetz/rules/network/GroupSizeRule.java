package nrw.bildungsnetz.rules.network;

import java.util.Map;
import java.util.Optional;
import nrw.bildungsnetz.codes.CodeLists;
import nrw.bildungsnetz.codes.Gemeinde;
import nrw.bildungsnetz.codes.Kreis;
import nrw.bildungsnetz.codes.KreisKind;
import nrw.bildungsnetz.codes.Regierungsbezirk;
import nrw.bildungsnetz.model.Organisation;
import nrw.bildungsnetz.rules.Category;
import nrw.bildungsnetz.rules.Located;
import nrw.bildungsnetz.rules.NetworkFacts;
import nrw.bildungsnetz.rules.NetworkRule;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.rules.Violations;

/** The rule that a group of authorities has no more members than there are authorities. */
public final class GroupSizeRule {

  /** N24: a group of Gemeinden, Kreise or authorities has no more members than there are. */
  public static final NetworkRule NOT_MORE_THAN_THERE_ARE =
      NetworkRule.declare(
          Rule.builder()
              .id("N24")
              .severity(Severity.WARNING)
              .category(Category.NETWORK)
              .addReads(
                  "ags",
                  "organisations.id",
                  "organisations.kind",
                  "organisations.ags",
                  "organisations.collective",
                  "organisations.memberCount")
              .source(
                  "Schlüsselverzeichnisse der Kreise und Gemeinden in NRW (53 und 396 Schlüssel);"
                      + " schulaufsicht.de: 5 Bezirksregierungen, 53 Schulämter")
              .since("0.1.0"),
          GroupSizeRule::check);

  private static final int KREIS_DIGITS = 5;

  private GroupSizeRule() {}

  private static void check(NetworkFacts facts, Violations violations) {
    for (Located<Organisation> each : facts.getOrganisations()) {
      Organisation group = each.getValue();
      if (group.isCollective() && group.getMemberCount().isPresent()) {
        int count = group.getMemberCount().get();
        most(group, facts)
            .filter(most -> count > most)
            .ifPresent(
                most ->
                    violations.add(
                        each.getPath("memberCount"),
                        group.getId(),
                        Map.of("organisation", group.getId(), "count", count, "most", most)));
      }
    }
  }

  private static Optional<Integer> most(Organisation group, NetworkFacts facts) {
    return switch (group.getKind()) {
      case BEZIRKSREGIERUNG -> Optional.of(Regierungsbezirk.values().length);
      case SCHULAMT -> Optional.of(CodeLists.kreise().getEntries().size());
      case KREISFREIE_STADT -> Optional.of(kreise(true));
      case KREIS -> Optional.of(kreise(false));
      case GEMEINDE -> gemeinden(group.getAgs().orElse(facts.getNetwork().getAgs()));
      default -> Optional.empty();
    };
  }

  private static int kreise(boolean isStadt) {
    int count = 0;
    for (Kreis kreis : CodeLists.kreise().getEntries()) {
      if ((kreis.getKind() == KreisKind.KREISFREIE_STADT) == isStadt) {
        count++;
      }
    }
    return count;
  }

  /** Around a kreisfreie Stadt there may be any number of Gemeinden. */
  private static Optional<Integer> gemeinden(String ags) {
    Optional<Kreis> kreis =
        ags.length() < KREIS_DIGITS
            ? Optional.empty()
            : CodeLists.kreise().find(ags.substring(0, KREIS_DIGITS));
    if (kreis.filter(each -> each.getKind() != KreisKind.KREISFREIE_STADT).isEmpty()) {
      return Optional.empty();
    }
    int count = 0;
    for (Gemeinde gemeinde : CodeLists.gemeinden().getEntries()) {
      if (gemeinde.getKey().startsWith(kreis.get().getKey())) {
        count++;
      }
    }
    return Optional.of(count);
  }
}
