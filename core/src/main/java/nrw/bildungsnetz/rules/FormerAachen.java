package nrw.bildungsnetz.rules;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nrw.bildungsnetz.codes.CodeLists;
import nrw.bildungsnetz.model.ElementPath;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.Organisation;
import nrw.bildungsnetz.model.Period;

/**
 * The rule about the keys that Stadt and Kreis Aachen had until the StädteRegion was formed.
 *
 * <p>The Kreis was dissolved; the Stadt was not, but belongs to the StädteRegion since.
 */
final class FormerAachen {

  /** N08: since the StädteRegion was formed, the former keys of Stadt and Kreis Aachen are void. */
  static final NetworkRule KEY_OF_STAEDTEREGION =
      NetworkRule.declare(
          Rule.builder()
              .id("N08")
              .severity(Severity.WARNING)
              .category(Category.NETWORK)
              .addReads("ags", "organisations.id", "organisations.ags", "organisations.period")
              .source(
                  "§§ 1 bis 4 Städteregion Aachen Gesetz: StädteRegion (05334) seit dem 21.10.2009")
              .since("0.1.0"),
          FormerAachen::check);

  private static final LocalDate FORMED = LocalDate.of(2009, Month.OCTOBER, 21);
  private static final String STADT = "05313";
  private static final String KREIS = "05354";
  private static final String STAEDTEREGION = "05334";
  private static final String STADT_IN_STAEDTEREGION = "05334002";

  private FormerAachen() {}

  private static void check(NetworkFacts facts, Violations violations) {
    if (facts.asOf().isBefore(FORMED)) {
      return;
    }
    Network network = facts.network();
    if (isFormer(network.getAgs())) {
      violations.add(
          ElementPath.root().property("ags"),
          network.getId(),
          Map.of(keyOf(network.getAgs()), network.getAgs(), "expected", STAEDTEREGION));
    }
    List<Placed<Organisation>> organisations = facts.organisations();
    for (Placed<Organisation> organisation : organisations) {
      String ags = organisation.value().getAgs().orElse("");
      if (isFormer(ags) && mayExistSince(organisation.value().getPeriod())) {
        violations.add(
            organisation.path("ags"),
            organisation.value().getId(),
            Map.of(
                keyOf(ags),
                ags,
                "organisation",
                organisation.value().getId(),
                "expected",
                present(ags)));
      }
    }
  }

  /** What became of them differs, and so do the words of the message. */
  private static String keyOf(String ags) {
    return ags.startsWith(STADT) ? "stadt" : "kreis";
  }

  /** Whether a key is one that Stadt or Kreis Aachen had, or a Gemeinde of the Kreis. */
  static boolean isFormer(String ags) {
    return ags.startsWith(STADT) || ags.startsWith(KREIS);
  }

  /** What ended before had the right key all its life. */
  private static boolean mayExistSince(Optional<Period> period) {
    return !period.orElse(NetworkFacts.UNBOUNDED).lastKnownDay().isBefore(FORMED);
  }

  /** The Gemeinden of the Kreis kept their last digits; the Stadt became one of them. */
  private static String present(String ags) {
    if (ags.startsWith(STADT)) {
      return STADT_IN_STAEDTEREGION;
    }
    String same = STAEDTEREGION + ags.substring(KREIS.length());
    return CodeLists.gemeinden().find(same).isPresent() ? same : STAEDTEREGION;
  }
}
