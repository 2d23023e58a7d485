package nrw.bildungsnetz.validation.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import nrw.bildungsnetz.model.ElementPath;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.rules.profile.ProfileRules;
import nrw.bildungsnetz.validation.Finding;
import nrw.bildungsnetz.validation.FindingBuilder;
import nrw.bildungsnetz.validation.Profile;
import nrw.bildungsnetz.validation.RuleSet;
import nrw.bildungsnetz.validation.Waiver;

/**
 * The waivers of a run over one document. A waiver accepts the findings of its rule about exactly
 * one object; which that is can be told when all findings are there, so until then they are counted
 * by place. For a single run; not thread-safe.
 */
final class Waivers {

  private final LocalDate asOf;
  private final Predicate<Rule> isOff;
  private final List<GrantedWaiver> granted = new ArrayList<>();
  private final Map<GrantedWaiver.Case, List<GrantedWaiver>> byCase = new HashMap<>();
  private final Map<GrantedWaiver.Subject, Integer> last = new HashMap<>();
  private final Map<GrantedWaiver.Case, Map<WaivedPlace, Map<Severity, Long>>> found =
      new HashMap<>();
  private final Map<ElementPath, String> networkIds = new HashMap<>();

  /** What each waiver fits, by its number, as long as nothing new is found. */
  private final Map<Integer, Set<WaivedObject>> fitting = new HashMap<>();

  private Optional<WaiversOfRun> run = Optional.empty();

  Waivers(RuleSet rules, LocalDate asOf, Predicate<Rule> isOff) {
    this.asOf = asOf;
    this.isOff = isOff;
    for (Profile profile : rules.getProfiles()) {
      for (Waiver waiver : profile.getWaivers()) {
        rules.find(waiver.getRule()).ifPresent(rule -> grant(rule, profile, waiver));
      }
    }
  }

  private void grant(Rule rule, Profile profile, Waiver waiver) {
    GrantedWaiver each = new GrantedWaiver(granted.size(), rule, profile, waiver);
    granted.add(each);
    byCase.computeIfAbsent(each.about(), about -> new ArrayList<>()).add(0, each);
    last.put(each.subject(), each.number());
  }

  /** Notes which network stands at a place. */
  void network(ElementPath place, String id) {
    if (!granted.isEmpty()) {
      networkIds.put(place, id);
    }
  }

  /** Counts findings that are alike. */
  void count(Finding finding, long number) {
    if (granted.isEmpty()) {
      return;
    }
    GrantedWaiver.Case about = GrantedWaiver.Case.of(finding);
    if (byCase.containsKey(about)) {
      fitting.clear();
      found
          .computeIfAbsent(about, each -> new LinkedHashMap<>())
          .computeIfAbsent(
              WaivedPlace.of(finding.getPath()), place -> new EnumMap<>(Severity.class))
          .merge(finding.getSeverity(), number, Long::sum);
    }
  }

  /** Notes that other documents are checked in the same run. */
  void in(WaiversOfRun documents) {
    run = Optional.of(documents);
  }

  /** The waiver that accepts a finding, when all have been counted. */
  Optional<Waiver> of(Finding finding) {
    GrantedWaiver.Case about = GrantedWaiver.Case.of(finding);
    return byCase.containsKey(about)
        ? accepting(about, object(WaivedPlace.of(finding.getPath())))
        : Optional.empty();
  }

  /** How many findings are accepted, when all have been counted. */
  Map<Severity, Long> accepted() {
    Map<Severity, Long> accepted = new EnumMap<>(Severity.class);
    found.forEach(
        (about, places) ->
            places.forEach(
                (place, counts) -> {
                  if (accepting(about, object(place)).isPresent()) {
                    counts.forEach((severity, n) -> accepted.merge(severity, n, Long::sum));
                  }
                }));
    return accepted;
  }

  private WaivedObject object(WaivedPlace place) {
    return new WaivedObject(
        networkIds.getOrDefault(place.network(), place.network().toJsonPointer()), place.list());
  }

