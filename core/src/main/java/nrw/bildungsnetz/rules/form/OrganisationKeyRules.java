package nrw.bildungsnetz.rules.form;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nrw.bildungsnetz.codes.AgsKeyValidator;
import nrw.bildungsnetz.codes.CodeLists;
import nrw.bildungsnetz.codes.Kreis;
import nrw.bildungsnetz.codes.KreisKind;
import nrw.bildungsnetz.codes.Regierungsbezirk;
import nrw.bildungsnetz.model.Organisation;
import nrw.bildungsnetz.model.OrganisationKind;
import nrw.bildungsnetz.rules.Category;
import nrw.bildungsnetz.rules.Located;
import nrw.bildungsnetz.rules.NetworkFacts;
import nrw.bildungsnetz.rules.NetworkRule;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.rules.Violations;
import nrw.bildungsnetz.rules.support.Filters;
import nrw.bildungsnetz.rules.support.FormerAachenKeys;
import nrw.bildungsnetz.rules.support.Groups;
import nrw.bildungsnetz.rules.support.Territory;

/** Rules that the official keys of an organisation are its own. */
public final class OrganisationKeyRules {

  /** K13: the kind of an organisation matches its key. */
  public static final NetworkRule KIND_FITS_KEY =
      NetworkRule.declare(
          Rule.builder()
              .id("K13")
              .severity(Severity.ERROR)
              .category(Category.KEY)
              .addReads(
                  "organisations.id",
                  "organisations.kind",
                  "organisations.ags",
                  "organisations.regierungsbezirk")
              .source(
                  "Schlüsselverzeichnis der Kreise und kreisfreien Städte in NRW: Ziffern 4 und 5"
                      + " bis 24 = kreisfreie Stadt; dritte Ziffer = Regierungsbezirk")
              .since("0.1.0"),
          OrganisationKeyRules::kindFitsKey);

  /** K14: a Schulnummer belongs to one school. */
  public static final NetworkRule SCHULNUMMER_OF_ONE_SCHOOL =
      NetworkRule.declare(
          Rule.builder()
              .id("K14")
              .severity(Severity.WARNING)
              .category(Category.KEY)
              .addReads(
                  "organisations.id",
                  "organisations.schulnummer",
                  "organisations.partOf",
                  "organisations.predecessors",
                  "organisations.period")
              .source("Schulverzeichnis des Schulministeriums NRW: eine Nummer je Schule")
              .since("0.1.0"),
          OrganisationKeyRules::schulnummerOfOneSchool);

  private static final int KREIS_DIGITS = 5;

  private OrganisationKeyRules() {}

  private static void kindFitsKey(NetworkFacts facts, Violations violations) {
    for (Located<Organisation> each : facts.getOrganisations()) {
      String ags = each.getValue().getAgs().orElse("");
      if (AgsKeyValidator.isWellFormed(ags, 0)) {
        holdKind(each, ags, violations);
        holdRegierungsbezirk(each, ags, violations);
      }
    }
  }

  private static void holdKind(Located<Organisation> each, String ags, Violations violations) {
    Organisation organisation = each.getValue();
    OrganisationKind ofKey = kindOf(ags).orElse(organisation.getKind());
    if (excludes(organisation.getKind(), ofKey) && !isAachen(organisation.getKind(), ags)) {
      violations.add(
          each.getPath("kind"),
          organisation.getId(),
          Map.of(
              "organisation",
              organisation.getId(),
              "ags",
              ags,
              "stated",
              organisation.getKind(),
              "expected",
              ofKey));
    }
  }

  private static void holdRegierungsbezirk(
      Located<Organisation> each, String ags, Violations violations) {
    Regierungsbezirk ofKey = Regierungsbezirk.ofAgs(ags).orElse(null);
    Regierungsbezirk stated = each.getValue().getRegierungsbezirk().orElse(null);
    if (ofKey != null && stated != null && stated != ofKey) {
      String id = each.getValue().getId();
      violations.add(
          each.getPath("regierungsbezirk"),
          id,
          Map.of("organisation", id, "ags", ags, "bezirk", stated, "regierungsbezirk", ofKey));
    }
  }

