package nrw.bildungsnetz.rules.transition;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import nrw.bildungsnetz.codes.CodeList;
import nrw.bildungsnetz.codes.CodeLists;
import nrw.bildungsnetz.codes.Jahrgangsstufe;
import nrw.bildungsnetz.codes.Standardelement;
import nrw.bildungsnetz.codes.Zusatzmerkmal;
import nrw.bildungsnetz.model.Instrument;
import nrw.bildungsnetz.model.InstrumentKind;
import nrw.bildungsnetz.rules.Category;
import nrw.bildungsnetz.rules.NetworkFacts;
import nrw.bildungsnetz.rules.NetworkRule;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.rules.Violations;
import nrw.bildungsnetz.rules.support.CodeListKeys;
import org.jspecify.annotations.Nullable;

/** Rules about the Standardelemente of KAoA that the instruments of a transition name. */
public final class StandardelementRules {

  private static final List<String> READS_OF_STANDARDELEMENT =
      List.of(
          "transitions.id",
          "transitions.instruments.standardelement",
          "transitions.instruments.catalogueVersion");

  private static final String CATALOGUE =
      "Schlüssel des Schulministeriums NRW: KAoA-Merkmale und Zusatzmerkmale (SBO)";

  /** T08: a Standardelement exists in its stated edition. */
  public static final NetworkRule STANDARDELEMENT_IN_EDITION =
      NetworkRule.declare(
          Rule.builder()
              .id("T08")
              .severity(Severity.ERROR)
              .category(Category.TRANSITION)
              .addAllReads(READS_OF_STANDARDELEMENT)
              .source(CATALOGUE)
              .since("0.1.0"),
          (facts, violations) ->
              standardelementInList(
                  (edition, present) -> edition.filter(present::equals).isPresent(),
                  facts,
                  violations));

  /** T13: a Standardelement is used in one of its grades. */
  public static final NetworkRule STANDARDELEMENT_IN_ITS_GRADES =
      NetworkRule.declare(
          Rule.builder()
              .id("T13")
              .severity(Severity.WARNING)
              .category(Category.TRANSITION)
              .addAllReads(READS_OF_STANDARDELEMENT)
              .addReads(
                  "transitions.grades",
                  "transitions.instruments.name",
                  "transitions.instruments.kind",
                  "transitions.instruments.grades")
              .source(
                  "BASS 12-21 Nr. 1 (Berufliche Orientierung); Schlüssel des Schulministeriums NRW:"
                      + " KAoA-Kategorien mit Jahrgängen; Qualitätsstandards des BMBF (2022):"
                      + " Potenzialanalyse ab Klasse 7")
              .since("0.1.0"),
          StandardelementRules::standardelementInItsGrades);

  /** T20: a Standardelement without a stated edition exists in the current edition. */
  public static final NetworkRule STANDARDELEMENT_IN_PRESENT_EDITION =
      NetworkRule.declare(
          Rule.builder()
              .id("T20")
              .severity(Severity.WARNING)
              .category(Category.TRANSITION)
              .addAllReads(READS_OF_STANDARDELEMENT)
              .source(CATALOGUE)
              .since("0.1.0"),
          (facts, violations) ->
              standardelementInList((edition, present) -> edition.isEmpty(), facts, violations));

  private static final SortedSet<Jahrgangsstufe> KAOA =
      new TreeSet<>(EnumSet.range(Jahrgangsstufe.JAHRGANG_08, Jahrgangsstufe.Q2));

  /** The programme of the Bund begins a year before KAoA. */
  private static final SortedSet<Jahrgangsstufe> POTENZIALANALYSE =
      new TreeSet<>(EnumSet.range(Jahrgangsstufe.JAHRGANG_07, Jahrgangsstufe.Q2));

  private static final SortedSet<Jahrgangsstufe> NONE = new TreeSet<>();

  private StandardelementRules() {}

