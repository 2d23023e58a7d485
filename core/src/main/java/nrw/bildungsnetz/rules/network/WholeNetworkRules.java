package nrw.bildungsnetz.rules.network;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import nrw.bildungsnetz.codes.AgsKeyValidator;
import nrw.bildungsnetz.codes.CodeLists;
import nrw.bildungsnetz.codes.Kreis;
import nrw.bildungsnetz.codes.KreisKind;
import nrw.bildungsnetz.codes.Regierungsbezirk;
import nrw.bildungsnetz.model.Agreement;
import nrw.bildungsnetz.model.AgreementState;
import nrw.bildungsnetz.model.ElementPath;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.NetworkStatus;
import nrw.bildungsnetz.rules.Basis;
import nrw.bildungsnetz.rules.Category;
import nrw.bildungsnetz.rules.Located;
import nrw.bildungsnetz.rules.NetworkFacts;
import nrw.bildungsnetz.rules.NetworkRule;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.rules.Violations;
import nrw.bildungsnetz.rules.support.Contracts;
import nrw.bildungsnetz.rules.support.FormerAachenKeys;

/** Rules about the network as a whole: its territory, its keys and its status. */
public final class WholeNetworkRules {

  /** N02: the AGS is one of the 53 keys of the Kreise. */
  public static final NetworkRule AGS_IN_LIST =
      NetworkRule.declare(
          Rule.builder()
              .id("N02")
              .severity(Severity.ERROR)
              .category(Category.NETWORK)
              .addReads("ags")
              .source(
                  "Schlüsselverzeichnis der Kreise und kreisfreien Städte in NRW (53 Schlüssel)")
              .since("0.1.0"),
          WholeNetworkRules::agsInList);

  /** N03: the Regierungsbezirk matches the third digit of the AGS. */
  public static final NetworkRule REGIERUNGSBEZIRK_FITS_AGS =
      NetworkRule.declare(
          Rule.builder()
              .id("N03")
              .severity(Severity.ERROR)
              .category(Category.NETWORK)
              .addReads("ags", "regierungsbezirk")
              .source("Aufbau des Amtlichen Gemeindeschlüssels: dritte Ziffer = Regierungsbezirk")
              .since("0.1.0"),
          WholeNetworkRules::regierungsbezirkFitsAgs);

  /** N04: the kind of territory matches the AGS. */
  public static final NetworkRule KREIS_KIND_FITS_AGS =
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
          WholeNetworkRules::kreisKindFitsAgs);

  /** N06: an active network has a Kooperationsvertrag in force. */
  public static final NetworkRule ACTIVE_UNDER_CONTRACT =
      NetworkRule.declare(
          Rule.builder()
              .id("N06")
              .severity(Severity.ERROR)
              .category(Category.NETWORK)
              .addReads("status", "agreements.type", "agreements.events")
              .source("§ 78a Abs. 3 SchulG NRW")
              .since("0.1.0"),
          WholeNetworkRules::activeUnderContract);

  /** N11: the Kooperationsvertrag is stated. */
  public static final NetworkRule KOOPERATIONSVERTRAG_STATED =
      NetworkRule.declare(
          Rule.builder()
              .id("N11")
              .severity(Severity.WARNING)
              .category(Category.NETWORK)
              .basis(Basis.NOT_STATED)
              .addReads("agreements.type", "status")
              .source("§ 78a Abs. 3 SchulG NRW")
              .since("0.1.0"),
          WholeNetworkRules::kooperationsvertragStated);

  /** N21: a network under a contract is not said to be inactive. */
  public static final NetworkRule STATUS_FITS_CONTRACT =
      NetworkRule.declare(
          Rule.builder()
              .id("N21")
              .severity(Severity.WARNING)
              .category(Category.NETWORK)
              .addReads("status", "agreements.id", "agreements.type", "agreements.events")
              .source("§ 78a Abs. 3 SchulG NRW; Beispiel Viersen: Vertrag von 2012 ohne Ende")
              .since("0.1.0"),
          WholeNetworkRules::statusFitsContract);

  private static final Set<AgreementState> OVER =
      EnumSet.of(AgreementState.SUSPENDED, AgreementState.ENDED);

  private WholeNetworkRules() {}

  /** The former keys of Aachen have a separate rule. */
  private static void agsInList(NetworkFacts facts, Violations violations) {
    String ags = facts.getNetwork().getAgs();
    if (AgsKeyValidator.isWellFormed(ags, 5)
        && CodeLists.kreise().find(ags).isEmpty()
        && !FormerAachenKeys.contains(ags)) {
      violations.add(at("ags"), id(facts), Map.of("ags", ags));
    }
  }

  private static void regierungsbezirkFitsAgs(NetworkFacts facts, Violations violations) {
    Network network = facts.getNetwork();
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
    Network network = facts.getNetwork();
    Kreis kreis = CodeLists.kreise().find(network.getAgs()).orElse(null);
    KreisKind stated = network.getKreisKind().orElse(null);
    if (kreis != null && stated != null && kreis.getKind() != stated) {
      violations.add(
          at("kreisKind"),
          id(facts),
          Map.of("ags", network.getAgs(), "stated", stated, "expected", kreis.getKind()));
    }
  }

  /**
   * An agreement of unknown state may be in force, so it produces no finding. Before a contract
   * comes into force, the status may be that of a later day.
   */
  private static void activeUnderContract(NetworkFacts facts, Violations violations) {
    boolean saysActive =
        facts.getNetwork().getStatus().filter(status -> status == NetworkStatus.ACTIVE).isPresent();
    Set<AgreementState> states = Contracts.statesOnTheDay(facts);
    if (saysActive
        && !states.isEmpty()
        && OVER.containsAll(states)
        && !Contracts.isAnyToCome(facts)) {
      violations.add(at("status"), id(facts), Map.of("date", facts.getAsOf()));
    }
  }

  /** A contract that ends later may have ended when the document was written. */
  private static void statusFitsContract(NetworkFacts facts, Violations violations) {
    NetworkStatus status = facts.getNetwork().getStatus().orElse(NetworkStatus.ACTIVE);
    if (status == NetworkStatus.ACTIVE) {
      return;
    }
    for (Located<Agreement> contract : Contracts.of(facts)) {
      if (contract.getValue().stateOn(facts.getAsOf()) == AgreementState.IN_FORCE
          && (status == NetworkStatus.PLANNED
              || contract.getValue().stateOn(LocalDate.MAX) == AgreementState.IN_FORCE)) {
        violations.add(
            at("status"),
            id(facts),
            Map.of(
                "status",
                status,
                "agreement",
                contract.getValue().getId(),
                "date",
                facts.getAsOf()));
        return;
      }
    }
  }

  private static void kooperationsvertragStated(NetworkFacts facts, Violations violations) {
    if (!facts.isSaidToBeInactive() && Contracts.of(facts).isEmpty()) {
      violations.add(ElementPath.root(), id(facts), Map.of());
    }
  }

  private static ElementPath at(String property) {
    return ElementPath.root().property(property);
  }

  private static String id(NetworkFacts facts) {
    return facts.getNetwork().getId();
  }
}
