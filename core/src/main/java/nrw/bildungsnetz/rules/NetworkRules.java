package nrw.bildungsnetz.rules;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nrw.bildungsnetz.codes.AgsKeyValidator;
import nrw.bildungsnetz.codes.CodeLists;
import nrw.bildungsnetz.codes.Kreis;
import nrw.bildungsnetz.codes.KreisKind;
import nrw.bildungsnetz.codes.Regierungsbezirk;
import nrw.bildungsnetz.model.AgreementState;
import nrw.bildungsnetz.model.ElementPath;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.NetworkStatus;

/** Rules about the network as a whole: its territory, its keys and its status. */
final class NetworkRules {

  /** N02: the AGS is one of the 53 keys of the Kreise. */
  static final NetworkRule AGS_IN_LIST =
      NetworkRule.declare(
          Rule.builder()
              .id("N02")
              .severity(Severity.ERROR)
              .category(Category.NETWORK)
              .addReads("ags")
              .source(
                  "Schlüsselverzeichnis der Kreise und kreisfreien Städte in NRW (53 Schlüssel)")
              .since("0.1.0"),
          NetworkRules::agsInList);

  /** N03: the Regierungsbezirk is the one the AGS names with its third digit. */
  static final NetworkRule REGIERUNGSBEZIRK_FITS_AGS =
      NetworkRule.declare(
          Rule.builder()
              .id("N03")
              .severity(Severity.ERROR)
              .category(Category.NETWORK)
              .addReads("ags", "regierungsbezirk")
              .source("Aufbau des Amtlichen Gemeindeschlüssels: dritte Ziffer = Regierungsbezirk")
              .since("0.1.0"),
          NetworkRules::regierungsbezirkFitsAgs);

  /** N04: the kind of territory is the one the AGS stands for. */
  static final NetworkRule KREIS_KIND_FITS_AGS =
      NetworkRule.declare(
          Rule.builder()
              .id("N04")
              .severity(Severity.ERROR)
              .category(Category.NETWORK)
              .addReads("ags", "kreisKind")
              .source(
                  "Schlüsselverzeichnis der Kreise und kreisfreien Städte in NRW: Ziffern 4 und 5"
                      + " bis 24 = kreisfreie Stadt")
              .since("0.1.0"),
          NetworkRules::kreisKindFitsAgs);

  /** N06: an active network has a Kooperationsvertrag in force. */
  static final NetworkRule ACTIVE_UNDER_CONTRACT =
      NetworkRule.declare(
          Rule.builder()
              .id("N06")
              .severity(Severity.ERROR)
              .category(Category.NETWORK)
              .addReads("status", "agreements.type", "agreements.events")
              .source("§ 78a Abs. 3 SchulG NRW")
              .since("0.1.0"),
          NetworkRules::activeUnderContract);

  /** N11: the Kooperationsvertrag is stated. */
  static final NetworkRule KOOPERATIONSVERTRAG_STATED =
      NetworkRule.declare(
          Rule.builder()
              .id("N11")
              .severity(Severity.WARNING)
              .category(Category.NETWORK)
              .basis(Basis.NOT_STATED)
              .addReads("agreements.type", "status")
              .source("§ 78a Abs. 3 SchulG NRW")
              .since("0.1.0"),
          NetworkRules::kooperationsvertragStated);

  static final List<NetworkRule> ALL =
      List.of(
          AGS_IN_LIST,
          REGIERUNGSBEZIRK_FITS_AGS,
          KREIS_KIND_FITS_AGS,
          ACTIVE_UNDER_CONTRACT,
          KOOPERATIONSVERTRAG_STATED);

  private NetworkRules() {}

  /** Keys of the past have a rule of their own. */
  private static void agsInList(NetworkFacts facts, Violations violations) {
    String ags = facts.network().getAgs();
    if (AgsKeyValidator.isWellFormed(ags, 5)
        && CodeLists.kreise().find(ags).isEmpty()
        && !FormerAachen.isFormer(ags)) {
      violations.add(at("ags"), id(facts), Map.of("ags", ags));
    }
  }

  private static void regierungsbezirkFitsAgs(NetworkFacts facts, Violations violations) {
    Network network = facts.network();
    Regierungsbezirk ofAgs = Regierungsbezirk.ofAgs(network.getAgs()).orElse(null);
    Regierungsbezirk stated = network.getRegierungsbezirk().orElse(null);
    if (ofAgs != null && stated != null && ofAgs != stated) {
      violations.add(
          at("regierungsbezirk"),
          id(facts),
          Map.of("ags", network.getAgs(), "stated", stated, "expected", ofAgs));
    }
  }

  private static void kreisKindFitsAgs(NetworkFacts facts, Violations violations) {
    Network network = facts.network();
    Kreis kreis = CodeLists.kreise().find(network.getAgs()).orElse(null);
    KreisKind stated = network.getKreisKind().orElse(null);
    if (kreis != null && stated != null && kreis.getKind() != stated) {
      violations.add(
          at("kreisKind"),
          id(facts),
          Map.of("ags", network.getAgs(), "stated", stated, "expected", kreis.getKind()));
    }
  }

  /** An agreement whose events leave its state open may be in force, so it accuses nobody. */
  private static void activeUnderContract(NetworkFacts facts, Violations violations) {
    boolean saysActive =
        facts.network().getStatus().filter(status -> status == NetworkStatus.ACTIVE).isPresent();
    Set<AgreementState> states = facts.contractStates();
    boolean contractPossible =
        states.isEmpty()
            || states.contains(AgreementState.IN_FORCE)
            || states.contains(AgreementState.NOT_STATED);
    if (saysActive && !contractPossible) {
      violations.add(at("status"), id(facts), Map.of("date", facts.asOf()));
    }
  }

  private static void kooperationsvertragStated(NetworkFacts facts, Violations violations) {
    if (!facts.isSaidToBeInactive() && facts.kooperationsvertraege().isEmpty()) {
      violations.add(ElementPath.root(), id(facts), Map.of());
    }
  }

  private static ElementPath at(String property) {
    return ElementPath.root().property(property);
  }

  private static String id(NetworkFacts facts) {
    return facts.network().getId();
  }
}