  /** Of several that fit, the later one counts. */
  private Optional<Waiver> accepting(GrantedWaiver.Case about, WaivedObject object) {
    return byCase.getOrDefault(about, List.of()).stream()
        .filter(each -> !isHidden(each) && holds(each))
        .filter(each -> theOneOf(each).filter(object::equals).isPresent())
        .map(GrantedWaiver::waiver)
        .findFirst();
  }

  /** The one object a waiver is about; empty where it fits none or several. */
  private Optional<WaivedObject> theOneOf(GrantedWaiver each) {
    Set<WaivedObject> objects = fitting(each);
    return objects.stream()
        .findFirst()
        .filter(object -> taken(each, object).equals(object) && objects.size() == 1);
  }

  /** The first object in the run that a waiver without a network fits; here, it fits another. */
  private WaivedObject taken(GrantedWaiver each, WaivedObject object) {
    return each.waiver().getNetwork().isPresent()
        ? object
        : run.map(documents -> documents.taken(each.number(), object)).orElse(object);
  }

  /** The objects with findings of the rule that a waiver fits. */
  private Set<WaivedObject> fitting(GrantedWaiver each) {
    return fitting.computeIfAbsent(each.number(), number -> objectsFor(each));
  }

  private Set<WaivedObject> objectsFor(GrantedWaiver each) {
    Set<WaivedObject> objects = new LinkedHashSet<>();
    for (WaivedPlace place : found.getOrDefault(each.about(), Map.of()).keySet()) {
      WaivedObject object = object(place);
      if (each.fits(object)) {
        objects.add(object);
      }
    }
    return objects;
  }

  private boolean holds(GrantedWaiver each) {
    return !each.waiver().getUntil().isBefore(asOf);
  }

  /** Whether a later waiver of the same findings replaces this one, or its rule is switched off. */
  private boolean isHidden(GrantedWaiver each) {
    return last.getOrDefault(each.subject(), -1) != each.number() || isOff.test(each.rule());
  }

  /**
   * Finds the waivers without effect.
   *
   * @param through whether a rule checked everything, so that a waiver without a matching finding
   *     is superfluous
   */
  void judge(Predicate<Rule> through, Consumer<Finding> findings) {
    Collection<GrantedWaiver> all = List.copyOf(granted);
    all.forEach(each -> judge(each, through).ifPresent(findings));
  }

  private Optional<Finding> judge(GrantedWaiver each, Predicate<Rule> through) {
    if (isHidden(each)) {
      return Optional.of(finding(ProfileRules.WAIVER_COUNTS, each).build());
    } else if (!holds(each)) {
      return Optional.of(finding(ProfileRules.WAIVER_HOLDS, each).build());
    }
    Set<WaivedObject> objects = fitting(each);
    WaivedObject first = objects.stream().findFirst().orElse(null);
    if (first == null) {
      return Optional.of(finding(ProfileRules.WAIVER_MATCHES, each).build())
          .filter(missing -> through.test(each.rule()) && isExpectedHere(each));
    }
    WaivedObject earlier = taken(each, first);
    FindingBuilder several = finding(ProfileRules.WAIVER_OF_ONE, each);
    if (objects.size() > 1) {
      return Optional.of(several.putArgument("count", objects.size()).build());
    }
    return earlier.equals(first)
        ? Optional.empty()
        : Optional.of(several.putArgument("earlier", earlier.network()).build());
  }

  /** Of many documents, those without its network say nothing of a waiver. */
  private boolean isExpectedHere(GrantedWaiver each) {
    return run.isEmpty()
        || each.waiver()
            .getNetwork()
            .map(new HashSet<>(networkIds.values())::contains)
            .orElse(true);
  }

  private static FindingBuilder finding(Rule rule, GrantedWaiver each) {
    Waiver waiver = each.waiver();
    FindingBuilder finding =
        Finding.builder()
            .rule(rule)
            .path(ElementPath.root())
            .objectId(waiver.getObject())
            .putArgument("profile", each.profile().getId())
            .putArgument("rule", waiver.getRule())
            .putArgument("object", waiver.getObject())
            .putArgument("until", waiver.getUntil());
    waiver.getNetwork().ifPresent(network -> finding.putArgument("network", network));
    waiver.getList().ifPresent(list -> finding.putArgument("list", list));
    return finding;
  }
}