  /** Numbers have been reassigned over time, so their meaning depends on the edition. */
  private static void standardelementInList(
      BiPredicate<Optional<String>, String> isJudged, NetworkFacts facts, Violations violations) {
    LocatedInstrument.forEach(
        facts,
        each -> {
          String key = each.value().getStandardelement().orElse("");
          CodeList<?> list = listOf(key);
          if (!key.isEmpty()
              && CodeListKeys.isUnknown(key, list)
              && isJudged.test(each.value().getCatalogueVersion(), editionOf(list))) {
            violations.add(
                each.path("standardelement"),
                each.transitionId(),
                Map.of(
                    "transition", each.transitionId(),
                    "number", each.number(),
                    "standardelement", key,
                    "edition", list.getVersion()));
          }
        });
  }

  private static void standardelementInItsGrades(NetworkFacts facts, Violations violations) {
    LocatedInstrument.forEach(
        facts,
        each -> {
          Standardelement element = element(each.value());
          SortedSet<Jahrgangsstufe> usual =
              element == null
                  ? unlessInCatalogue(each)
                  : new TreeSet<>(element.getJahrgangsstufen());
          Set<Jahrgangsstufe> used = element == null ? each.value().getGrades() : gradesOf(each);
          // An element without grades applies to the school as a whole.
          if (!usual.isEmpty()
              && !used.isEmpty()
              && (Collections.disjoint(usual, used) || isTooEarly(each.value(), usual.first()))) {
            Map<String, Object> arguments = new HashMap<>();
            arguments.put("transition", each.transitionId());
            arguments.put("number", each.number());
            each.value()
                .getStandardelement()
                .ifPresentOrElse(
                    key -> arguments.put("standardelement", key),
                    () -> arguments.put("kind", InstrumentKind.STANDARDELEMENT));
            arguments.put("used", List.copyOf(used));
            arguments.put("grades", List.copyOf(usual));
            violations.add(each.path(), each.transitionId(), arguments);
          }
        });
  }

  /** The grades of a transition may cover more than the instrument. */
  private static boolean isTooEarly(Instrument instrument, Jahrgangsstufe first) {
    SortedSet<Jahrgangsstufe> own = instrument.getGrades();
    return !own.isEmpty() && own.first().compareTo(first) < 0;
  }

  /** The grades of elements whose number is not stated or has another meaning today. */
  private static SortedSet<Jahrgangsstufe> unlessInCatalogue(LocatedInstrument each) {
    if (each.value().getStandardelement().isPresent()
        || each.isOfKind(InstrumentKind.STANDARDELEMENT)) {
      return KAOA;
    }
    boolean isPotenzialanalyse =
        each.value().getName().toLowerCase(Locale.ROOT).contains("potenzialanalyse");
    return isPotenzialanalyse ? POTENZIALANALYSE : NONE;
  }

  /** The element of the present edition; that is also meant where no edition is stated. */
  private static @Nullable Standardelement element(Instrument instrument) {
    String key = instrument.getStandardelement().orElse("");
    if (instrument
        .getCatalogueVersion()
        .filter(each -> !each.equals(editionOf(listOf(key))))
        .isPresent()) {
      return null;
    }
    String element =
        CodeLists.zusatzmerkmale().find(key).map(Zusatzmerkmal::getStandardelement).orElse(key);
    return CodeLists.standardelemente().find(element).orElse(null);
  }

  /** Zusatzmerkmale have three or four levels: {@code SBO 10.7.1}. */
  private static CodeList<?> listOf(String key) {
    return key.indexOf('.') < key.lastIndexOf('.')
        ? CodeLists.zusatzmerkmale()
        : CodeLists.standardelemente();
  }

  private static Set<Jahrgangsstufe> gradesOf(LocatedInstrument each) {
    Set<Jahrgangsstufe> own = each.value().getGrades();
    return own.isEmpty() ? each.transition().getValue().getGrades() : own;
  }

  private static String editionOf(CodeList<?> list) {
    return list.getVersion().toString();
  }
}