  /** What an assigned key stands for. */
  private static Optional<OrganisationKind> kindOf(String ags) {
    if (ags.startsWith(FormerAachenKeys.STADT)) {
      return Optional.of(OrganisationKind.KREISFREIE_STADT);
    }
    boolean ofKreis = ags.length() == KREIS_DIGITS;
    if (ags.startsWith(FormerAachenKeys.KREIS)) {
      return Optional.of(ofKreis ? OrganisationKind.KREIS : OrganisationKind.GEMEINDE);
    }
    Optional<KreisKind> kreis =
        CodeLists.kreise().find(ags.substring(0, KREIS_DIGITS)).map(Kreis::getKind);
    if (kreis.filter(KreisKind.KREISFREIE_STADT::equals).isPresent()) {
      return Optional.of(OrganisationKind.KREISFREIE_STADT);
    }
    return ofKreis
        ? kreis.map(kind -> OrganisationKind.KREIS)
        : CodeLists.gemeinden().find(ags).map(found -> OrganisationKind.GEMEINDE);
  }

  /**
   * An organisation may also lie in the territory of its key. But a Kreis lies in no Gemeinde and
   * no city, a kreisfreie Stadt in no Kreis, and a kreisangehörige Gemeinde in no kreisfreie Stadt.
   */
  private static boolean excludes(OrganisationKind kind, OrganisationKind ofKey) {
    return switch (kind) {
      case KREIS, KREISFREIE_STADT -> ofKey != kind;
      case GEMEINDE -> ofKey == OrganisationKind.KREISFREIE_STADT;
      default -> false;
    };
  }

  /** The Stadt Aachen lies in the StädteRegion and has the status of a kreisfreie Stadt. */
  private static boolean isAachen(OrganisationKind kind, String ags) {
    return kind == OrganisationKind.KREISFREIE_STADT
        ? ags.equals(Territory.STAEDTEREGION) || ags.equals(Territory.STADT_AACHEN)
        : kind == OrganisationKind.GEMEINDE && ags.startsWith(FormerAachenKeys.STADT);
  }

  private static void schulnummerOfOneSchool(NetworkFacts facts, Violations violations) {
    List<Located<Organisation>> numbered =
        Filters.from(facts.getOrganisations(), each -> each.getSchulnummer().isPresent());
    for (List<Located<Organisation>> same :
        Groups.sharing(numbered, each -> each.getSchulnummer().orElseThrow())) {
      // By id, since the order of the list has no meaning.
      List<Located<Organisation>> inOrder =
          same.stream().sorted(Comparator.comparing(each -> each.getValue().getId())).toList();
      Located<Organisation> first = inOrder.get(0);
      for (Located<Organisation> other : inOrder.subList(1, inOrder.size())) {
        if (!isOneSchool(first.getValue(), other.getValue())) {
          violations.add(
              other.getPath("schulnummer"),
              other.getValue().getId(),
              Map.of(
                  "organisation", other.getValue().getId(),
                  "other", first.getValue().getId(),
                  "schulnummer", other.getValue().getSchulnummer().orElseThrow()));
        }
      }
    }
  }

  /** A part of a school has its number, and a school may keep it under another name. */
  private static boolean isOneSchool(Organisation one, Organisation other) {
    return isPartOf(one, other)
        || isPartOf(other, one)
        || one.getPartOf()
            .filter(of -> other.getPartOf().filter(of::equals).isPresent())
            .isPresent()
        || one.getPredecessors().contains(other.getId())
        || other.getPredecessors().contains(one.getId())
        || !coexist(one, other);
  }

  private static boolean isPartOf(Organisation part, Organisation whole) {
    return part.getPartOf().filter(whole.getId()::equals).isPresent();
  }

  private static boolean coexist(Organisation one, Organisation other) {
    return one.getPeriod()
        .orElse(NetworkFacts.UNBOUNDED)
        .certainlyOverlaps(other.getPeriod().orElse(NetworkFacts.UNBOUNDED));
  }
}
